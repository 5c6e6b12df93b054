using System.Text.Json.Nodes;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Graph.Answers;

/// <summary>A version of a file, and of a row with its cells.</summary>
internal static class VersionJson
{
    public static JsonObject OfFile(ItemVersion version, string? select) => Shape.DriveItemVersion.Pick(
        new()
        {
            ["id"] = version.Label,
            ["lastModifiedBy"] = DriveItemJson.By(),
            ["lastModifiedDateTime"] = version.Modified.Json(),
            ["size"] = version.Content.Length,
        },
        select);

    public static JsonObject OfRow(Item item, ItemVersion version, Query query)
    {
        var json = Shape.ListItemVersion.Pick(
            new()
            {
                ["id"] = version.Label,
                ["lastModifiedBy"] = DriveItemJson.By(),
                ["lastModifiedDateTime"] = version.Modified.Json(),
                ["publication"] = new JsonObject { ["level"] = version.Published ? "published" : "checkout", ["versionId"] = version.Label },
            },
            query["select"]);
        if (Expand.Of(query["expand"]).FirstOrDefault(expand => expand.Name == "fields") is { } fields)
            json["fields"] = FieldsJson.Of(item, version, fields.Select);
        return json;
    }
}
