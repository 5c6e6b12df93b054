using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Matters.Tests.Sources.SharePoint.Graph;

public sealed class DeltaCallsTests
{
    [Fact]
    public async Task Changes_come_page_by_page_up_to_the_link_for_next_time()
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, _) => context.Request.Query["token"] == "2"
            ? context.JsonAsync($$$"""{"value":[{"id":"9","deleted":{"state":"deleted"}}],"@odata.deltaLink":"{{{graph.Address("/v1.0/drives/d/root/delta?token=3")}}}"}""")
            : context.JsonAsync($$$"""
                {"value":[{"id":"1","name":"root","root":{}},{"id":"2","name":"Letters","folder":{},"parentReference":{"id":"1"}},
                  {"id":"3","name":"C-1.pdf","cTag":"c1","file":{},"parentReference":{"id":"2","path":"/drives/d/root:/Letters"}}],
                 "@odata.nextLink":"{{{graph.Address("/v1.0/drives/d/root/delta?token=2")}}}"}
                """);

        var pages = await graph.Calls.DeltaAsync("d", null, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal([DeltaState.More, DeltaState.UpToDate], pages.Select(page => page.State));
        Assert.Equal(graph.Address("/v1.0/drives/d/root/delta?token=3"), pages[^1].Link);
        Assert.Equal(
            [
                new DriveChange("1", "root", null, null, null, false, false, true),
                new DriveChange("2", "Letters", "1", null, null, false, true, false),
                new DriveChange("3", "C-1.pdf", "2", "Letters", "c1", false, false, false),
                new DriveChange("9", null, null, null, null, true, false, false),
            ],
            pages.SelectMany(page => page.Changes));
    }

    [Fact]
    public async Task A_stored_link_is_asked_for_as_it_is()
    {
        await using var graph = new GraphOnLoopback();
        var link = graph.Address("/v1.0/drives/d/root/delta?$select=id&token=a%2Bb%3d%27");
        var sent = "";
        graph.Server.Answer = (context, _) =>
        {
            sent = context.Request.QueryString.Value!;
            return context.JsonAsync($$"""{"value":[],"@odata.deltaLink":"{{graph.Address("/v1.0/next")}}"}""");
        };

        Assert.Equal(DeltaState.UpToDate, (await graph.Calls.DeltaPageAsync("d", link, TestContext.Current.CancellationToken)).State);
        Assert.Equal("?$select=id&token=a%2Bb%3d%27", sent);
    }

    [Theory]
    [InlineData("/v1.0/drives/d/root/delta?token=fresh")]
    [InlineData(null)]
    public async Task A_link_that_is_too_old_gives_where_to_start_anew(string? location)
    {
        await using var graph = new GraphOnLoopback();
        var start = location is null ? null : graph.Address(location);
        graph.Server.Answer = (context, _) =>
        {
            if (start is not null)
                context.Response.Headers.Location = start;
            return context.StatusAsync(410, "resyncChangesApplyDifferences");
        };

        var page = Assert.Single(await graph.Calls.DeltaAsync("d", graph.Address("/v1.0/old"), TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));

        Assert.Equal((DeltaState.Gone, start), (page.State, page.Link));
        Assert.Empty(page.Changes);
    }

    [Theory]
    [InlineData("@odata.deltaLink")]
    [InlineData("@odata.nextLink")]
    public async Task A_link_to_elsewhere_is_not_even_kept(string name)
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, _) => context.JsonAsync($$"""{"value":[],"{{name}}":"https://example.org/v1.0/steal"}""");

        Assert.Equal(GraphFailure.Other, (await Assert.ThrowsAsync<GraphException>(() => graph.Calls.DeltaPageAsync("d", null, TestContext.Current.CancellationToken))).Failure);
    }

    [Theory]
    [InlineData("https://example.org/v1.0/steal")]
    [InlineData("no address")]
    public async Task A_stored_or_a_fresh_link_to_elsewhere_is_not_asked_for(string link)
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, _) =>
        {
            context.Response.Headers.Location = link;
            return context.StatusAsync(410, "resyncRequired");
        };

        await Assert.ThrowsAsync<GraphException>(() => graph.Calls.DeltaPageAsync("d", link, TestContext.Current.CancellationToken));
        Assert.Empty(graph.Server.Received);
        await Assert.ThrowsAsync<GraphException>(() => graph.Calls.DeltaPageAsync("d", graph.Address("/v1.0/old"), TestContext.Current.CancellationToken));
        Assert.Single(graph.Server.Received);
    }
}
