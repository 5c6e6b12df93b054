using System.Threading.RateLimiting;

namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <summary>How many calls may be under way. A user's own limit comes first, so that those who wait on it take no permit from others.</summary>
internal static class GraphPermits
{
    public static PartitionedRateLimiter<HttpRequestMessage> OfCalls(GraphSettings settings) => PartitionedRateLimiter.CreateChained(
        PartitionedRateLimiter.Create<HttpRequestMessage, string>(call => Limit(call.Headers.Authorization?.Parameter ?? "", settings.PermitsPerUser, settings)),
        PartitionedRateLimiter.Create<HttpRequestMessage, string>(_ => Limit("", settings.Permits, settings)));

    public static PartitionedRateLimiter<HttpRequestMessage> OfDownloads(GraphSettings settings) =>
        PartitionedRateLimiter.Create<HttpRequestMessage, string>(_ => Limit("", settings.Download.Permits, settings));

    private static RateLimitPartition<string> Limit(string key, int permits, GraphSettings settings) =>
        RateLimitPartition.GetConcurrencyLimiter(key, _ => new() { PermitLimit = permits, QueueLimit = settings.QueueLimit });
}
