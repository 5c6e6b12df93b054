using System.Text.Json.Nodes;
using NigerBrief.Tenant.Graph;
using NigerBrief.Tenant.Graph.Sample;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Tests.Graph;

/// <summary>The sample matter, as it stands in SharePoint.</summary>
public sealed class SampleSiteTests : IAsyncLifetime
{
    private LocalGraph graph = null!;
    private Site site = null!;

    public async ValueTask InitializeAsync()
    {
        graph = await LocalGraph.StartAsync();
        site = SampleSite.Load(graph.World, Path.Combine(Up(AppContext.BaseDirectory), "backend", "Samples", "niger"));
    }

    public ValueTask DisposeAsync() => graph.DisposeAsync();

    [Fact]
    public async Task The_record_has_the_columns_of_its_index()
    {
        using var http = graph.HttpAs("alice");

        var rows = JsonNode.Parse(await http.GetStringAsync($"sites/{site.Id}/lists/Record/items?$expand=fields($select=FileLeafRef,Key,CiteAs,Kind,DocumentDate,Confidential,Volume)"))!["value"]!.AsArray();

        var first = rows[0]!["fields"]!.AsObject();
        first.Remove("@odata.etag");
        Assert.Equal(
            """{"Key":"C-0001","CiteAs":"2012 Agreement","Kind":"agreement","DocumentDate":"2012-11-28T00:00:00Z","Confidential":false,"FileLeafRef":"C-0001.pdf"}""",
            first.ToJsonString());
        Assert.DoesNotContain(rows, row => (string?)row!["fields"]!["FileLeafRef"] == "index.csv");
    }

    [Fact]
    public async Task A_clause_with_an_earlier_version_has_it_as_its_major_version_before()
    {
        using var http = graph.HttpAs("alice");
        var clauses = site.Id;

        var rows = JsonNode.Parse(await http.GetStringAsync($"sites/{clauses}/lists/Clauses/items?$expand=fields($select=FileLeafRef,_UIVersionString,_ModerationStatus)"))!["value"]!.AsArray();

        Assert.Equal(15, rows.Count);
        Assert.All(rows, row => Assert.Equal(0, (int)row!["fields"]!["_ModerationStatus"]!));
        Assert.Equal("2.0", (string?)rows.Single(row => (string?)row!["fields"]!["FileLeafRef"] == "interpretation-art-31.md")!["fields"]!["_UIVersionString"]);
    }

    [Fact]
    public async Task The_description_and_the_terms_are_there()
    {
        using var http = graph.HttpAs("bob");
        using var plain = new HttpClient();

        var description = await http.GetAsync($"sites/{site.Id}/drive/root:/matter.yml:/content");
        var terms = JsonNode.Parse(await http.GetStringAsync($"sites/{site.Id}/lists/Terms/items?$expand=fields($select=Title,Source)"))!["value"]!.AsArray();

        Assert.StartsWith("id: niger", await plain.GetStringAsync(description.Headers.Location));
        Assert.Equal(("Agreement", "C-0001"), ((string?)terms[0]!["fields"]!["Title"], (string?)terms[0]!["fields"]!["Source"]));
    }

    [Fact]
    public async Task Its_pages_can_be_searched()
    {
        using var http = graph.HttpAs("alice", "Files.Read.All");

        var answer = await http.PostAsync("search/query", new StringContent("""{"requests":[{"entityTypes":["driveItem"],"query":{"queryString":"\"status of forces\" filetype:pdf"}}]}"""));
        var hits = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["value"]![0]!["hitsContainers"]![0]!["hits"]!.AsArray();

        Assert.Contains(hits, hit => (string?)hit!["resource"]!["name"] == "C-0001.pdf");
    }

    private static string Up(string folder) =>
        File.Exists(Path.Combine(folder, "NigerBriefAddin.sln")) ? folder : Up(Path.GetDirectoryName(folder)!);
}
