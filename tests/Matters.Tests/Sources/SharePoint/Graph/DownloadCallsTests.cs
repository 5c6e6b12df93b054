using Microsoft.AspNetCore.Http;
using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Matters.Tests.Sources.SharePoint.Graph;

/// <summary>A file of 2500 bytes, taken in chunks of 1000.</summary>
public sealed class DownloadCallsTests
{
    private static readonly byte[] File = [.. Enumerable.Range(0, 2500).Select(number => (byte)(number * 7))];
    private static readonly byte[] Other = [.. File.Select(value => (byte)~value)];

    [Fact]
    public async Task A_file_comes_whole_chunk_by_chunk_without_the_token()
    {
        await using var graph = Serving((context, _) => context.RangeAsync(File));

        var (file, bytes) = await DownloadAsync(graph);

        Assert.Equal(File, bytes);
        Assert.Equal("c1", file.CTag);
        Assert.Equal(["bytes=0-999", "bytes=1000-1999", "bytes=2000-2499"], Chunks(graph).Select(chunk => chunk.Header("Range")));
        Assert.Equal([null, "\"1\"", "\"1\""], Chunks(graph).Select(chunk => chunk.Header("If-Range")));
        Assert.All(Chunks(graph), chunk => Assert.Null(chunk.Header("Authorization")));
        Assert.DoesNotContain("tempauth", graph.Log);
    }

    [Fact]
    public async Task What_the_target_held_before_is_gone()
    {
        await using var graph = Serving((context, _) => context.RangeAsync(File));
        using var target = new MemoryStream();
        target.Write(new byte[5000]);

        await graph.Calls.DownloadAsync("d", "i", target, TestContext.Current.CancellationToken);

        Assert.Equal(File, target.ToArray());
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("reset")]
    [InlineData("503")]
    [InlineData("slow")]
    public async Task A_chunk_that_fails_is_asked_for_again_and_the_ones_before_are_not(string how)
    {
        await using var graph = new GraphOnLoopback();
        Serve(graph, (context, before) => before != 1 ? context.RangeAsync(File) : how switch
        {
            "cut" => context.RangeAsync(File, cutAfter: 400),
            "reset" => context.ResetAsync(),
            "503" => context.StatusAsync(503, "busy", retryAfter: "2"),
            _ => SlowAsync(graph, context),
        });

        Assert.Equal(File, (await DownloadAsync(graph)).Bytes);
        Assert.Equal(["bytes=0-999", "bytes=1000-1999", "bytes=1000-1999", "bytes=2000-2499"], Chunks(graph).Select(chunk => chunk.Header("Range")));
    }

    [Fact]
    public async Task A_file_that_changes_meanwhile_is_begun_again()
    {
        await using var graph = new GraphOnLoopback();
        var changed = false;
        Serve(
            graph,
            (context, before) =>
            {
                changed |= before == 1;
                return changed ? context.RangeAsync(Other, tag: "\"2\"") : context.RangeAsync(File);
            },
            describe: () => changed ? Description(graph, Other, "c2") : Description(graph, File, "c1"));

        var (file, bytes) = await DownloadAsync(graph);

        Assert.Equal(Other, bytes);
        Assert.Equal("c2", file.CTag);
    }

    [Fact]
    public async Task A_change_right_after_the_last_chunk_is_noticed()
    {
        await using var graph = new GraphOnLoopback();
        var described = 0;
        Serve(graph, (context, before) => context.RangeAsync(before < 3 ? File : Other), describe: () => described++ == 0 ? Description(graph, File, "c1") : Description(graph, Other, "c2"));

        var (file, bytes) = await DownloadAsync(graph);

        Assert.Equal(("c2", 6), (file.CTag, Chunks(graph).Count));
        Assert.Equal(Other, bytes);
    }

    [Fact]
    public async Task A_file_that_never_stays_the_same_is_given_up()
    {
        await using var graph = new GraphOnLoopback();
        var described = 0;
        Serve(graph, (context, _) => context.RangeAsync(File), describe: () => Description(graph, File, $"c{described++}"));

        Assert.Equal(GraphFailure.Unavailable, await FailureAsync(graph));
        Assert.Equal(9, Chunks(graph).Count);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(404)]
    public async Task An_address_that_serves_no_longer_is_asked_for_anew(int status)
    {
        await using var graph = Serving((context, before) => before == 1 ? context.StatusAsync(status, "expired") : context.RangeAsync(File));

        Assert.Equal(File, (await DownloadAsync(graph)).Bytes);
        Assert.Equal(4, Chunks(graph).Count);
        Assert.Equal(3, graph.Server.Received.Count - Chunks(graph).Count);
    }

    [Fact]
    public async Task A_file_that_may_be_listed_and_not_read_is_as_good_as_missing()
    {
        await using var graph = Serving((context, _) => context.StatusAsync(403, "accessDenied"));

        Assert.Equal(GraphFailure.NotFound, await FailureAsync(graph));
        Assert.Equal(2, Chunks(graph).Count);
    }

