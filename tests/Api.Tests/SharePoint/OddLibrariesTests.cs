using System.Text;
using NigerBrief.Api.Clauses;
using NigerBrief.Api.Matters;
using NigerBrief.Api.Record;
using NigerBrief.Api.Tests.SignIn;
using NigerBrief.Drafting.Terms;
using NigerBrief.Tenant;
using NigerBrief.Tenant.Graph;
using NigerBrief.Tenant.Graph.SharePoint;
using NigerBrief.Tests;

namespace NigerBrief.Api.Tests.SharePoint;

/// <summary>Libraries as people keep them.</summary>
public sealed class OddLibrariesTests(Entra entra) : IAsyncLifetime
{
    private SmallMatter matter = null!;
    private User amina = null!;

    public async ValueTask InitializeAsync()
    {
        matter = await SmallMatter.StartAsync(entra);
        amina = matter.Join("Amina");
    }

    public ValueTask DisposeAsync() => matter.DisposeAsync();

    [Theory]
    [InlineData(-11)]
    [InlineData(-5)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5.5)]
    [InlineData(12)]
    public async Task A_date_is_the_day_of_the_site(double hours)
    {
        matter.Site.Offset = TimeSpan.FromHours(hours);
        var day = new DateOnly(2026, 11, 28);
        matter.Record.Put("note.txt", "A note.", new() { ["Key"] = "C-1", ["DocumentDate"] = day });
        matter.Terms.Add(new() { ["Title"] = "Accord", ["Meaning"] = "the accord", ["Source"] = "Art. 1", ["ApprovedOn"] = day });
        var client = matter.Client(matter.Serve(), amina);

        Assert.Equal(day, Assert.Single(await client.GetAsync<RecordRow[]>("/api/matters/small/record")).Date);
        Assert.Equal(day, Assert.Single(await client.GetAsync<ApprovedTerm[]>("/api/matters/small/terms")).ApprovedOn);
        Assert.Empty((await client.GetAsync<MatterDetail>("/api/matters/small")).Problems);
    }

    [Fact]
    public async Task A_page_map_lies_among_the_exhibits_and_is_none_of_them()
    {
        matter.Record.Put("note.txt", "A note.", new() { ["Key"] = "C-1" });
        var map = matter.Record.Put("page-map.csv", "key,page,printed,series,volume,appendix-page\nC-1,1,1,ER,1,41\n", []);
        var client = matter.Client(matter.Serve(), amina);
        Assert.Equal("C-1", Assert.Single(await client.GetAsync<RecordRow[]>("/api/matters/small/record")).Key);
        var detail = await client.GetAsync<MatterDetail>("/api/matters/small");
        Assert.True(detail.Renumbers);
        Assert.DoesNotContain(detail.Problems, problem => problem.File.Contains("map", StringComparison.Ordinal));

        matter.Record.Delete(map);
        matter.Clock.Pass(TimeSpan.FromMinutes(6));
        Assert.False((await client.GetAsync<MatterDetail>("/api/matters/small")).Renumbers);
    }

    [Fact]
    public async Task A_file_that_is_given_its_right_ending_is_read_after_all()
    {
        var file = matter.Record.Put("note.bak", "A note.", new() { ["Key"] = "C-1" });
        var client = matter.Client(matter.Serve(), amina);
        await client.SynchroniseAsync("small");
        Assert.Equal(0, Assert.Single(await client.GetAsync<RecordRow[]>("/api/matters/small/record")).Pages);
        matter.Record.Rename(file, "note.txt");
        matter.Clock.Pass(TimeSpan.FromMinutes(2));

        await client.SynchroniseAsync("small");

        Assert.Equal(1, Assert.Single(await client.GetAsync<RecordRow[]>("/api/matters/small/record")).Pages);
    }

    [Fact]
    public async Task A_file_that_arrives_damaged_is_named_the_others_are_read_and_it_is_tried_again()
    {
        for (var number = 1; number <= 12; number++)
            matter.Record.Put($"note-{number}.txt", $"The note {number}.", new() { ["Key"] = $"C-{number}" });
        var client = matter.Client(matter.Serve(), amina);
        await client.GetAsync<MatterDetail>("/api/matters/small");
        string? damaged = null;
        matter.Graph.Faults.Next(asked => asked.Download && FileOf(asked) == (damaged ??= FileOf(asked)), Fault.Corrupt, times: 1000);
        await client.SynchroniseAsync("small");

        var rows = await client.GetAsync<RecordRow[]>("/api/matters/small/record");
        Assert.Equal(11, rows.Count(row => row.Pages == 1));
        Assert.EndsWith(".", rows.Single(row => row.Pages == 0).Unreadable!.English, StringComparison.Ordinal);

        matter.Graph.Faults.Clear();
        matter.Clock.Pass(TimeSpan.FromMinutes(6));
        await client.SynchroniseAsync("small");
        Assert.All(await client.GetAsync<RecordRow[]>("/api/matters/small/record"), row => Assert.Equal(1, row.Pages));
    }

    private static string FileOf(Asked asked) => asked.Query[..asked.Query.IndexOf('&', StringComparison.Ordinal)];

    [Fact]
    public async Task Names_are_taken_as_they_are()
    {
        string[] paths =
        [
            "Pièce n° 5 – l’accord « secret ».txt", "100% sure.txt", "A+B #1.txt", "it's; a, comma.txt", "smile 😀.txt", "50%25.txt", "a&b=c.txt", "[x] {y} ~!@$^.txt",
            "Dossier é/sous dossier #2/100%/note.txt", "été/note.txt",
        ];
        foreach (var path in paths)
            matter.Record.Put(path, $"The text of {path}.", new() { ["Title"] = path });
        var client = matter.Client(matter.Serve(), amina);
        await client.SynchroniseAsync("small");

        var rows = await client.GetAsync<RecordRow[]>("/api/matters/small/record");
        Assert.Equal(paths, rows.Select(row => row.Title));
        Assert.All(rows, row => Assert.Equal(1, row.Pages));
        foreach (var row in rows)
            Assert.Equal($"The text of {row.Title}.", await client.GetStringAsync(new Uri($"/api/matters/small/record/{row.Key}/file", UriKind.Relative), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Three_hundred_files_come_in_pages_of_seven()
    {
        matter.Graph.World.PageSize = 7;
        for (var number = 1; number <= 300; number++)
            matter.Record.Put($"{number % 9}/note-{number}.txt", $"The note {number}.", new() { ["Key"] = $"C-{number}" });
        var client = matter.Client(matter.Serve(), amina);
        await client.SynchroniseAsync("small");

        var rows = await client.GetAsync<RecordRow[]>("/api/matters/small/record");
        Assert.Equal(Enumerable.Range(1, 300).Select(number => ($"C-{number}", 1)), rows.Select(row => (row.Key, row.Pages)));
        Assert.Equal(300, (await client.GetAsync<SearchAnswer>("/api/matters/small/record/search?q=note")).Total);
    }

    [Fact]
    public async Task A_mark_at_the_head_of_a_text_is_not_part_of_it()
    {
        matter.Site.Documents.Put("matter.yml", Marked("id: small\ntitle: Marked\ntribunal: The Hague\nprofile: icj\n"));
        matter.Clauses.Put("costs.md", Marked("---\nid: costs\ntitle: Costs\ntopic: Costs\nversion: 1\nstatus: approved\napproved-by: A. Diallo\napproved-on: 2026-03-14\n---\nText.\n")).Approve();
        matter.Record.Put("note.txt", Marked("A note."), new() { ["Key"] = "C-1" });
        matter.Terms.Add(new() { ["Title"] = "Accord", ["Meaning"] = "the accord", ["Source"] = "Art. 1" });
        var client = matter.Client(matter.Serve(), amina);
        await client.SynchroniseAsync("small");

        var detail = await client.GetAsync<MatterDetail>("/api/matters/small");
        Assert.Equal("Marked", detail.Title);
        Assert.Empty(detail.Problems);
        Assert.Single(await client.GetAsync<ClauseRow[]>("/api/matters/small/clauses"));
        Assert.Equal("A note.", Assert.Single((await client.GetAsync<PageView>("/api/matters/small/record/C-1/pages/1")).Lines).Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("id: [small\n")]
    [InlineData("- small\n")]
    public async Task Without_a_description_that_can_be_read_the_matter_is_called_after_its_site(string? text)
    {
        matter.Site.Documents.Delete(matter.Site.Documents.Find("matter.yml")!);
        if (text is not null)
            matter.Site.Documents.Put("matter.yml", text);
        matter.Terms.Deny("Amina");
        var client = matter.Client(matter.Serve(), amina);

        Assert.Equal("small", Assert.Single(await client.GetAsync<MatterSummary[]>("/api/matters")).Id);
        var problems = (await client.GetAsync<MatterDetail>("/api/matters/small")).Problems;
        Assert.Contains(problems, problem => problem.File == "matter.yml");
        Assert.Contains(problems, problem => problem.File == "Terms");
    }

    [Fact]
    public async Task A_column_that_the_settings_call_otherwise_holds_from_the_next_start()
    {
        matter.Record.Columns.Add("Exhibit_x0020_no", ColumnType.Text);
        var column = matter.Record.Columns.Last().Name;
        matter.Record.Put("note.txt", "A note.", new() { ["Key"] = "C-1", [column] = "X-1" });
        await matter.Client(matter.Serve(new() { ["Data:Folder"] = matter.Kept.FullName }), amina).SynchroniseAsync("small");
        var renamed = matter.Serve(new() { ["Data:Folder"] = matter.Kept.FullName, ["SharePoint:Columns:key"] = column });

        Assert.Equal("X-1", Assert.Single(await matter.Client(renamed, amina).GetAsync<RecordRow[]>("/api/matters/small/record")).Key);
    }

    [Fact]
    public async Task A_library_that_was_renamed_is_found_by_the_name_in_its_address_which_it_keeps()
    {
        matter.Record.Put("note.txt", "A note.", new() { ["Key"] = "C-1" });
        matter.Terms.Add(new() { ["Title"] = "Accord", ["Meaning"] = "the accord", ["Source"] = "Art. 1" });
        matter.Record.Rename("Evidence");
        matter.Terms.Rename("Glossary");
        var client = matter.Client(matter.Serve(), amina);
        await client.SynchroniseAsync("small");

        Assert.Equal(1, Assert.Single(await client.GetAsync<RecordRow[]>("/api/matters/small/record")).Pages);
        Assert.Empty((await client.GetAsync<MatterDetail>("/api/matters/small")).Problems);
    }

    [Fact]
    public async Task A_clause_that_was_rejected_is_gone_with_the_next_look_for_changes()
    {
        var clause = matter.Clauses.Put("costs.md", SmallMatter.Clause("costs", 1, "approved"));
        clause.Approve();
        var client = matter.Client(matter.Serve(), amina);
        await client.SynchroniseAsync("small");
        Assert.Single(await client.GetAsync<ClauseRow[]>("/api/matters/small/clauses"));
        clause.Reject();
        matter.Clock.Pass(TimeSpan.FromSeconds(61));

        await client.SynchroniseAsync("small");

        Assert.Empty(await client.GetAsync<ClauseRow[]>("/api/matters/small/clauses"));
    }

    private static Content Marked(string text) => Content.Of([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
}
