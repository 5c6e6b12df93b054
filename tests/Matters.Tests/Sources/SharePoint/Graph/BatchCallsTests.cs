using System.Text.Json;
using Microsoft.AspNetCore.Http;
using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Matters.Tests.Sources.SharePoint.Graph;

public sealed class BatchCallsTests
{
    [Fact]
    public async Task Twenty_items_go_in_one_trip()
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, before) => AnswerAsync(graph, context, before, (_, _) => 200);

        var parts = await graph.Calls.DriveItemsAsync("b!1", Enumerable.Range(0, 43).Select(number => $"i{number}").Append("i0"), TestContext.Current.CancellationToken);

        Assert.Equal([20, 20, 3], graph.Server.Received.Select(trip => Urls(trip.Body).Count));
        Assert.Equal(43, parts.Count);
        Assert.All(parts, part => Assert.Equal((part.Key, null), (part.Value.Value?.Id, part.Value.Failure)));
        Assert.Equal("/drives/b!1/items/i0?$select=id,name,eTag,cTag,size,file,folder,parentReference,publication", Uri.UnescapeDataString(Urls(graph.Server.Received[0].Body)[0]));
    }

    [Fact]
    public async Task What_is_missing_or_forbidden_is_told_apart_from_what_failed()
    {
        await using var graph = new GraphOnLoopback();
        var statuses = new Dictionary<string, int> { ["found"] = 200, ["gone"] = 404, ["sealed"] = 403, ["broken"] = 500, ["expired"] = 401 };
        graph.Server.Answer = (context, before) => AnswerAsync(graph, context, before, (id, _) => statuses[id]);

        var parts = await graph.Calls.DriveItemsAsync("d", statuses.Keys, TestContext.Current.CancellationToken);

        Assert.Equal("found", parts["found"].Value?.Id);
        Assert.Equal((GraphFailure.NotFound, GraphFailure.NotFound, GraphFailure.Other, GraphFailure.NeedsSignIn), (parts["gone"].Failure, parts["sealed"].Failure, parts["broken"].Failure, parts["expired"].Failure));
        Assert.Single(graph.Server.Received);
    }

    [Fact]
    public async Task Throttled_parts_are_asked_for_once_more_after_the_longest_wait()
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, before) => AnswerAsync(graph, context, before, (id, trip) => id switch
        {
            "once" => trip == 0 ? 429 : 200,
            "always" => 503,
            "sealed" => 403,
            _ => 200,
        });

        var parts = await graph.Calls.DriveItemsAsync("d", ["found", "once", "sealed", "always"], TestContext.Current.CancellationToken);

        Assert.Equal(2, graph.Server.Received.Count);
        Assert.Equal(["once", "always"], Urls(graph.Server.Received[1].Body).Select(Item));
        // Each part asks for as many seconds as its place in the batch.
        Assert.Equal([TimeSpan.FromSeconds(3)], graph.Clock.Waits);
        Assert.Equal(("once", GraphFailure.NotFound, GraphFailure.Unavailable), (parts["once"].Value?.Id, parts["sealed"].Failure, parts["always"].Failure));
    }

    [Fact]
    public async Task A_part_that_must_wait_long_is_not_waited_for()
    {
        await using var graph = new GraphOnLoopback(settings => settings with { LongestRetryAfter = TimeSpan.FromSeconds(0.5) });
        graph.Server.Answer = (context, before) => AnswerAsync(graph, context, before, (id, _) => id == "last" ? 429 : 200);

        var parts = await graph.Calls.DriveItemsAsync("d", ["first", "last"], TestContext.Current.CancellationToken);

        Assert.Equal(("first", GraphFailure.Throttled), (parts["first"].Value?.Id, parts["last"].Failure));
        Assert.Single(graph.Server.Received);
    }

    [Theory]
    [InlineData("""{"responses":[]}""")]
    [InlineData("""{"responses":[{"id":"7","status":200,"body":{"id":"a"}},{"status":200}]}""")]
    [InlineData("""{"responses":[{"id":"0","status":200}]}""")]
    [InlineData("""{"responses":[{"id":"0","status":200,"body":{"name":"x"}}]}""")]
    [InlineData("""{"responses":[{"id":"0","status":"200","body":{"id":"a"}}]}""")]
    public async Task A_part_that_does_not_come_as_it_should_has_failed(string json)
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, _) => context.JsonAsync(json);

        Assert.Equal(GraphFailure.Other, (await graph.Calls.DriveItemsAsync("d", ["a"], TestContext.Current.CancellationToken))["a"].Failure);
    }

    [Fact]
    public async Task For_no_items_nothing_is_asked()
    {
        await using var graph = new GraphOnLoopback();

        Assert.Empty(await graph.Calls.DriveItemsAsync("d", [], TestContext.Current.CancellationToken));
        Assert.Empty(graph.Server.Received);
    }

    [Fact]
    public async Task Columns_come_by_the_file()
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, _) => context.JsonAsync("""{"responses":[{"id":"0","status":200,"body":{"id":"7","fields":{"Key":"C-1"}}}]}""");

        var part = Assert.Single(await graph.Calls.ListItemsOfAsync("d", ["a"], new(["Key"]), TestContext.Current.CancellationToken));

        Assert.Equal(("a", "7", "C-1"), (part.Key, part.Value.Value?.Id, part.Value.Value?.Fields["Key"]));
        Assert.Equal("/drives/d/items/a/listItem?$select=id,eTag&$expand=fields($select=Key)", Urls(graph.Server.Received.Single().Body).Single());
    }

    private static Task AnswerAsync(GraphOnLoopback graph, HttpContext context, int trip, Func<string, int, int> status)
    {
        var responses = Urls(graph.Server.Received[trip].Body).Select((url, place) => new
        {
            id = $"{place}",
            status = status(Item(url), trip),
            headers = new Dictionary<string, string> { ["retry-after"] = $"{place}" },
            body = new { id = Item(url) },
        }).Reverse();
        return context.JsonAsync(JsonSerializer.Serialize(new { responses }));
    }

    private static List<string> Urls(string body) => [.. JsonDocument.Parse(body).RootElement.GetProperty("requests").EnumerateArray().Select(request => request.GetProperty("url").GetString()!)];

    private static string Item(string url) => url.Split('?')[0].Split('/')[^1];
}
