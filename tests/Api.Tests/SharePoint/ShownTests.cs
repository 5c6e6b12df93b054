using System.Net;
using NigerBrief.Api.Cites;
using NigerBrief.Api.Clauses;
using NigerBrief.Api.Record;
using NigerBrief.Api.Tests.SignIn;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites.Here;
using NigerBrief.Drafting.Terms;
using NigerBrief.Tenant;
using NigerBrief.Tenant.Graph;
using NigerBrief.Tests;

namespace NigerBrief.Api.Tests.SharePoint;

/// <summary>What a person was shown goes into the brief for a working day without a call to Graph, and nothing else does.</summary>
public sealed class ShownTests(Entra entra, PostgresServer postgres, RedisServer redis) : IAsyncLifetime
{
    private const string Niger = "/api/matters/niger";

    private SmallFirm firm = null!;
    private User amina = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Each kind of insertion that asks the server. A term is put in from the list that the pane holds.</summary>
    private static IReadOnlyList<(string Address, object Body)> Inserts { get; } =
    [
        ($"{Niger}/cites/pinpoint", new PinpointRequest(SmallFirm.Key(1), "2")),
        ($"{Niger}/cites/insert", new InsertRequest(Spot, $"nb1:cite:{SmallFirm.Key(1)}@p3")),
        ($"{Niger}/cites/read", new CiteRequest(Spot)),
        ($"{Niger}/cites/change", new ChangeRequest(Spot, $"nb1:cite:{SmallFirm.Key(1)}@p3", Signal: "See")),
        ($"{Niger}/cites/remove", new CiteRequest(Spot)),
        ($"{Niger}/cites/excerpt", new ExcerptRequest(SmallFirm.Key(1), new(2, 0), new(2, 20))),
        ($"{Niger}/cites/render", new RenderRequest(Cited(1))),
        ($"{Niger}/cites/adopt", new AdoptRequest(Cited(1))),
        ($"{Niger}/cites/tables", new TableRequest(Cited(1), Drafting.Cites.Tables.CiteTableKind.Cites)),
        ($"{Niger}/clauses/costs/compose", new ComposeRequest(new Dictionary<string, string>(), 1)),
    ];

    /// <summary>In a live cite of what was shown.</summary>
    private static CiteSpot Spot => new(Cited(1).Paragraphs[0], Cited(1).Paragraphs[0].Controls![0].Start + 1);

    public async ValueTask InitializeAsync()
    {
        firm = await SmallFirm.StartAsync(entra);
        amina = firm.Join("Amina");
    }

    public ValueTask DisposeAsync() => firm.DisposeAsync();

