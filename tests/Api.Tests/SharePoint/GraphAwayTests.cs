using System.Net;
using NigerBrief.Api.Matters;
using NigerBrief.Api.Tests.SignIn;
using NigerBrief.Tenant;
using NigerBrief.Tenant.Graph;
using NigerBrief.Tests;

namespace NigerBrief.Api.Tests.SharePoint;

/// <summary>Graph is down, slow, hangs or asks to wait. Limits of time that would end a wait by themselves are out of reach here: what answers does not wait.</summary>
public sealed class GraphAwayTests(Entra entra) : IAsyncLifetime
{
    private static readonly TimeSpan Never = TimeSpan.FromHours(2);

    private static readonly Dictionary<string, string?> NoLimits = new()
    {
        ["SharePoint:Calls:AttemptTime"] = "03:00:00",
        ["SharePoint:Calls:TotalTime"] = "06:00:00",
    };

    private SmallFirm firm = null!;
    private User amina = null!;

    public async ValueTask InitializeAsync()
    {
        firm = await SmallFirm.StartAsync(entra);
        amina = firm.Join("Amina");
    }

    public static TheoryData<string> Kinds => ["down", "slow", "hanging", "throttled"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Inserts_go_on_with_what_there_is_and_ask_Graph_once_in_a_pause(string kind)
    {
        var client = firm.Start(NoLimits).ClientOf(amina);
        await client.SynchroniseAsync("niger");
        var before = await InsertsAsync(client);
        firm.Clock.Pass(TimeSpan.FromMinutes(6));
        Begin(kind);

        Assert.Equal(before, await InsertsAsync(client));
        var asked = firm.Graph.Requests.All.Count;
        Assert.Equal(before, await InsertsAsync(client));
        Assert.Equal(asked, firm.Graph.Requests.All.Count);
        Assert.True((await client.GetAsync<MatterDetail>("/api/matters/niger")).Stale);
        Assert.True(Assert.Single(await client.GetAsync<MatterSummary[]>("/api/matters")).Stale);

        firm.Graph.Faults.Clear();
        firm.Clock.Pass(kind == "throttled" ? TimeSpan.FromHours(2) : TimeSpan.FromSeconds(16));
        Assert.Equal(before, await InsertsAsync(client));
        // Which waits, where a request on a busy machine might be served what is older.
        await client.SynchroniseAsync("niger");
        Assert.False((await client.GetAsync<MatterDetail>("/api/matters/niger")).Stale);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Nobody_waits_for_a_matter_that_they_did_not_ask_for(string kind)
    {
        firm.Graph.World.AddSite("sites/mali", "Mali").Allow("bob");
        var client = firm.Start(new(NoLimits) { ["SharePoint:Matters:0:Site"] = "sites/mali", ["SharePoint:Matters:1:Site"] = "sites/niger" }).ClientOf(amina);
        await client.SynchroniseAsync("niger");
        var before = await InsertsAsync(client);
        firm.Clock.Pass(TimeSpan.FromMinutes(6));
        Begin(kind);
        Assert.Equal(before, await InsertsAsync(client));
        Assert.Equal("niger", Assert.Single(await client.GetAsync<MatterSummary[]>("/api/matters")).Id);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_block_is_shown_with_what_is_held_of_it_and_its_earlier_versions_are_refused_in_a_sentence(string kind)
    {
        var client = firm.Start(NoLimits).ClientOf(amina);
        await client.SynchroniseAsync("niger");
        Begin(kind);
        var detail = await client.GetAsync<Clauses.ClauseDetail>("/api/matters/niger/clauses/costs");
        Assert.Equal([detail.Clause.Version], detail.Versions);
        var (status, sentence) = await client.GetAsync(new Uri("/api/matters/niger/clauses/costs/versions/99", UriKind.Relative), TestContext.Current.CancellationToken).RefusalAsync();
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "SharePoint does not answer, so earlier versions of this argument block cannot be read. Try again later."), (status, sentence));
    }

    [Fact]
    public async Task A_wait_that_Graph_asks_for_is_neither_slept_through_nor_broken()
    {
        var client = firm.Start(NoLimits).ClientOf(amina);
        await client.SynchroniseAsync("niger");
        firm.Clock.Pass(TimeSpan.FromMinutes(6));
        Begin("throttled");
        await InsertsAsync(client);
        firm.Graph.Requests.Clear();
        for (var minute = 0; minute < 50; minute++)
        {
            firm.Clock.Pass(TimeSpan.FromMinutes(1));
            await client.SynchroniseAsync("niger");
            await client.AskAsync(Work.Inserts.First());
        }
        Assert.Empty(firm.Graph.Requests.All);
    }

    [Fact]
    public async Task What_is_too_old_to_be_served_is_refused_in_a_sentence()
    {
        var client = firm.Start().ClientOf(amina);
        await client.SynchroniseAsync("niger");
        firm.Graph.Faults.Down = true;
        firm.Clock.Pass(TimeSpan.FromHours(2));
        var (status, sentence) = await client.GetAsync(new Uri("/api/matters/niger", UriKind.Relative), TestContext.Current.CancellationToken).RefusalAsync();
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "SharePoint does not answer at the moment. Try again later."), (status, sentence));
    }

    /// <summary>One call and three repetitions of it: nothing around the pipeline tries again.</summary>
    [Fact]
    public async Task A_call_that_fails_is_made_four_times_in_all()
    {
        var client = firm.Start().ClientOf(amina);
        firm.Graph.Faults.Random(1, 1, Fault.Status(503));
        var (status, _) = await client.AskAsync("GET /api/matters/niger");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Equal(4, firm.Graph.Requests.All.Count);
    }

    [Fact]
    public async Task A_file_that_never_comes_whole_keeps_no_other_from_being_read()
    {
        var bad = firm.Record.Find($"{SmallFirm.Key(1)}.txt")!;
        firm.Graph.Faults.Random(1, 1, asked => asked.Path.EndsWith($"/items/{bad.Id}", StringComparison.Ordinal), Fault.Status(500));
        var client = firm.Start().ClientOf(amina);
        await client.SynchroniseAsync("niger");
        var rows = await client.GetAsync<Record.RecordRow[]>("/api/matters/niger/record");
        Assert.Equal(SmallFirm.Key(1), Assert.Single(rows, row => row.Pages == 0).Key);
        Assert.NotNull(rows[0].Unreadable);

        firm.Graph.Faults.Clear();
        await client.SynchroniseAsync("niger");
        Assert.All(await client.GetAsync<Record.RecordRow[]>("/api/matters/niger/record"), row => Assert.Equal(2, row.Pages));
    }

    [Fact]
    public async Task A_clause_deleted_after_it_was_listed_takes_nothing_else_with_it()
    {
        var clause = firm.Site.Library("Clauses").Find("costs.md")!;
        firm.Graph.Faults.Random(1, 1, asked => asked.Path.Contains(clause.Id, StringComparison.Ordinal), Fault.Status(404));
        var client = firm.Start().ClientOf(amina);
        var matter = await client.GetAsync<MatterDetail>("/api/matters/niger");
        Assert.Single(matter.Problems, problem => problem.File == "clauses/costs.md");
        Assert.Equal(2, (await client.GetAsync<Clauses.ClauseRow[]>("/api/matters/niger/clauses")).Length);
    }

    public ValueTask DisposeAsync() => firm.DisposeAsync();

    private void Begin(string kind)
    {
        var fault = kind switch
        {
            "down" => Fault.Reset,
            "slow" => Fault.Slow(TimeSpan.FromSeconds(3)),
            "hanging" => Fault.Slow(Never),
            _ => Fault.Throttle(TimeSpan.FromHours(1)),
        };
        firm.Graph.Faults.Random(1, 1, fault);
    }

    private static async Task<List<(string, HttpStatusCode, string)>> InsertsAsync(HttpClient client)
    {
        var answers = new List<(string, HttpStatusCode, string)>();
        foreach (var name in Work.Inserts)
        {
            var (status, body) = await client.AskAsync(name);
            Assert.Equal((name, HttpStatusCode.OK), (name, status));
            answers.Add((name, status, body));
        }
        return answers;
    }
}
