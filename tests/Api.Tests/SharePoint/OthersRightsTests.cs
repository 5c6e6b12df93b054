using System.Net;
using NigerBrief.Api.Clauses;
using NigerBrief.Api.Matters;
using NigerBrief.Api.Record;
using NigerBrief.Api.Tests.SignIn;
using NigerBrief.Tenant.Graph;
using NigerBrief.Tenant.Graph.SharePoint;
using NigerBrief.Tests;

namespace NigerBrief.Api.Tests.SharePoint;

/// <summary>What one person found changes nothing of what another one is shown.</summary>
public sealed class OthersRightsTests(Entra entra) : IAsyncLifetime
{
    private SmallMatter matter = null!;

    public async ValueTask InitializeAsync()
    {
        matter = await SmallMatter.StartAsync(entra);
        matter.Record.Put("note.txt", "A note.", new() { ["Key"] = "C-1" });
    }

    public ValueTask DisposeAsync() => matter.DisposeAsync();

    [Fact]
    public async Task A_site_that_somebody_else_opened_is_not_listed_to_who_may_not_open_it()
    {
        var server = matter.Serve();
        await matter.Client(server, matter.Join("Amina")).SynchroniseAsync("small");
        var boris = matter.Join("Boris");
        matter.Site.Revoke("Boris");

        Assert.Empty(await matter.Client(server, boris).GetAsync<MatterSummary[]>("/api/matters"));
    }

    [Fact]
    public async Task Who_may_not_open_a_library_has_the_rest_whoever_came_first()
    {
        var server = matter.Serve();
        await matter.Client(server, matter.Join("Amina")).SynchroniseAsync("small");
        matter.Record.Deny(matter.Join("Boris").Name);
        var boris = matter.Client(server, matter.Graph.World.Users["Boris"]);

        Assert.Empty(await boris.GetAsync<RecordRow[]>("/api/matters/small/record"));
        Assert.Contains((await boris.GetAsync<MatterDetail>("/api/matters/small")).Problems, problem => problem.File == "Record");
    }

    [Fact]
    public async Task A_library_that_is_taken_away_takes_not_the_matter_with_it()
    {
        var server = matter.Serve();
        var amina = matter.Client(server, matter.Join("Amina"));
        await amina.SynchroniseAsync("small");
        matter.Record.Deny("Amina");
        matter.Clock.Pass(TimeSpan.FromMinutes(2));

        await amina.SynchroniseAsync("small");

        Assert.Empty(await amina.GetAsync<RecordRow[]>("/api/matters/small/record"));
    }

    /// <summary>An approver's visit must not put a draft in the place of the text that readers were given the approval of.</summary>
    [Fact]
    public async Task A_draft_that_is_saved_while_the_approved_text_is_fetched_is_offered_to_nobody()
    {
        matter.Clauses.Put("costs.md", SmallMatter.Clause("costs", 1, "approved")).Approve();
        var clause = matter.Clauses.Find("costs.md")!;
        var (clara, amina) = (matter.Join("Clara", Role.Approver), matter.Join("Amina"));
        var drafted = false;
        matter.Graph.Faults.Next(asked =>
        {
            if (!drafted && asked.Path.EndsWith(clause.Id, StringComparison.Ordinal) && asked.Query.Contains("downloadUrl", StringComparison.Ordinal))
            {
                drafted = true;
                matter.Clauses.Put("costs.md", SmallMatter.Clause("costs", 2, "drafted"));
            }
            return false;
        }, Fault.Reset);
        var server = matter.Serve();

        Assert.Empty(await matter.Client(server, clara).GetAsync<ClauseRow[]>("/api/matters/small/clauses"));
        Assert.True(drafted);
        Assert.Equal("Clause approved", Assert.Single(await matter.Client(server, amina).GetAsync<ClauseRow[]>("/api/matters/small/clauses")).Title);
        matter.Clock.Pass(TimeSpan.FromMinutes(6));
        Assert.Equal("Clause approved", Assert.Single(await matter.Client(server, clara).GetAsync<ClauseRow[]>("/api/matters/small/clauses")).Title);
    }

