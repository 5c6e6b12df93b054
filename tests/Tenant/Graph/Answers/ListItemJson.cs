using System.Text.Json.Nodes;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Graph.Answers;

/// <summary>The row of a list as Graph shows it.</summary>
internal static class ListItemJson
{
    /// <summary>What the request wants of each row beside the row itself.</summary>
    /// <exception cref="Refusal">Something is to be expanded or selected that a row does not have.</exception>
    public static IReadOnlyList<Expand> Wanted(Call call)
    {
        Shape.ListItem.Check(call.Query["select"]);
        var wanted = Expand.Of(call.Query["expand"]);
        foreach (var expand in wanted)
        {
            if (expand.Name is not ("fields" or "driveItem"))
                throw Refusal.BadRequest($"Parsing OData Select and Expand failed: Could not find a property named '{expand.Name}' on type 'microsoft.graph.listItem'.");
            if (expand.Name == "driveItem")
                Shape.DriveItem.Check(expand.Select);
        }
        return wanted;
    }

    /// <param name="wanted">From <see cref="Wanted"/>.</param>
    public static JsonObject Of(Seen seen, Call call, IReadOnlyList<Expand> wanted)
    {
        var json = Plain(seen, call.Query["select"]);
        foreach (var expand in wanted)
        {
            if (expand.Name == "fields")
                json["fields"] = FieldsJson.Of(seen.Item, seen.Version, expand.Select);
            // A row of a plain list has no file.
            else if (seen.Item.Kind != ItemKind.Row)
                json["driveItem"] = DriveItemJson.Of(seen, call, expand.Select);
        }
        return json;
    }

    private static JsonObject Plain(Seen seen, string? select)
    {
        var (item, version) = seen;
        var tag = DriveItemJson.TagOf(seen).Replace("{", "").Replace("}", "").ToLowerInvariant();
        return Shape.ListItem.Pick(
            new()
            {
                ["@odata.etag"] = tag,
                ["createdBy"] = DriveItemJson.By(),
                ["createdDateTime"] = item.Created.Json(),
                ["eTag"] = tag,
                ["id"] = $"{item.Number}",
                ["lastModifiedBy"] = DriveItemJson.By(),
                ["lastModifiedDateTime"] = version.Modified.Json(),
                ["parentReference"] = new JsonObject { ["id"] = (item.Folder?.UniqueId ?? item.List.Id).ToString(), ["siteId"] = item.List.Site.Id },
                ["webUrl"] = item.Kind == ItemKind.Row ? $"{item.List.WebUrl}/DispForm.aspx?ID={item.Number}" : DriveItemJson.WebUrlOf(item),
                ["contentType"] = ContentType(item.Kind),
            },
            select);
    }

    private static JsonObject ContentType(ItemKind kind) => kind switch
    {
        ItemKind.File => new() { ["id"] = "0x010100C3A1", ["name"] = "Document" },
        ItemKind.Folder => new() { ["id"] = "0x012000B7D2", ["name"] = "Folder" },
        _ => new() { ["id"] = "0x0100E5F3", ["name"] = "Item" },
    };
}
