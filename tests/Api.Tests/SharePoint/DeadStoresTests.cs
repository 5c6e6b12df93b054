using System.Net;
using NigerBrief.Api.Record;
using NigerBrief.Api.Tests.SignIn;
using NigerBrief.Tests;

namespace NigerBrief.Api.Tests.SharePoint;

/// <summary>PostgreSQL and Redis end in the middle of work, and come back.</summary>
public sealed class DeadStoresTests(Entra entra) : IAsyncLifetime
{
    private readonly PostgresServer postgres = new();
    private readonly RedisServer redis = new();
    private SmallFirm firm = null!;
    private HttpClient client = null!;
    private HttpClient anybody = null!;
    private string database = "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        firm = await SmallFirm.StartAsync(entra);
        database = await postgres.NewDatabaseAsync(Cancel);
        var instance = firm.Start(new() { ["Store:Postgres"] = database, ["Store:Redis"] = await redis.ConnectionStringAsync() });
        client = instance.ClientOf(firm.Join("Amina"));
        anybody = instance.ClientWith(null);
        await client.SynchroniseAsync("niger");
    }

    [Fact]
    public async Task Without_PostgreSQL_a_sentence_says_so_and_afterwards_all_goes_on_by_itself()
    {
        var before = await AnswersAsync();
        Assert.Equal(HttpStatusCode.OK, await ReadyAsync());

        await postgres.StopAsync();
        firm.Clock.Pass(TimeSpan.FromMinutes(6));
        foreach (var name in Work.All.Keys)
        {
            var (status, body) = await client.AskAsync(name);
            // What was shown, and takes no page, is put into the brief all the same.
            if (NeedsNoPage(name))
            {
                Assert.Contains((name, status, body), before);
                continue;
            }
            Assert.Equal((name, HttpStatusCode.ServiceUnavailable), (name, status));
            Assert.Contains("The server cannot reach its database at the moment. Nothing was changed; try again shortly.", body, StringComparison.Ordinal);
            Assert.DoesNotContain("Npgsql", body, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", body, StringComparison.Ordinal);
        }
        firm.Graph.Requests.Clear();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await ReadyAsync());
        Assert.Empty(firm.Graph.Requests.All);

        await postgres.StartAgainAsync(Cancel);
        Assert.Equal(HttpStatusCode.OK, await ReadyAsync());
        Assert.Equal(before, await AnswersAsync());
    }

    [Fact]
    public async Task What_PostgreSQL_missed_while_a_record_was_being_read_is_read_with_the_next_visit()
    {
        for (var file = 1; file <= SmallFirm.Files; file++)
            firm.Record.Put($"{SmallFirm.Key(file)}.txt", $"Another text of {file}.\fAnd its {SmallFirm.WordOf(file)}.");
        firm.Clock.Pass(TimeSpan.FromMinutes(6));
        firm.Graph.Faults.Next(asked => asked.Download, NigerBrief.Tenant.Graph.Fault.Slow(TimeSpan.FromMilliseconds(300)), times: 1000);
        var visit = client.PostAsync(new Uri("/api/matters/niger/synchronise", UriKind.Relative), null, Cancel);
        while (firm.Graph.Requests.Count(asked => asked.Download) < SmallFirm.Files + 10)
        {
            Assert.False(visit.IsCompleted, "The visit ended before the database was stopped.");
            await Task.Delay(10, Cancel);
        }
        await postgres.StopAsync();
        // It breaks off: how, is the network's matter.
        await Xunit.Record.ExceptionAsync(() => visit);
        await postgres.StartAgainAsync(Cancel);
        // It could not be given back.
        await SmallFirm.LapseLeasesAsync(database);

        firm.Clock.Pass(TimeSpan.FromMinutes(6));
        firm.Graph.Faults.Clear();
        await client.SynchroniseAsync("niger");
        Assert.All(await client.GetAsync<RecordRow[]>("/api/matters/niger/record"), row => Assert.Equal((2, null), (row.Pages, row.Unreadable)));
    }

    [Fact]
    public async Task Without_Redis_nobody_notices()
    {
        var before = await AnswersAsync();
        await redis.StopAsync();
        firm.Clock.Pass(TimeSpan.FromMinutes(6));
        Assert.Equal(before, await AnswersAsync());
        Assert.Equal(HttpStatusCode.OK, await ReadyAsync());

        await redis.StartAgainAsync(Cancel);
        firm.Clock.Pass(TimeSpan.FromMinutes(6));
        Assert.Equal(before, await AnswersAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await firm.DisposeAsync();
        await postgres.DisposeAsync();
        await redis.DisposeAsync();
    }

    private static bool NeedsNoPage(string name) => name.Contains("/render", StringComparison.Ordinal) || name.Contains("/compose", StringComparison.Ordinal);

    private async Task<HttpStatusCode> ReadyAsync()
    {
        using var answer = await anybody.GetAsync(new Uri("/health/ready", UriKind.Relative), Cancel);
        return answer.StatusCode;
    }

    private async Task<List<(string, HttpStatusCode, string)>> AnswersAsync()
    {
        // Which waits, where a request on a busy machine might be served what is older.
        await client.SynchroniseAsync("niger");
        var answers = new List<(string, HttpStatusCode, string)>();
        foreach (var name in Work.All.Keys)
        {
            var (status, body) = await client.AskAsync(name);
            Assert.Equal((name, HttpStatusCode.OK), (name, status));
            answers.Add((name, status, SameAnswersTests.WithoutMoment(body)));
        }
        return answers;
    }
}
