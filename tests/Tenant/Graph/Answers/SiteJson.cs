using System.Text.Json.Nodes;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Graph.Answers;

/// <summary>A site, its drives and its lists as Graph shows them.</summary>
internal static class SiteJson
{
    public static JsonObject Of(Site site, string? select) => Shape.Site.Pick(
        new()
        {
            ["id"] = site.Id,
            ["name"] = site.Path.Split('/')[^1],
            ["displayName"] = site.Title,
            ["webUrl"] = site.WebUrl,
            ["root"] = new JsonObject(),
            ["siteCollection"] = new JsonObject { ["hostname"] = World.Host },
        },
        select);

    public static JsonObject Of(Library library, string? select) => Shape.Drive.Pick(
        new()
        {
            ["id"] = library.DriveId,
            ["name"] = library.Name,
            ["description"] = "",
            ["driveType"] = "documentLibrary",
            ["createdDateTime"] = library.Created.Json(),
            ["webUrl"] = library.WebUrl,
            ["sharePointIds"] = IdsOf(library),
        },
        select);

    public static JsonObject Of(SiteList list, string? select) => Shape.List.Pick(
        new()
        {
            ["@odata.etag"] = $"\"{list.Id},1\"",
            ["id"] = list.Id.ToString(),
            ["name"] = list.Address.Split('/')[^1],
            ["displayName"] = list.Name,
            ["eTag"] = $"\"{list.Id},1\"",
            ["createdDateTime"] = list.Created.Json(),
            ["webUrl"] = list.WebUrl,
            ["parentReference"] = new JsonObject { ["siteId"] = list.Site.Id },
            ["list"] = new JsonObject
            {
                ["contentTypesEnabled"] = false,
                ["hidden"] = false,
                ["template"] = list is Library ? "documentLibrary" : "genericList",
            },
            ["sharepointIds"] = IdsOf(list),
        },
        select);

    public static JsonObject IdsOf(SiteList list) => new()
    {
        ["listId"] = list.Id.ToString(),
        ["siteId"] = list.Site.CollectionId.ToString(),
        ["siteUrl"] = list.Site.WebUrl,
        ["webId"] = list.Site.WebId.ToString(),
        ["tenantId"] = Users.Tenant.ToString(),
    };
}
