using System.Text.Json.Nodes;
using Microsoft.Graph;
using Microsoft.Graph.Models;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Tests.Graph;

/// <summary>Rows with their cells, page by page, and what approval shows to whom.</summary>
public sealed class ListsTests
{
    [Fact]
    public async Task A_row_carries_its_cells_by_type_and_no_empty_ones()
    {
        await using var niger = await NigerSite.StartAsync();
        niger.Record.Columns.Add("Dated", ColumnType.DateTime);
        niger.Record.Columns.Add("Weight", ColumnType.Number);
        niger.Record.Put("a.pdf", "a", new() { ["Key"] = "C-0001", ["Confidential"] = false, ["Dated"] = new DateOnly(2012, 11, 28), ["Weight"] = 2.5, ["Title"] = "" });
        niger.Site.Offset = TimeSpan.FromHours(1);
        using var http = niger.Graph.HttpAs("alice");

        var page = JsonNode.Parse(await http.GetStringAsync($"sites/{niger.Site.Id}/lists/Record/items?$expand=fields($select=Key,Confidential,Dated,Weight,Title,NoSuch,_ModerationStatus),driveItem($select=id,name)"));

        var row = page!["value"]![0]!;
        row["fields"]!.AsObject().Remove("@odata.etag");
        Assert.Equal("""{"Key":"C-0001","Confidential":false,"Dated":"2012-11-27T23:00:00Z","Weight":2.5,"_ModerationStatus":0}""", row["fields"]!.ToJsonString());
        Assert.Equal(["id", "name"], row["driveItem"]!.AsObject().Select(property => property.Key));
    }

    [Fact]
    public async Task Pages_read_to_the_end_give_each_visible_row_once()
    {
        await using var niger = await NigerSite.StartAsync();
        foreach (var number in Enumerable.Range(1, 95))
            niger.Terms.Add(new() { ["Title"] = $"Term {number}" });
        var hidden = niger.Terms.Add(new() { ["Title"] = "Sealed" });
        hidden.Deny("alice");
        niger.Terms.Delete(niger.Terms.Add(new() { ["Title"] = "Deleted" }));
        var client = niger.Graph.As("alice");
        var titles = new List<object>();

        var first = await client.Sites[niger.Site.Id].Lists["Terms"].Items.GetAsync(request =>
        {
            request.QueryParameters.Top = 10;
            request.QueryParameters.Expand = ["fields($select=Title)"];
        });
        var pages = PageIterator<ListItem, ListItemCollectionResponse>.CreatePageIterator(client, first!, item =>
        {
            titles.Add(item.Fields!.AdditionalData["Title"]);
            return true;
        });
        await pages.IterateAsync();

        Assert.Equal(Enumerable.Range(1, 95).Select(number => $"Term {number}"), titles);
        Assert.Equal(10, niger.Graph.Requests.Count(asked => asked.Path.EndsWith("/items")));
    }

    [Fact]
    public async Task A_reader_sees_the_last_approved_version_and_an_approver_the_draft()
    {
        await using var niger = await NigerSite.StartAsync();
        niger.Site.Allow("bob", Role.Approver);
        var clause = niger.Clauses.Put("costs.md", "first");
        clause.Approve();
        niger.Clauses.Put("costs.md", "the second, as a draft");

        var alices = await RowAsync(niger, "alice");
        var bobs = await RowAsync(niger, "bob");
        clause.Approve();
        var published = await RowAsync(niger, "alice");

        Assert.Equal(("1.0", 0m, 5L), alices);
        Assert.Equal(("1.1", 3m, 22L), bobs);
        Assert.Equal(("2.0", 0m, 22L), published);
    }

    [Fact]
    public async Task What_was_never_approved_or_was_rejected_is_not_there_for_a_reader()
    {
        await using var niger = await NigerSite.StartAsync();
        var draft = niger.Clauses.Put("draft.md", "draft");
        var approved = niger.Clauses.Put("approved.md", "approved");
        approved.Approve();
        var list = niger.Graph.As("alice").Sites[niger.Site.Id].Lists["Clauses"];

        var before = await list.Items.GetAsync();
        approved.Reject();
        draft.Submit();
        var after = await list.Items.GetAsync();

        Assert.Equal("2", Assert.Single(before!.Value!).Id);
        Assert.Empty(after!.Value!);
    }

    [Fact]
    public async Task Earlier_versions_have_their_cells_and_their_bytes_but_not_the_current_one()
    {
        await using var niger = await NigerSite.StartAsync();
        var file = niger.Record.Put("a.txt", "first", new() { ["Key"] = "C-0001" });
        niger.Record.Put("a.txt", "second", new() { ["Key"] = "C-0002" });
        using var http = niger.Graph.HttpAs("alice");
        using var plain = new HttpClient();

        var rows = JsonNode.Parse(await http.GetStringAsync($"sites/{niger.Site.Id}/lists/Record/items/1/versions?$expand=fields($select=Key)"))!["value"]!.AsArray();
        var versions = await niger.Graph.As("alice").Drives[niger.Record.DriveId].Items[file.Id].Versions.GetAsync();
        var earlier = await http.GetAsync($"drives/{niger.Record.DriveId}/items/{file.Id}/versions/1.0/content");
        var current = await http.GetAsync($"drives/{niger.Record.DriveId}/items/{file.Id}/versions/2.0/content");

        Assert.Equal(["C-0002", "C-0001"], rows.Select(row => (string)row!["fields"]!["Key"]!));
        Assert.Equal(["2.0", "1.0"], versions!.Value!.Select(version => version.Id!));
        Assert.Equal("first", await plain.GetStringAsync(earlier.Headers.Location));
        Assert.Equal(400, (int)current.StatusCode);
    }

    private static async Task<(string?, decimal?, long?)> RowAsync(NigerSite niger, string user)
    {
        var rows = await niger.Graph.As(user).Sites[niger.Site.Id].Lists["Clauses"].Items.GetAsync(request =>
            request.QueryParameters.Expand = ["fields($select=_UIVersionString,_ModerationStatus)", "driveItem($select=size)"]);
        var row = Assert.Single(rows!.Value!);
        return ((string)row.Fields!.AdditionalData["_UIVersionString"], (decimal)row.Fields.AdditionalData["_ModerationStatus"], row.DriveItem!.Size);
    }
}
