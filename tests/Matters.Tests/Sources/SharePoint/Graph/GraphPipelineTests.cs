using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Matters.Tests.Sources.SharePoint.Graph;

/// <summary>How often Graph is asked when it fails. Nothing else repeats a call.</summary>
public sealed class GraphPipelineTests
{
    private const string Drive = """{"id":"d","name":"Record"}""";

    /// <remarks>The limit ends a run in which a body that stalls is waited for without end.</remarks>
    [Theory(Timeout = 60_000)]
    [InlineData("429 after 1, 429 after 1, ok", 3, null)]
    [InlineData("429 after 1", 4, GraphFailure.Throttled)]
    [InlineData("429 after 3600", 1, GraphFailure.Throttled)]
    [InlineData("429 after tomorrow", 1, GraphFailure.Throttled)]
    [InlineData("503 after 3600", 1, GraphFailure.Unavailable)]
    [InlineData("503, 503, ok", 3, null)]
    [InlineData("503", 4, GraphFailure.Unavailable)]
    [InlineData("504, ok", 2, null)]
    [InlineData("502, ok", 2, null)]
    [InlineData("408, ok", 2, null)]
    [InlineData("500", 1, GraphFailure.Other)]
    [InlineData("400", 1, GraphFailure.Other)]
    [InlineData("401", 1, GraphFailure.NeedsSignIn)]
    [InlineData("403", 1, GraphFailure.NotFound)]
    [InlineData("404", 1, GraphFailure.NotFound)]
    [InlineData("slow, ok", 2, null)]
    [InlineData("slow", 4, GraphFailure.Unavailable)]
    [InlineData("reset, ok", 2, null)]
    [InlineData("reset", 4, GraphFailure.Unavailable)]
    [InlineData("cut, ok", 2, null)]
    [InlineData("cut", 4, GraphFailure.Unavailable)]
    [InlineData("slow body, ok", 2, null)]
    [InlineData("not json", 1, GraphFailure.Other)]
    [InlineData("empty", 1, GraphFailure.Other)]
    [InlineData("too long", 1, GraphFailure.Other)]
    [InlineData("redirect", 1, GraphFailure.Other)]
    public async Task A_call_is_repeated_so_often(string script, int attempts, GraphFailure? failure)
    {
        await using var graph = new GraphOnLoopback(settings => settings with { LongestAnswer = 2000 });
        var steps = script.Split(", ");
        graph.Server.Answer = (context, before) => ActAsync(graph, context, steps[Math.Min(before, steps.Length - 1)]);

        var thrown = await Record.ExceptionAsync(() => graph.Calls.DefaultDriveAsync("s", TestContext.Current.CancellationToken));

        Assert.Equal(failure, thrown is null ? null : Assert.IsType<GraphException>(thrown).Failure);
        Assert.Equal(attempts, graph.Server.Received.Count);
    }