    [Fact]
    public async Task A_file_that_is_deleted_meanwhile_is_missing()
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, before) => IsChunk(context) ? context.StatusAsync(404, "gone")
            : before == 0 ? context.JsonAsync(Description(graph, File, "c1")) : context.StatusAsync(404, "itemNotFound");

        Assert.Equal(GraphFailure.NotFound, await FailureAsync(graph));
    }

    [Theory]
    [InlineData("wrong start")]
    [InlineData("wrong total")]
    [InlineData("no range")]
    [InlineData("shorter than said")]
    [InlineData("longer than asked")]
    [InlineData("wrong bytes")]
    public async Task Bytes_that_do_not_fit_are_never_passed_on(string lie)
    {
        await using var graph = Serving((context, _) => LieAsync(context, lie));

        Assert.Contains(await FailureAsync(graph), new[] { GraphFailure.Unavailable, GraphFailure.Other });
    }

    [Fact]
    public async Task A_host_that_knows_no_ranges_sends_the_file_at_once()
    {
        await using var graph = Serving((context, before) =>
        {
            context.Request.Headers.Range = default;
            return context.RangeAsync(File, cutAfter: before == 0 ? 700 : null);
        });

        Assert.Equal(File, (await DownloadAsync(graph)).Bytes);
        Assert.Equal(2, Chunks(graph).Count);
    }

    [Fact]
    public async Task A_file_over_the_limit_is_not_even_begun()
    {
        await using var graph = new GraphOnLoopback();
        Serve(graph, (context, _) => context.RangeAsync(File), describe: () => Description(graph, new byte[10_001], "c1"));

        Assert.Equal(GraphFailure.TooLarge, await FailureAsync(graph));
        Assert.Empty(Chunks(graph));
    }

    [Fact]
    public async Task A_body_that_runs_over_the_limit_is_left()
    {
        await using var graph = Serving(async (context, _) =>
        {
            // Without a length, so that only reading shows it.
            for (var chunk = 0; chunk < 20; chunk++)
                await context.Response.Body.WriteAsync(new byte[1000]);
        });
        using var target = new MemoryStream();

        Assert.Equal(GraphFailure.TooLarge, (await Assert.ThrowsAsync<GraphException>(() => graph.Calls.DownloadAsync("d", "i", target, TestContext.Current.CancellationToken))).Failure);
        Assert.InRange(target.Length, 0, 10_000);
    }

    [Theory]
    [InlineData("https://example.org/file")]
    [InlineData("http://contoso.sharepoint.com/file")]
    [InlineData("http://169.254.169.254/metadata")]
    [InlineData("file:///etc/passwd")]
    [InlineData("no address")]
    public async Task An_address_elsewhere_is_not_asked_for(string address)
    {
        await using var graph = new GraphOnLoopback();
        Serve(graph, (context, _) => context.RangeAsync(File), describe: () => Description(graph, File, "c1", address));

        Assert.Equal(GraphFailure.Other, await FailureAsync(graph));
        Assert.Single(graph.Server.Received);
    }

    [Fact]
    public async Task A_redirect_of_the_file_host_is_not_followed()
    {
        await using var graph = Serving((context, _) =>
        {
            context.Response.Redirect("/elsewhere");
            return Task.CompletedTask;
        });

        Assert.Equal(GraphFailure.Other, await FailureAsync(graph));
        Assert.Single(Chunks(graph));
    }

    [Fact]
    public async Task An_empty_file_is_a_file()
    {
        await using var graph = new GraphOnLoopback();
        Serve(graph, (context, _) => context.RangeAsync(File), describe: () => Description(graph, [], "c1"));

        Assert.Empty((await DownloadAsync(graph)).Bytes);
    }

    [Fact]
    public async Task A_folder_has_no_bytes()
    {
        await using var graph = new GraphOnLoopback();
        Serve(graph, (context, _) => context.RangeAsync(File), describe: () => """{"id":"i","name":"Letters","folder":{},"size":9}""");

        Assert.Equal(GraphFailure.Other, await FailureAsync(graph));
    }

    [Fact]
    public async Task A_full_disk_is_not_taken_for_an_outage()
    {
        await using var graph = Serving((context, _) => context.RangeAsync(File));
        using var full = new MemoryStream(new byte[1500], writable: true);
        full.SetLength(0);

        await Assert.ThrowsAsync<NotSupportedException>(() => graph.Calls.DownloadAsync("d", "i", full, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_earlier_version_comes_from_where_Graph_points_to_without_the_token()
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, before) =>
        {
            if (IsChunk(context))
                return before == 1 ? context.StatusAsync(401, "expired") : context.RangeAsync(File);
            context.Response.Redirect(graph.Address("/file?tempauth=secret"));
            return Task.CompletedTask;
        };
        using var target = new MemoryStream();

        Assert.Equal(2500, await graph.Calls.DownloadVersionAsync("d", "i", "1.0", target, TestContext.Current.CancellationToken));

        Assert.Equal(File, target.ToArray());
        Assert.Equal(2, graph.Server.Received.Count(request => request.Address == "/v1.0/drives/d/items/i/versions/1.0/content"));
        Assert.All(Chunks(graph), chunk => Assert.Null(chunk.Header("Authorization")));
    }

    [Fact]
    public async Task Chunks_of_two_versions_are_never_put_together()
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, before) =>
        {
            if (IsChunk(context))
            {
                // A host that heeds no condition.
                context.Request.Headers.IfRange = default;
                return before == 1 ? context.RangeAsync(Other, tag: "\"2\"") : context.RangeAsync(File);
            }
            context.Response.Redirect(graph.Address("/file"));
            return Task.CompletedTask;
        };
        using var target = new MemoryStream();

        await graph.Calls.DownloadVersionAsync("d", "i", "1.0", target, TestContext.Current.CancellationToken);

        Assert.Equal(File, target.ToArray());
        Assert.Equal(5, Chunks(graph).Count);
    }

    [Theory]
    [InlineData("https://example.org/file")]
    [InlineData(null)]
    public async Task A_version_that_lies_elsewhere_is_not_fetched(string? address)
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, _) =>
        {
            if (address is not null)
                context.Response.Redirect(address);
            return Task.CompletedTask;
        };

        var thrown = await Assert.ThrowsAsync<GraphException>(() => graph.Calls.DownloadVersionAsync("d", "i", "1.0", new MemoryStream(), TestContext.Current.CancellationToken));

        Assert.Equal(GraphFailure.Other, thrown.Failure);
        Assert.Single(graph.Server.Received);
    }

    [Fact]
    public async Task Many_downloads_at_once_do_not_mix()
    {
        await using var graph = new GraphOnLoopback();
        // No more than one chunk may get over, should all of them fall to it.
        Serve(graph, (context, before) => before is 1 or 8 ? context.ResetAsync() : context.RangeAsync(File));

        var all = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => DownloadAsync(graph)));

        Assert.All(all, one => Assert.Equal(File, one.Bytes));
    }

    private static GraphOnLoopback Serving(Func<HttpContext, int, Task> chunk)
    {
        var graph = new GraphOnLoopback();
        Serve(graph, chunk);
        return graph;
    }

    private static void Serve(GraphOnLoopback graph, Func<HttpContext, int, Task> chunk, Func<string>? describe = null) =>
        graph.Server.Answer = (context, before) => IsChunk(context) ? chunk(context, before) : context.JsonAsync(describe?.Invoke() ?? Description(graph, File, "c1"));

    private static bool IsChunk(HttpContext context) => context.Request.Path == "/file";

    private static List<Received> Chunks(GraphOnLoopback graph) => [.. graph.Server.Received.Where(request => request.Address.StartsWith("/file", StringComparison.Ordinal))];

    private static string Description(GraphOnLoopback graph, byte[] file, string cTag, string? address = null) => $$$"""
        {"id":"i","name":"C-1.pdf","cTag":"{{{cTag}}}","size":{{{file.Length}}},"file":{"hashes":{"quickXorHash":"{{{QuickXorHashTests.HashOf(file)}}}"}},
         "@microsoft.graph.downloadUrl":"{{{address ?? graph.Address("/file?tempauth=secret")}}}"}
        """;

    private static async Task<(GraphDriveItem File, byte[] Bytes)> DownloadAsync(GraphOnLoopback graph)
    {
        using var target = new MemoryStream();
        var file = await graph.Calls.DownloadAsync("d", "i", target, TestContext.Current.CancellationToken);
        return (file, target.ToArray());
    }

    private static async Task<GraphFailure> FailureAsync(GraphOnLoopback graph) => (await Assert.ThrowsAsync<GraphException>(() => DownloadAsync(graph))).Failure;

    private static Task SlowAsync(GraphOnLoopback graph, HttpContext context)
    {
        graph.Clock.Advance(graph.Settings.Download.AttemptTime);
        return context.GoneAsync();
    }

    private static Task LieAsync(HttpContext context, string lie)
    {
        var response = context.Response;
        response.StatusCode = 206;
        (response.Headers.ContentRange, var bytes) = lie switch
        {
            "wrong start" => ("bytes 1-1000/2500", File[1..1001]),
            "wrong total" => ("bytes 0-999/2600", File[..1000]),
            "no range" => ("", File[..1000]),
            "shorter than said" => ("bytes 0-999/2500", File[..900]),
            "longer than asked" => ("bytes 0-1999/2500", File[..2000]),
            _ => (default, File),
        };
        return lie == "wrong bytes" ? context.RangeAsync(Other) : response.Body.WriteAsync(bytes).AsTask();
    }
}
