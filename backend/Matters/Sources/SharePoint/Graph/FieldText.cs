using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <summary>The values of a list's columns as text, as they would stand in a CSV file.</summary>
internal static partial class FieldText
{
    public static IReadOnlyDictionary<string, string?> Read(JsonElement fields) => fields.ValueKind == JsonValueKind.Object
        ? fields.EnumerateObject()
            .Where(field => !field.Name.Contains('@'))
            .DistinctBy(field => field.Name, StringComparer.Ordinal)
            .ToDictionary(field => field.Name, field => Of(field.Value), StringComparer.Ordinal)
        : new Dictionary<string, string?>();

    private static string? Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.String => Midnight.Replace(value.GetString()!, "$1"),
        JsonValueKind.Number => value.TryGetDecimal(out var number) ? number.ToString("0.############################", CultureInfo.InvariantCulture) : value.GetRawText(),
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(Of)),
        _ => OfObject(value),
    };

    /// <summary>A lookup or person by what it shows, a link by where it leads.</summary>
    private static string OfObject(JsonElement value) => value.Text("LookupValue") ?? value.Text("Url") ?? value.Text("Label") ?? value.GetRawText();

    /// <summary>A date without a time comes as its midnight.</summary>
    [GeneratedRegex(@"\A(\d{4}-\d\d-\d\d)T00:00:00(?:\.0+)?Z\z", RegexOptions.CultureInvariant)]
    private static partial Regex Midnight { get; }
}
