using NigerBrief.Matters.Extraction;

namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <summary>Where Graph is, and how long, how often and how much it is asked.</summary>
/// <param name="BaseUrl">Graph's address with its version. A loopback address serves for tests and the desk.</param>
/// <param name="DownloadHosts">Hosts that bytes of files may come from, exactly as named, such as <c>contoso.sharepoint.com</c>.</param>
public sealed record GraphSettings(Uri BaseUrl, IReadOnlyList<string> DownloadHosts)
{
    public static readonly Uri Global = new("https://graph.microsoft.com/v1.0");

    public TimeSpan AttemptTime { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>All attempts at one call together, with the waits between them.</summary>
    public TimeSpan TotalTime { get; init; } = TimeSpan.FromSeconds(30);

    public int Retries { get; init; } = 3;

    /// <summary>The first wait; later ones double, each with jitter.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(0.5);

    public TimeSpan LongestDelay { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>A longer Retry-After is not slept through: the caller gets the failure at once.</summary>
    public TimeSpan LongestRetryAfter { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>Calls at one time, of all users.</summary>
    public int Permits { get; init; } = 16;

    /// <summary>Calls at one time with the same token.</summary>
    public int PermitsPerUser { get; init; } = 4;

    /// <summary>Calls that may wait for a permit.</summary>
    public int QueueLimit { get; init; } = 400;

    public BreakerSettings Breaker { get; init; } = new();

    public DownloadSettings Download { get; init; } = new();

    /// <summary>The longest answer of Graph that is read, in bytes.</summary>
    public int LongestAnswer { get; init; } = 16 << 20;
}

/// <summary>When so large a part of so many calls fails within the sampling time, no more are made for the length of the break.</summary>
public sealed record BreakerSettings
{
    public double FailureRatio { get; init; } = 0.5;

    public int MinimumCalls { get; init; } = 20;

    public TimeSpan Sampling { get; init; } = TimeSpan.FromSeconds(30);

    public TimeSpan Break { get; init; } = TimeSpan.FromSeconds(15);
}

/// <summary>Files are fetched in chunks, each of which is an attempt of its own.</summary>
public sealed record DownloadSettings
{
    public long LargestFile { get; init; } = RecordPages.LongestFile;

    /// <summary>In bytes.</summary>
    public int Chunk { get; init; } = 4 << 20;

    public TimeSpan AttemptTime { get; init; } = TimeSpan.FromSeconds(60);

    public TimeSpan TotalTime { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>Chunks at one time, of all users.</summary>
    public int Permits { get; init; } = 8;
}
