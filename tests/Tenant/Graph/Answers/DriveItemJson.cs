using System.Text.Json.Nodes;
using Microsoft.AspNetCore.StaticFiles;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Graph.Answers;

/// <summary>A file or folder as Graph shows it.</summary>
internal static class DriveItemJson
{
    private static readonly FileExtensionContentTypeProvider Types = new();

    public static JsonObject Of(Seen seen, Call call, string? select)
    {
        var whole = Whole(seen);
        if (seen.Item.Kind == ItemKind.File && seen.Item.Opens(call.User))
            whole.Insert(0, Shape.DownloadUrl, call.DownloadUrl(seen.Item, seen.Version));
        return Shape.DriveItem.Pick(whole, select);
    }

    /// <summary>As deltas and searches give it: without an address to download from.</summary>
    public static JsonObject WithoutAddress(Seen seen, string? select) => Shape.DriveItem.Pick(Whole(seen), select);

    /// <summary>All that a delta says of what is gone.</summary>
    public static JsonObject Gone(Item item, string? select) => Shape.DriveItem.Pick(
        new() { ["id"] = item.Id, ["deleted"] = new JsonObject { ["state"] = "deleted" } },
        select);

    public static string TypeOf(string name) => Types.TryGetContentType(name, out var type) ? type : "application/octet-stream";

    public static JsonObject By() => new()
    {
        ["user"] = new JsonObject { ["id"] = "7a1f1f0a-0d5c-4c55-9a0e-6b1f5f0c0001", ["displayName"] = "Records Office" },
    };

    private static JsonObject Whole(Seen seen)
    {
        var (item, version) = seen;
        var json = new JsonObject
        {
            ["createdBy"] = By(),
            ["createdDateTime"] = item.Created.Json(),
            ["eTag"] = TagOf(seen),
            ["id"] = item.Id,
            ["lastModifiedBy"] = By(),
            ["lastModifiedDateTime"] = version.Modified.Json(),
            ["name"] = item.Name,
            ["parentReference"] = ParentOf(item),
            ["webUrl"] = WebUrlOf(item),
            ["size"] = SizeOf(item, version),
            ["fileSystemInfo"] = new JsonObject { ["createdDateTime"] = item.Created.Json(), ["lastModifiedDateTime"] = version.Modified.Json() },
            ["sharepointIds"] = IdsOf(item),
        };
        if (item.Folder is null)
            json["root"] = new JsonObject();
        if (item.Kind == ItemKind.Folder)
        {
            json["folder"] = new JsonObject { ["childCount"] = item.Children.Count };
            return json;
        }
        json["cTag"] = $"\"c:{{{Braced(item)}}},{version.ContentTag}\"";
        json["file"] = new JsonObject { ["hashes"] = new JsonObject { ["quickXorHash"] = version.Content.Hash }, ["mimeType"] = TypeOf(item.Name) };
        json["publication"] = new JsonObject { ["level"] = version.Published ? "published" : "checkout", ["versionId"] = version.Label };
        return json;
    }

    /// <summary>Other for another version, and other again after each rename or move.</summary>
    public static string TagOf(Seen seen) => $"\"{{{Braced(seen.Item)}}},{seen.Version.Tag + (seen.Item.Placed << 32)}\"";

    public static string WebUrlOf(Item item) => item.Folder is null
        ? item.List.WebUrl
        : $"{WebUrlOf(item.Folder)}/{Uri.EscapeDataString(item.Name)}";

    private static string Braced(Item item) => item.UniqueId.ToString().ToUpperInvariant();

    private static long SizeOf(Item item, ItemVersion version) =>
        item.Kind == ItemKind.Folder ? item.Children.Values.Sum(child => SizeOf(child, child.Newest)) : version.Content.Length;

    private static JsonObject IdsOf(Item item)
    {
        var ids = SiteJson.IdsOf(item.List);
        ids["listItemId"] = $"{item.Number}";
        ids["listItemUniqueId"] = item.UniqueId.ToString();
        return ids;
    }

    private static JsonObject ParentOf(Item item)
    {
        var drive = (Library)item.List;
        var parent = new JsonObject { ["driveType"] = "documentLibrary", ["driveId"] = drive.DriveId };
        if (item.Folder is { } folder)
        {
            parent["id"] = folder.Id;
            parent["name"] = folder.Folder is null ? drive.Name : folder.Name;
            parent["path"] = $"/drives/{drive.DriveId}/root:" + (folder.Path.Length == 0 ? "" : "/" + string.Join('/', folder.Path.Split('/').Select(Uri.EscapeDataString)));
        }
        parent["siteId"] = item.List.Site.Id;
        return parent;
    }
}