    /// <summary>Most lawyers of a firm may not see some matter. Theirs must not wait for that one.</summary>
    [Fact]
    public async Task A_matter_that_one_may_not_see_is_not_asked_for_with_every_request()
    {
        matter.Graph.World.AddSite("sites/walled", "Walled");
        var server = matter.Serve(new() { ["SharePoint:Matters:1:Site"] = "sites/walled" });
        var amina = matter.Client(server, matter.Join("Amina"));
        await amina.SynchroniseAsync("small");
        matter.Graph.Requests.Clear();

        await amina.GetAsync<RecordRow[]>("/api/matters/small/record");
        Assert.Empty(matter.Graph.Requests.All);

        matter.Clock.Pass(TimeSpan.FromMinutes(20));
        matter.Graph.Faults.Down = true;
        await amina.GetAsync<RecordRow[]>("/api/matters/small/record");
        Assert.DoesNotContain(matter.Graph.Requests.All, asked => asked.Path.Contains("walled", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_one_server_was_refused_another_does_not_go_on_showing_while_SharePoint_is_away()
    {
        Dictionary<string, string?> together = new() { ["Data:Folder"] = matter.Kept.FullName };
        var (one, other) = (matter.Serve(together), matter.Serve(together));
        var user = matter.Join("Amina");
        await matter.Client(one, user).SynchroniseAsync("small");
        await matter.Client(other, user).GetAsync<RecordRow[]>("/api/matters/small/record");
        matter.Site.Revoke("Amina");
        matter.Clock.Pass(TimeSpan.FromMinutes(6));
        Assert.Empty(await matter.Client(one, user).GetAsync<MatterSummary[]>("/api/matters"));
        matter.Graph.Faults.Down = true;

        Assert.NotEqual(HttpStatusCode.OK, (await matter.Client(other, user).SeeAsync("/api/matters/small/record")).Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Who_may_view_a_file_but_not_open_it_is_shown_nothing_that_another_had_read(bool all)
    {
        matter.Clauses.Put("costs.md", SmallMatter.Clause("costs", 1, "approved")).Approve();
        var amina = matter.Join("Amina");
        var boris = matter.Join("Boris");
        Securable[] closed = all ? [matter.Site] : [matter.Record.Find("note.txt")!, matter.Clauses.Find("costs.md")!];
        foreach (var one in closed)
            one.DenyDownload("Boris");
        var server = matter.Serve();
        await matter.Client(server, amina).SynchroniseAsync("small");
        Assert.Single(await matter.Client(server, amina).GetAsync<ClauseRow[]>("/api/matters/small/clauses"));
        var client = matter.Client(server, boris);
        await client.SynchroniseAsync("small");

        var row = Assert.Single(await client.GetAsync<RecordRow[]>("/api/matters/small/record"));
        Assert.Equal((0, "You may see this document in SharePoint but not open it. Ask whoever keeps the record."), (row.Pages, row.Unreadable?.English));
        Assert.Equal(0, (await client.GetAsync<SearchAnswer>("/api/matters/small/record/search?q=note")).Total);
        Assert.Equal(HttpStatusCode.NotFound, (await client.SeeAsync("/api/matters/small/record/C-1/pages/1")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.SeeAsync("/api/matters/small/record/C-1/file")).Status);
        Assert.Empty(await client.GetAsync<ClauseRow[]>("/api/matters/small/clauses"));
        Assert.Equal(HttpStatusCode.NotFound, (await client.SeeAsync("/api/matters/small/clauses/costs")).Status);

        foreach (var one in closed)
            one.AllowDownload("Boris");
        matter.Clock.Pass(TimeSpan.FromMinutes(6));
        await client.SynchroniseAsync("small");
        Assert.Equal(1, (await client.GetAsync<SearchAnswer>("/api/matters/small/record/search?q=note")).Total);
        Assert.Single(await client.GetAsync<ClauseRow[]>("/api/matters/small/clauses"));
    }

    [Fact]
    public async Task Two_files_of_the_same_bytes_are_each_shown_by_their_own_rights()
    {
        var secret = matter.Record.Put("copy.txt", "A note.", new() { ["Key"] = "C-2" });
        matter.Join("Amina");
        var boris = matter.Join("Boris");
        secret.Deny("Boris");
        var server = matter.Serve();
        await matter.Client(server, matter.Graph.World.Users["Amina"]).SynchroniseAsync("small");
        await matter.Client(server, boris).SynchroniseAsync("small");

        var answer = await matter.Client(server, boris).GetAsync<SearchAnswer>("/api/matters/small/record/search?q=note");
        Assert.Equal(("C-1", 1), (Assert.Single(answer.Passages).Key, answer.Total));
        Assert.Equal(
            await matter.Client(server, boris).SeeAsync("/api/matters/small/record/C-9/pages/1"),
            await matter.Client(server, boris).SeeAsync("/api/matters/small/record/C-2/pages/1"));
    }
}
