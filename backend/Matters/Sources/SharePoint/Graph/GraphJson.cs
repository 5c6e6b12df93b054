using System.Globalization;
using System.Text.Json;

namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <summary>Reads answers of Graph that may lack anything.</summary>
internal static class GraphJson
{
    public static JsonElement? Find(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public static string? Text(this JsonElement json, string name) => json.Find(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <exception cref="GraphException">It is missing.</exception>
    public static string Needed(this JsonElement json, string name) => json.Text(name) ?? throw GraphException.Unreadable();

    public static long? Number(this JsonElement json, string name) =>
        json.Find(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt64(out var number) ? number : null;

    public static DateTimeOffset? Time(this JsonElement json, string name) =>
        DateTimeOffset.TryParse(json.Text(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    /// <exception cref="GraphException">It is missing or no list.</exception>
    public static IEnumerable<JsonElement> List(this JsonElement json, string name) =>
        json.Find(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : throw GraphException.Unreadable();
}
