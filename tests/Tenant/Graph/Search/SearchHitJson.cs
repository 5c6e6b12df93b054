using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NigerBrief.Tenant.Graph.Answers;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Graph.Search;

internal static partial class SearchHitJson
{
    private const string Shown = "createdBy,createdDateTime,id,lastModifiedBy,lastModifiedDateTime,name,parentReference,webUrl,size,fileSystemInfo";

    public static JsonObject Of(SearchDocument document, SearchRequest request, int rank, IReadOnlySet<string> sought)
    {
        var first = sought.Select(word => document.Body.Find([word])).FirstOrDefault(place => place is not null) ?? 0;
        return new()
        {
            ["hitId"] = document.Entry.Item.Id,
            ["rank"] = rank,
            ["summary"] = document.Body.Summary(first, sought),
            ["resource"] = request.Entity == "driveItem" ? DriveItem(document.Entry) : ListItem(document.Entry, request.Fields),
        };
    }

    private static JsonObject DriveItem(IndexEntry entry)
    {
        var json = DriveItemJson.WithoutAddress(new(entry.Item, entry.Version), Shown);
        json.Insert(0, "@odata.type", "#microsoft.graph.driveItem");
        json["name"] = entry.Name;
        json["parentReference"]!["sharepointIds"] = Ids(entry.Item);
        return json;
    }

    private static JsonObject ListItem(IndexEntry entry, IReadOnlyList<string> fields)
    {
        var (item, library) = (entry.Item, (Library)entry.Item.List);
        var json = new JsonObject
        {
            ["@odata.type"] = "#microsoft.graph.listItem",
            ["id"] = item.UniqueId.ToString(),
            ["createdDateTime"] = item.Created.Json(),
            ["lastModifiedDateTime"] = entry.Version.Modified.Json(),
            ["webUrl"] = DriveItemJson.WebUrlOf(item),
            ["parentReference"] = new JsonObject { ["siteId"] = library.Site.Id },
            ["sharepointIds"] = Ids(item),
        };
        if (fields.Count == 0)
            return json;
        var known = FieldsJson.Of(item, entry.Version, null);
        var values = new JsonObject();
        foreach (var field in fields)
        {
            var value = field.ToLowerInvariant() switch
            {
                "title" => known["Title"] ?? entry.Name,
                "filename" => entry.Name,
                "path" => DriveItemJson.WebUrlOf(item),
                "listitemid" => $"{item.Number}",
                "driveid" => library.DriveId,
                // Managed properties that SharePoint makes by itself from columns: KeyOWSTEXT for Key.
                _ => known[ManagedEnd.Replace(field, "")],
            };
            if (value is not null)
                values[field] = value.DeepClone();
        }
        json["fields"] = values;
        return json;
    }

    private static JsonObject Ids(Item item) => new() { ["listId"] = item.List.Id.ToString(), ["listItemId"] = $"{item.Number}", ["listItemUniqueId"] = item.UniqueId.ToString() };

    [GeneratedRegex("OWS[A-Z]+$")]
    private static partial Regex ManagedEnd { get; }
}