    [Fact]
    public async Task Retry_after_is_waited_for_as_Graph_says()
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, before) => before < 2 ? context.StatusAsync(429, "tooManyRequests", retryAfter: "7") : context.JsonAsync(Drive);

        await graph.Calls.DefaultDriveAsync("s", TestContext.Current.CancellationToken);

        Assert.Equal([TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(7)], graph.Clock.Waits);
    }

    [Fact]
    public async Task A_wait_that_is_too_long_is_handed_to_the_caller()
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, _) => context.StatusAsync(429, "tooManyRequests", retryAfter: "3600");

        var thrown = await Assert.ThrowsAsync<GraphException>(() => graph.Calls.DefaultDriveAsync("s", TestContext.Current.CancellationToken));

        Assert.Equal((TimeSpan.FromHours(1), 429, "tooManyRequests", "request-1"), (thrown.RetryAfter, thrown.Status, thrown.Code, thrown.RequestId));
        Assert.Empty(graph.Clock.Waits);
    }

    [Fact]
    public async Task All_attempts_together_have_a_time_limit()
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, _) =>
        {
            graph.Clock.Advance(graph.Settings.TotalTime);
            return context.GoneAsync();
        };

        var thrown = await Assert.ThrowsAsync<GraphException>(() => graph.Calls.DefaultDriveAsync("s", TestContext.Current.CancellationToken));

        Assert.Equal(GraphFailure.Unavailable, thrown.Failure);
        Assert.Single(graph.Server.Received);
    }

    [Fact]
    public async Task A_search_is_repeated_with_the_same_body()
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, before) => before == 0
            ? context.StatusAsync(429, "activityLimitReached", retryAfter: "1")
            : context.JsonAsync("""{"value":[{"hitsContainers":[{"total":0,"moreResultsAvailable":false}]}]}""");

        await graph.Calls.SearchAsync("drone base", new SearchScope(["https://contoso.sharepoint.com/sites/niger"]), 0, TestContext.Current.CancellationToken);

        var (first, second) = (graph.Server.Received[0], graph.Server.Received[1]);
        Assert.NotEmpty(first.Body);
        Assert.Equal(first.Body, second.Body);
    }

    [Fact]
    public async Task When_Graph_is_down_it_is_left_alone_for_a_while_and_then_tried_again()
    {
        await using var graph = new GraphOnLoopback(settings => settings with { Breaker = new() { MinimumCalls = 8, Break = TimeSpan.FromHours(2), Sampling = TimeSpan.FromHours(1) } });
        graph.Server.Answer = (context, _) => context.StatusAsync(503, "serviceNotAvailable");
        var failures = new List<GraphFailure>();
        async Task<int> AskAsync(string site)
        {
            var before = graph.Server.Received.Count;
            var thrown = await Record.ExceptionAsync(() => graph.Calls.DefaultDriveAsync(site, TestContext.Current.CancellationToken));
            if (thrown is GraphException failed)
                failures.Add(failed.Failure);
            return graph.Server.Received.Count - before;
        }

        int[] whileDown = [await AskAsync("a"), await AskAsync("a"), await AskAsync("a"), await AskAsync("b")];
        Assert.Equal<int>([4, 4, 0, 0], whileDown);
        Assert.All(failures, failure => Assert.Equal(GraphFailure.Unavailable, failure));

        graph.Server.Answer = (context, _) => context.JsonAsync(Drive);
        graph.Clock.Advance(TimeSpan.FromHours(2));
        int[] afterwards = [await AskAsync("a"), await AskAsync("b")];
        Assert.Equal<int>([1, 1], afterwards);
        Assert.Equal(4, failures.Count);
    }

    [Fact]
    public async Task That_one_user_is_throttled_is_no_outage()
    {
        await using var graph = new GraphOnLoopback(settings => settings with { Retries = 1, Breaker = new() { MinimumCalls = 2 } });
        graph.Server.Answer = (context, _) => context.Request.Path.Value!.Contains("/throttled/", StringComparison.Ordinal) ? context.StatusAsync(429, "tooManyRequests", "1") : context.JsonAsync(Drive);
        foreach (var _ in Enumerable.Range(0, 10))
            await Assert.ThrowsAsync<GraphException>(() => graph.Calls.DefaultDriveAsync("throttled", TestContext.Current.CancellationToken));

        Assert.Equal("d", (await graph.Calls.DefaultDriveAsync("s", TestContext.Current.CancellationToken)).Id);
    }

    [Fact]
    public async Task No_more_calls_than_permitted_are_under_way_for_a_user_and_for_all()
    {
        await using var graph = new GraphOnLoopback(settings => settings with { Permits = 5, PermitsPerUser = 2 });
        var user = new AsyncLocal<string>();
        graph.SignIn = _ => user.Value!;
        var (now, mostOfOne, mostOfAll) = (new ConcurrentDictionary<string, int>(), 0, 0);
        graph.Server.Answer = async (context, _) =>
        {
            var token = context.Request.Headers.Authorization.ToString();
            lock (now)
            {
                mostOfOne = Math.Max(mostOfOne, now.AddOrUpdate(token, 1, (_, count) => count + 1));
                mostOfAll = Math.Max(mostOfAll, now.Values.Sum());
            }
            // Until others have had their chance to come too.
            for (var turn = 0; turn < 200; turn++)
                await Task.Yield();
            lock (now)
                now.AddOrUpdate(token, 0, (_, count) => count - 1);
            await context.JsonAsync(Drive);
        };

        await Task.WhenAll(Enumerable.Range(0, 60).Select(async call =>
        {
            user.Value = $"user-{call % 4}";
            await graph.Calls.DefaultDriveAsync("s", TestContext.Current.CancellationToken);
        }));

        Assert.Equal(60, graph.Server.Received.Count);
        Assert.InRange(mostOfOne, 1, 2);
        Assert.InRange(mostOfAll, 1, 5);
    }

    [Fact]
    public async Task Graph_is_told_who_asks()
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, _) => context.JsonAsync(Drive);

        await graph.Calls.DefaultDriveAsync("s", TestContext.Current.CancellationToken);

        var request = Assert.Single(graph.Server.Received);
        Assert.Equal("NONISV|NigerBrief|NigerBrief/1.0", request.Header("User-Agent"));
        Assert.Equal($"Bearer {GraphOnLoopback.Token}", request.Header("Authorization"));
        Assert.Equal("/v1.0/sites/s/drive?$select=id,name", request.Address);
    }

    [Fact]
    public async Task A_visit_that_ends_ends_its_calls()
    {
        await using var graph = new GraphOnLoopback();
        using var visit = new CancellationTokenSource();
        graph.Server.Answer = (context, _) =>
        {
            visit.Cancel();
            return context.GoneAsync();
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => graph.Calls.DefaultDriveAsync("s", visit.Token));

        Assert.Single(graph.Server.Received);
    }

    [Fact]
    public async Task The_log_tells_what_Microsoft_needs_and_neither_addresses_nor_tokens()
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, before) => before == 0 ? context.StatusAsync(503, "serviceNotAvailable") : context.ResetAsync();

        await Assert.ThrowsAsync<GraphException>(() => graph.Calls.ItemByPathAsync("d", "Sealed exhibit.pdf", TestContext.Current.CancellationToken));

        Assert.Contains("503 at attempt 1, request-id request-1", graph.Log);
        Assert.DoesNotContain("Sealed", graph.Log);
        Assert.DoesNotContain(GraphOnLoopback.Token, graph.Log);
    }

    private static Task ActAsync(GraphOnLoopback graph, HttpContext context, string step)
    {
        switch (step)
        {
            case "ok":
                return context.JsonAsync(Drive);
            case "slow":
                graph.Clock.Advance(graph.Settings.AttemptTime);
                return context.GoneAsync();
            case "slow body":
                return SlowBodyAsync(graph, context);
            case "reset":
                return context.ResetAsync();
            case "cut":
                return context.CutAsync(Drive, graph.AnswerBegun);
            case "not json":
                return context.Response.WriteAsync("<html>Proxy</html>");
            case "empty":
                return context.JsonAsync("");
            case "too long":
                return context.JsonAsync($$"""{"id":"d","name":"{{new string('x', 3000)}}"}""");
            case "redirect":
                context.Response.Redirect("http://localhost:1/");
                return Task.CompletedTask;
            default:
                var words = step.Split(" after ");
                var wait = words.Skip(1).Select(word => word == "tomorrow" ? graph.Clock.GetUtcNow().AddDays(1).ToString("R") : word).FirstOrDefault();
                return context.StatusAsync(int.Parse(words[0]), "code", wait);
        }
    }

    private static async Task SlowBodyAsync(GraphOnLoopback graph, HttpContext context)
    {
        context.Response.ContentLength = 1000;
        await context.Response.WriteAsync("{");
        await context.Response.Body.FlushAsync();
        await graph.AnswerBegun.WaitAsync();
        graph.Clock.Advance(graph.Settings.AttemptTime);
        await context.GoneAsync();
    }
}
