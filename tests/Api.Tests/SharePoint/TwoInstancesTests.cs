using System.Net.ServerSentEvents;
using Microsoft.Extensions.DependencyInjection;
using NigerBrief.Api.Record;
using NigerBrief.Api.Tests.SignIn;
using NigerBrief.Matters.Keep;
using NigerBrief.Matters.Sources.SharePoint;
using NigerBrief.Tenant;
using NigerBrief.Tenant.Authority;
using NigerBrief.Tenant.Graph;
using NigerBrief.Tests;

namespace NigerBrief.Api.Tests.SharePoint;

/// <summary>Two instances of the server on one PostgreSQL and one Redis.</summary>
public sealed class TwoInstancesTests(Entra entra, PostgresServer postgres, RedisServer redis) : IAsyncLifetime
{
    private SmallFirm firm = null!;
    private User amina = null!;
    private string database = "";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        firm = await SmallFirm.StartAsync(entra);
        amina = firm.Join("Amina");
        database = await postgres.NewDatabaseAsync(Cancel);
    }

    [Fact]
    public async Task What_one_has_read_the_other_serves_without_downloading_it_again()
    {
        var (first, second) = (await ClientAsync(amina), await ClientAsync(amina));
        await first.SynchroniseAsync("niger");
        Assert.Equal(Enumerable.Repeat(1, SmallFirm.Files), firm.DownloadsOfEachFile);
        firm.Graph.Requests.Clear();

        await AssertWholeAsync(second);
        Assert.Equal(0, firm.Graph.Requests.Count(asked => asked.Download));
    }

    [Fact]
    public async Task What_one_has_read_for_one_person_the_other_does_not_download_for_another()
    {
        await (await ClientAsync(amina)).SynchroniseAsync("niger");
        var boubacar = firm.Join("Boubacar");
        firm.Record.Find($"{SmallFirm.Key(3)}.txt")!.Deny(boubacar.Name);
        firm.Graph.Requests.Clear();

        var client = await ClientAsync(boubacar);
        Assert.Equal(new(SmallFirm.Files - 1, SmallFirm.Files - 1), (await client.SynchroniseAsync("niger"))[^1]);
        Assert.Equal(0, firm.Graph.Requests.Count(asked => asked.Download));
        Assert.Empty((await client.GetAsync<SearchAnswer>($"/api/matters/niger/record/search?q=\"{SmallFirm.WordOf(3)}\"")).Passages);
    }

    [Fact]
    public async Task When_both_synchronise_for_the_same_person_each_file_is_downloaded_once_and_both_tell_of_all()
    {
        firm.Graph.Faults.Next(asked => asked.Download, Fault.Slow(TimeSpan.FromMilliseconds(100)), times: 1000);
        var clients = new[] { await ClientAsync(amina), await ClientAsync(amina), await ClientAsync(amina) };
        var told = await Task.WhenAll(clients.Select(client => client.SynchroniseAsync("niger")));
        Assert.All(told, progress => Assert.Equal(new(SmallFirm.Files, SmallFirm.Files), progress[^1]));
        Assert.All(told, progress => Assert.Equal(progress.OrderBy(now => now.Read), progress));
        Assert.Equal(Enumerable.Repeat(1, SmallFirm.Files), firm.DownloadsOfEachFile);
        foreach (var client in clients)
            await AssertWholeAsync(client);
    }

    [Fact]
    public async Task When_an_instance_dies_while_it_reads_another_goes_on_once_its_lease_has_lapsed()
    {
        await using var dead = await PostgresKeep.OpenAsync(database, Cancel);
        var client = await ClientAsync(amina, number: 0);
        await client.GetAsync<RecordRow[]>("/api/matters/niger/record");
        Assert.NotNull(await dead.TryLeaseAsync(LeaseOf(numbered[0], amina), TimeSpan.FromMinutes(2), Cancel));
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/matters/niger/synchronise", UriKind.Relative));
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancel);
        await using var body = await answer.Content.ReadAsStreamAsync(Cancel);
        var told = SseParser.Create(body).EnumerateAsync(Cancel).GetAsyncEnumerator(Cancel);
        Assert.True(await told.MoveNextAsync());
        Assert.True(await told.MoveNextAsync());
        Assert.Empty(firm.DownloadsOfEachFile);

        await SmallFirm.LapseLeasesAsync(database);
        while (await told.MoveNextAsync())
        {
        }
        await told.DisposeAsync();
        await AssertWholeAsync(client);
        Assert.Equal(Enumerable.Repeat(1, SmallFirm.Files), firm.DownloadsOfEachFile);
    }

    [Fact]
    public async Task However_often_a_visit_breaks_off_what_it_read_is_whole_and_is_not_read_again()
    {
        firm.Graph.Faults.Next(asked => asked.Download, Fault.Slow(TimeSpan.FromMilliseconds(5)), times: 1000);
        for (var visit = 0; visit < 50; visit++)
        {
            var client = await ClientAsync(amina, visit % 2);
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/matters/niger/synchronise", UriKind.Relative));
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Cancel);
            await using var body = await answer.Content.ReadAsStreamAsync(Cancel);
            await using var told = SseParser.Create(body).EnumerateAsync(Cancel).GetAsyncEnumerator(Cancel);
            for (var heard = 0; heard <= visit % 3; heard++)
                await told.MoveNextAsync();
        }
        await (await ClientAsync(amina, 0)).SynchroniseAsync("niger");
        await AssertWholeAsync(await ClientAsync(amina, 0));
        await AssertWholeAsync(await ClientAsync(amina, 1));
    }

    [Fact]
    public async Task An_instance_that_starts_while_Graph_is_down_serves_what_was_kept_and_says_how_old_it_is()
    {
        await (await ClientAsync(amina)).SynchroniseAsync("niger");
        firm.Graph.Faults.Down = true;
        firm.Clock.Pass(TimeSpan.FromMinutes(10));

        var client = await ClientAsync(amina);
        var matters = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => client.GetAsync<Matters.MatterDetail>("/api/matters/niger")));
        Assert.All(matters, matter => Assert.True(matter.Stale));
        Assert.All(matters, matter => Assert.InRange(firm.Clock.GetUtcNow() - matter.Synchronised, TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(20)));
        await AssertWholeAsync(client);
    }

    public ValueTask DisposeAsync() => firm.DisposeAsync();

    private readonly Dictionary<int, FirmApplication> numbered = [];

    /// <summary>Of an instance of its own, or the one of this number.</summary>
    private async Task<HttpClient> ClientAsync(User user, int? number = null)
    {
        if (number is { } known && numbered.TryGetValue(known, out var instance))
            return instance.ClientOf(user);
        instance = firm.Start(new() { ["Store:Postgres"] = database, ["Store:Redis"] = await redis.ConnectionStringAsync() });
        if (number is { } one)
            numbered[one] = instance;
        return instance.ClientOf(user);
    }

    private static string LeaseOf(FirmApplication instance, User user)
    {
        var store = instance.Services.GetRequiredService<SharePointStore>();
        return store.Visits.Lease(new(Registration.Tenant, user.ObjectId), store.Settings.Matters[0]);
    }

    private static async Task AssertWholeAsync(HttpClient client)
    {
        Assert.All(await client.GetAsync<RecordRow[]>("/api/matters/niger/record"), row => Assert.Equal(2, row.Pages));
        for (var file = 1; file <= SmallFirm.Files; file++)
            Assert.Equal(SmallFirm.Key(file), Assert.Single((await client.GetAsync<SearchAnswer>($"/api/matters/niger/record/search?q=\"{SmallFirm.WordOf(file)}\"")).Passages).Key);
    }
}
