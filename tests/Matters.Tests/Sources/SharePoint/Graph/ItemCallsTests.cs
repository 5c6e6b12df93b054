using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Matters.Tests.Sources.SharePoint.Graph;

public sealed class ItemCallsTests
{
    private static readonly FieldNames Fields = new(["Key", "DocumentDate"]);

    [Fact]
    public async Task A_site_is_found_by_its_path()
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, _) => context.JsonAsync("""{"id":"contoso.sharepoint.com,1,2"}""");

        Assert.Equal("contoso.sharepoint.com,1,2", await graph.Calls.SiteAsync("contoso.sharepoint.com", "/sites/Niger & Mali/", TestContext.Current.CancellationToken));
        Assert.Equal("/v1.0/sites/contoso.sharepoint.com:/sites/Niger & Mali?$select=id", graph.Server.Received.Single().Address);
    }

    [Fact]
    public async Task Libraries_and_lists_are_named()
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, _) => context.JsonAsync("""{"value":[{"id":"b!1","name":"Terms","displayName":"Defined terms"}]}""");

        Assert.Equal([new GraphDrive("b!1", "Terms")], await graph.Calls.DrivesAsync("s", TestContext.Current.CancellationToken));
        Assert.Equal([new GraphList("b!1", "Terms", "Defined terms")], await graph.Calls.ListsAsync("s", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task List_items_come_page_by_page()
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, before) => before == 0
            ? context.JsonAsync($$"""{"value":[{{Item(1)}},{{Item(2)}}],"@odata.nextLink":"{{graph.Address("/v1.0/sites/s/lists/l/items?$skiptoken=x")}}"}""")
            : context.JsonAsync($$"""{"value":[{{Item(3)}}]}""");

        var items = graph.Calls.ListItemsAsync("s", "l", Fields, TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.Empty(graph.Server.Received);
        Assert.True(await items.MoveNextAsync());
        Assert.True(await items.MoveNextAsync());
        Assert.Single(graph.Server.Received);
        Assert.True(await items.MoveNextAsync());
        Assert.Equal("3", items.Current.Id);
        Assert.False(await items.MoveNextAsync());
        Assert.Equal(
            "/v1.0/sites/s/lists/l/items?$select=id,eTag&$expand=fields($select=Key,DocumentDate),driveItem($select=id,name,eTag,cTag,size,file,folder,parentReference,publication)&$top=200",
            graph.Server.Received[0].Address);
    }

    [Fact]
    public async Task A_list_item_tells_of_its_file()
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, _) => context.JsonAsync("""
            {"value":[{"@odata.etag":"\"e,4\"","id":"7","eTag":"\"e,4\"","fields":{"@odata.etag":"\"e,4\"","Key":"C-1"},
              "driveItem":{"id":"01X","name":"C-1.pdf","eTag":"\"{A},4\"","cTag":"\"c:{A},9\"","size":1200,"file":{"mimeType":"application/pdf"},
                "parentReference":{"id":"01R","driveId":"b!1","path":"/drives/b!1/root:/Expert%20reports"},"publication":{"level":"published","versionId":"2.0"}}}]}
            """);

        var item = Assert.Single(await graph.Calls.ListItemsAsync("s", "l", Fields, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));

        Assert.Equal(("7", "\"e,4\"", "C-1"), (item.Id, item.ETag, item.Fields["Key"]));
        Assert.Equal(["Key"], item.Fields.Keys);
        Assert.Equal(new GraphDriveItem("01X", "C-1.pdf", "\"{A},4\"", "\"c:{A},9\"", 1200, true, "01R", "Expert reports", "published", "2.0"), item.DriveItem);
    }

    [Theory]
    [InlineData("\"High\"", "High")]
    [InlineData("\"2026-12-01\"", "2026-12-01")]
    [InlineData("\"2026-12-01T00:00:00Z\"", "2026-12-01")]
    [InlineData("\"2026-12-01T00:00:00.000Z\"", "2026-12-01")]
    [InlineData("\"2026-12-01T10:00:00+02:00\"", "2026-12-01T10:00:00+02:00")]
    [InlineData("\"2026-12-01T09:30:00Z\"", "2026-12-01T09:30:00Z")]
    [InlineData("\"see 2026-12-01T00:00:00Z\"", "see 2026-12-01T00:00:00Z")]
    [InlineData("\"0f8fad5b-d9cb-469f-a165-70867728950e\"", "0f8fad5b-d9cb-469f-a165-70867728950e")]
    [InlineData("\"007\"", "007")]
    [InlineData("\"\"", "")]
    [InlineData("3", "3")]
    [InlineData("3.0", "3")]
    [InlineData("2.50", "2.5")]
    [InlineData("1e3", "1000")]
    [InlineData("-0.001", "-0.001")]
    [InlineData("1e300", "1e300")]
    [InlineData("true", "true")]
    [InlineData("null", null)]
    [InlineData("[\"drones\",\"bases\"]", "drones; bases")]
    [InlineData("[]", "")]
    [InlineData("{\"LookupId\":4,\"LookupValue\":\"Nikki Haley\"}", "Nikki Haley")]
    [InlineData("{\"Description\":\"d\",\"Url\":\"https://example.org\"}", "https://example.org")]
    public async Task A_column_is_read_as_text(string json, string? text)
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, _) => context.JsonAsync($$$"""{"value":[{"id":"1","fields":{"Key":{{{json}}}}}]}""");

        var item = Assert.Single(await graph.Calls.ListItemsAsync("s", "l", Fields, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));

        Assert.Equal(text, item.Fields["Key"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Document Date")]
    [InlineData("Key),driveItem($select=*")]
    [InlineData("Key\n")]
    public void A_column_that_cannot_be_is_told_to_whoever_wrote_the_settings(string name) =>
        Assert.Contains("no internal name", Assert.Throws<ArgumentException>(() => new FieldNames(["Title", name])).Message);

    [Theory]
    [InlineData("letters/C-1.pdf", "/v1.0/drives/b!1/root:/letters/C-1.pdf")]
    [InlineData("50% #1 & “x”?.pdf", "/v1.0/drives/b!1/root:/50% #1 & “x”?.pdf")]
    [InlineData("100%25.pdf", "/v1.0/drives/b!1/root:/100%25.pdf")]
    [InlineData("a\\..\\b.pdf", "/v1.0/drives/b!1/root:/a\\..\\b.pdf")]
    public async Task A_file_is_asked_for_by_the_very_name_it_has(string path, string address)
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, _) => context.JsonAsync("""{"id":"01X"}""");

        Assert.Equal("01X", (await graph.Calls.ItemByPathAsync("b!1", path, TestContext.Current.CancellationToken)).Id);
        Assert.Equal(address, graph.Server.Received.Single().Address.Split("?$select")[0]);
    }

    [Theory]
    [InlineData("d", "../../me/messages")]
    [InlineData("d", "a/./b")]
    [InlineData("d", "a//b")]
    [InlineData("d", "")]
    [InlineData("..", "a")]
    public async Task A_path_that_leads_elsewhere_leads_nowhere(string drive, string path)
    {
        await using var graph = new GraphOnLoopback();

        var thrown = await Assert.ThrowsAsync<GraphException>(() => graph.Calls.ItemByPathAsync(drive, path, TestContext.Current.CancellationToken));

        Assert.Equal(GraphFailure.NotFound, thrown.Failure);
        Assert.Empty(graph.Server.Received);
    }

    [Fact]
    public async Task Versions_are_listed_with_their_times()
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, _) => context.JsonAsync("""{"value":[{"id":"2.0","lastModifiedDateTime":"2026-02-03T10:00:00Z","size":9},{"id":"1.0"}]}""");

        Assert.Equal(
            [new GraphVersion("2.0", new DateTimeOffset(2026, 2, 3, 10, 0, 0, TimeSpan.Zero), 9), new GraphVersion("1.0", null, null)],
            await graph.Calls.VersionsAsync("d", "i", TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"value":{}}""")]
    [InlineData("""{"value":[7]}""")]
    [InlineData("""{"value":[{"id":7}]}""")]
    [InlineData("""{"value":[{"id":"1","name":null}]}""")]
    public async Task An_answer_of_another_shape_is_refused(string json)
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, _) => context.JsonAsync(json);

        Assert.Equal(GraphFailure.Other, (await Assert.ThrowsAsync<GraphException>(() => graph.Calls.DrivesAsync("s", TestContext.Current.CancellationToken))).Failure);
    }

    [Fact]
    public async Task A_list_whose_pages_run_in_a_circle_ends()
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, _) => context.JsonAsync($$"""{"value":[],"@odata.nextLink":"{{graph.Address("/v1.0/again")}}"}""");

        Assert.Equal(GraphFailure.Other, (await Assert.ThrowsAsync<GraphException>(() => graph.Calls.DrivesAsync("s", TestContext.Current.CancellationToken))).Failure);
    }

    private static string Item(int id) => $$$"""{"id":"{{{id}}}","fields":{"Key":"C-{{{id}}}"}}""";
}
