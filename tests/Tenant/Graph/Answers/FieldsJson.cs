using System.Text.Json.Nodes;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Graph.Answers;

/// <summary>The cells of a row. An empty cell has no property, and a column that the list lacks is passed over in silence.</summary>
internal static class FieldsJson
{
    public static JsonObject Of(Item item, ItemVersion version, string? select)
    {
        var wanted = select?.Split(',', StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal);
        var json = new JsonObject { ["@odata.etag"] = $"\"{item.UniqueId},{version.Tag}\"" };
        foreach (var (name, value) in Cells(item, version))
        {
            if (value is not null && (wanted is null || wanted.Contains(name)))
                json[name] = value;
        }
        return json;
    }

    private static IEnumerable<(string Name, JsonNode? Value)> Cells(Item item, ItemVersion version)
    {
        var columns = item.List.Columns.Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (name, value) in version.Fields.Where(field => columns.Contains(field.Key)))
            yield return (name, Cell(value, item.List.Site.Offset));
        yield return ("id", $"{item.Number}");
        yield return ("Created", item.Created.Json());
        yield return ("Modified", version.Modified.Json());
        yield return ("_UIVersionString", version.Label);
        yield return ("_ModerationStatus", (int)version.Status);
        yield return ("_Level", version.Published ? 1 : 2);
        if (item.Kind == ItemKind.Row)
            yield break;
        yield return ("FileLeafRef", item.Name);
        yield return ("LinkFilename", item.Name);
        yield return ("ContentType", item.Kind == ItemKind.Folder ? "Folder" : "Document");
        if (item.Kind == ItemKind.File)
            yield return ("FileSizeDisplay", $"{version.Content.Length}");
    }

    private static JsonNode? Cell(object? value, TimeSpan offset) => value switch
    {
        null or "" => null,
        bool yes => JsonValue.Create(yes),
        int number => JsonValue.Create(number),
        double number => JsonValue.Create(number),
        DateTimeOffset time => JsonValue.Create(time.Json()),
        DateOnly date => JsonValue.Create(new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), offset).Json()),
        string text => JsonValue.Create(text),
        _ => throw new ArgumentException($"A field cannot hold a {value.GetType().Name}."),
    };
}
