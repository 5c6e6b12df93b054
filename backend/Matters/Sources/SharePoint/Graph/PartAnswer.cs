using System.Text.Json;

namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <summary>One part of a batch's answer, as it came.</summary>
internal sealed record PartAnswer(int Status, TimeSpan RetryAfter, JsonElement Body)
{
    private const int Ok = 200;

    /// <summary>A part that Graph left out.</summary>
    public static readonly PartAnswer None = new(0, TimeSpan.Zero, default);

    public bool IsThrottled => Status is 429 or 503;

    public static PartAnswer Of(JsonElement part, TimeProvider clock) =>
        new((int)(part.Number("status") ?? 0), GraphFailures.RetryAfter(Header(part, "Retry-After"), clock) ?? TimeSpan.Zero, part.Find("body") ?? default);

    public BatchPart<T> Read<T>(Func<JsonElement, T> read) where T : class
    {
        if (Status != Ok)
            return new(null, GraphFailures.OfStatus(Status).Failure);
        try
        {
            return new(read(Body), null);
        }
        catch (GraphException unreadable)
        {
            return new(null, unreadable.Failure);
        }
    }

    private static string? Header(JsonElement part, string name) => part.Find("headers") is { ValueKind: JsonValueKind.Object } headers
        ? headers.EnumerateObject().Where(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value.ToString()).FirstOrDefault()
        : null;
}