    public static TheoryData<string> Kinds => ["well", "down", "hanging", "throttled"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_was_shown_is_inserted_all_day_without_a_call_to_Graph(string kind)
    {
        var client = firm.Start().ClientOf(amina);
        await ShowAsync(client);
        var before = await InsertAsync(client);
        Begin(kind);
        foreach (var time in new[] { TimeSpan.FromMinutes(6), TimeSpan.FromMinutes(70), TimeSpan.FromHours(6) })
        {
            firm.Clock.Pass(time);
            firm.Graph.Requests.Clear();
            Assert.Equal(before, await InsertAsync(client));
            Assert.Empty(firm.Graph.Requests.All);
        }
    }

    [Fact]
    public async Task After_the_day_it_is_asked_for_again()
    {
        var client = firm.Start().ClientOf(amina);
        await ShowAsync(client);
        firm.Graph.Faults.Down = true;
        firm.Clock.Pass(TimeSpan.FromHours(8.1));
        foreach (var (address, body) in Inserts)
            Assert.Equal((address, HttpStatusCode.ServiceUnavailable), (address, (await SeeAsync(client, address, body)).Status));
    }

    [Fact]
    public async Task The_day_can_be_as_short_as_a_firm_likes()
    {
        var client = firm.Start(new() { ["SharePoint:ShownFor"] = "00:00:00" }).ClientOf(amina);
        await ShowAsync(client);
        firm.Graph.Faults.Down = true;
        firm.Clock.Pass(TimeSpan.FromHours(2));
        foreach (var (address, body) in Inserts)
            Assert.Equal((address, HttpStatusCode.ServiceUnavailable), (address, (await SeeAsync(client, address, body)).Status));
    }

    [Fact]
    public async Task What_was_not_shown_is_not_inserted()
    {
        var client = firm.Start().ClientOf(amina);
        await ShowAsync(client);
        firm.Graph.Faults.Down = true;
        firm.Clock.Pass(TimeSpan.FromHours(2));
        Assert.Equal(
            Enumerable.Repeat(HttpStatusCode.ServiceUnavailable, 5),
            [
                // Another document, another page of a document that was shown, and another block.
                (await SeeAsync(client, $"{Niger}/cites/pinpoint", new PinpointRequest(SmallFirm.Key(2), "2"))).Status,
                (await SeeAsync(client, $"{Niger}/cites/excerpt", new ExcerptRequest(SmallFirm.Key(1), new(1, 0), new(1, 20)))).Status,
                (await SeeAsync(client, $"{Niger}/cites/excerpt", new ExcerptRequest(SmallFirm.Key(1), new(1, 0), new(2, 20)))).Status,
                (await SeeAsync(client, $"{Niger}/cites/render", new RenderRequest(Cited(2)))).Status,
                (await SeeAsync(client, $"{Niger}/clauses/press-reports/compose", new ComposeRequest(new Dictionary<string, string>(), 1))).Status,
            ]);
        // Nor is anything else served that is as old.
        foreach (var address in new[] { Niger, $"{Niger}/record", $"{Niger}/record/search?q=agreement", $"{Niger}/record/{SmallFirm.Key(1)}/pages/2", $"{Niger}/terms", $"{Niger}/clauses" })
            Assert.Equal((address, HttpStatusCode.ServiceUnavailable), (address, (await client.SeeAsync(address)).Status));
    }

    [Fact]
    public async Task Another_version_than_the_one_that_was_shown_is_not_inserted()
    {
        var client = firm.Start().ClientOf(amina);
        await ShowAsync(client);
        firm.Record.Put($"{SmallFirm.Key(1)}.txt", "Another page one.\fAnd another page two.");
        firm.Site.Library("Clauses").Find("costs.md")!.Reject();
        firm.Clock.Pass(TimeSpan.FromMinutes(2));
        // Which notes the change, but shows it to nobody.
        await client.SynchroniseAsync("niger");
        firm.Graph.Faults.Down = true;
        firm.Clock.Pass(TimeSpan.FromHours(2));
        foreach (var (address, body) in Inserts)
            Assert.Equal((address, HttpStatusCode.ServiceUnavailable), (address, (await SeeAsync(client, address, body)).Status));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_a_roll_call_leaves_out_is_not_inserted_any_more(bool all)
    {
        var client = firm.Start().ClientOf(amina);
        await ShowAsync(client);
        var before = await InsertAsync(client);
        if (all)
        {
            firm.Site.Revoke(amina.Name);
        }
        else
        {
            firm.Record.Find($"{SmallFirm.Key(1)}.txt")!.Deny(amina.Name);
            firm.Site.Library("Clauses").Find("costs.md")!.Deny(amina.Name);
        }
        firm.Clock.Pass(TimeSpan.FromMinutes(6));
        // Each minute an open pane asks.
        await client.SeeAsync(Niger);
        foreach (var away in new[] { false, true })
        {
            firm.Graph.Faults.Down = away;
            await AssertNoneIsInsertedAsync(client, before);
            foreach (var (address, body) in Inserts.Where(insert => insert.Address.Contains("/excerpt", StringComparison.Ordinal) || insert.Address.Contains("/compose", StringComparison.Ordinal)))
                Assert.Equal((address, HttpStatusCode.NotFound), (address, (await SeeAsync(client, address, body)).Status));
        }
    }

    [Fact]
    public async Task What_one_person_was_shown_opens_nothing_for_another()
    {
        var boris = firm.Join("Boris");
        firm.Record.Find($"{SmallFirm.Key(1)}.txt")!.Deny(boris.Name);
        firm.Site.Library("Clauses").Find("costs.md")!.Deny(boris.Name);
        var server = firm.Start();
        await ShowAsync(server.ClientOf(amina));
        var before = await InsertAsync(server.ClientOf(amina));
        var client = server.ClientOf(boris);
        await client.SynchroniseAsync("niger");
        foreach (var away in new[] { false, true })
        {
            firm.Graph.Faults.Down = away;
            await AssertNoneIsInsertedAsync(client, before);
            firm.Clock.Pass(TimeSpan.FromMinutes(10));
        }
    }

    [Theory]
    [InlineData("Redis")]
    [InlineData("one data folder")]
    public async Task Another_instance_inserts_what_the_first_one_showed(string shared)
    {
        var data = Directory.CreateTempSubdirectory("niger-brief-");
        Dictionary<string, string?> together = shared == "Redis"
            ? new() { ["Store:Postgres"] = await postgres.NewDatabaseAsync(Cancel), ["Store:Redis"] = await redis.ConnectionStringAsync() }
            : new() { ["Data:Folder"] = data.FullName };
        var (first, second) = (firm.Start(together).ClientOf(amina), firm.Start(together).ClientOf(amina));
        await ShowAsync(first);
        var before = await InsertAsync(first);

        firm.Graph.Faults.Down = true;
        firm.Clock.Pass(TimeSpan.FromHours(3));
        firm.Graph.Requests.Clear();
        Assert.Equal(before, await InsertAsync(second));
        Assert.Empty(firm.Graph.Requests.All);

        firm.Graph.Faults.Clear();
        firm.Clock.Pass(TimeSpan.FromMinutes(1));
        firm.Site.Revoke(amina.Name);
        Assert.Equal(HttpStatusCode.NotFound, (await first.SeeAsync(Niger)).Status);
        firm.Graph.Faults.Down = true;
        foreach (var (address, body) in Inserts)
            Assert.NotEqual((address, HttpStatusCode.OK), (address, (await SeeAsync(second, address, body)).Status));
        firm.Graph.Faults.Clear();
        await firm.DisposeAsync();
        data.Delete(recursive: true);
        firm = await SmallFirm.StartAsync(entra);
    }

    private static Draft Cited(int file) => new([new("It was so. Ex. C-0001, p. 9", Controls: [new(7, $"nb1:cite:{SmallFirm.Key(file)}@p2", 11, 16)])]);

    /// <summary>A hit, a page, the blocks and the terms.</summary>
    private static async Task ShowAsync(HttpClient client)
    {
        await client.SynchroniseAsync("niger");
        Assert.Single((await client.GetAsync<SearchAnswer>($"{Niger}/record/search?q={SmallFirm.WordOf(1)}")).Passages);
        await client.GetAsync<PageView>($"{Niger}/record/{SmallFirm.Key(1)}/pages/2");
        await client.GetAsync<ClauseDetail>($"{Niger}/clauses/costs");
        Assert.NotEmpty(await client.GetAsync<ApprovedTerm[]>($"{Niger}/terms"));
    }

    private static async Task<List<(string Address, AnswerSeen Answer)>> InsertAsync(HttpClient client)
    {
        var answers = new List<(string, AnswerSeen)>();
        foreach (var (address, body) in Inserts)
        {
            var answer = await SeeAsync(client, address, body);
            Assert.Equal((address, HttpStatusCode.OK), (address, answer.Status));
            answers.Add((address, answer));
        }
        return answers;
    }

    /// <summary>Adopting finds nothing to adopt in this draft, for anybody, and what is taken out was the draft's own.</summary>
    private static async Task AssertNoneIsInsertedAsync(HttpClient client, IEnumerable<(string Address, AnswerSeen Answer)> before)
    {
        foreach (var ((address, body), (_, answer)) in Inserts.Zip(before).Where(insert => !insert.First.Address.EndsWith("/adopt", StringComparison.Ordinal) && !insert.First.Address.EndsWith("/remove", StringComparison.Ordinal)))
            Assert.NotEqual((address, answer), (address, await SeeAsync(client, address, body)));
    }

    private static async Task<AnswerSeen> SeeAsync(HttpClient client, string address, object body)
    {
        using var content = new StringContent(NigerBrief.Tests.Answer.Write(body), System.Text.Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri(address, UriKind.Relative), content, Cancel);
        return new(answer.StatusCode, answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync(Cancel) : "");
    }

    private void Begin(string kind)
    {
        if (kind == "well")
            return;
        firm.Graph.Faults.Random(1, 1, kind switch
        {
            "down" => Fault.Reset,
            "hanging" => Fault.Slow(TimeSpan.FromHours(20)),
            _ => Fault.Throttle(TimeSpan.FromHours(1)),
        });
    }
}
