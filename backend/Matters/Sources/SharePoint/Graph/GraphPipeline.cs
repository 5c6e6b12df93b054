using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.RateLimiting;
using Polly.Retry;
using Polly.Timeout;

namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <summary>
/// The one place where a call to Graph is repeated: permits, then the total time, retries, the breaker, and the time of an attempt.
/// Everything sent through it only reads, so everything may be repeated, searches and batches too.
/// </summary>
internal static class GraphPipeline
{
    public static void Build(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, GraphSettings settings, TimeSpan attempt, TimeSpan total, PartitionedRateLimiter<HttpRequestMessage> permits, TimeProvider clock)
    {
        pipeline.TimeProvider = clock;
        pipeline
            .AddRateLimiter(new RateLimiterStrategyOptions { RateLimiter = call => permits.AcquireAsync(call.Context.GetRequestMessage()!, 1, call.Context.CancellationToken) })
            .AddTimeout(total)
            .AddRetry(new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = settings.Retries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = settings.RetryDelay,
                MaxDelay = settings.LongestDelay,
                ShouldRetryAfterHeader = true,
                ShouldHandle = attempted => ValueTask.FromResult(IsWorthAnother(attempted, settings, clock)),
            })
            .AddCircuitBreaker(new HttpCircuitBreakerStrategyOptions
            {
                FailureRatio = settings.Breaker.FailureRatio,
                MinimumThroughput = settings.Breaker.MinimumCalls,
                SamplingDuration = settings.Breaker.Sampling,
                BreakDuration = settings.Breaker.Break,
                // Not 429: that one user must wait is no outage for the others.
                ShouldHandle = attempted => ValueTask.FromResult(IsOutage(attempted.Outcome)),
            })
            .AddTimeout(attempt);
    }

    private static bool IsWorthAnother(RetryPredicateArguments<HttpResponseMessage> attempted, GraphSettings settings, TimeProvider clock)
    {
        var header = attempted.Outcome.Result?.Headers.RetryAfter;
        var wait = header?.Delta ?? (header?.Date is { } date ? date - clock.GetUtcNow() : TimeSpan.Zero);
        return wait <= settings.LongestRetryAfter
            && (IsOutage(attempted.Outcome) || attempted.Outcome.Result?.StatusCode == HttpStatusCode.TooManyRequests);
    }

    private static bool IsOutage(Outcome<HttpResponseMessage> outcome) => outcome switch
    {
        { Exception: HttpRequestException thrown } => thrown.HttpRequestError != HttpRequestError.ConfigurationLimitExceeded,
        { Exception: TimeoutRejectedException or IOException } => true,
        { Result.StatusCode: HttpStatusCode.RequestTimeout or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout } => true,
        _ => false,
    };
}
