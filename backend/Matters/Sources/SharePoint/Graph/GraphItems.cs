using System.Text.Json;

namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <summary>A file or folder in a library.</summary>
/// <param name="ETag">Changes with the content or anything about it.</param>
/// <param name="CTag">Changes with the content only.</param>
/// <param name="Size">In bytes.</param>
/// <param name="ParentPath">The folder within the drive, <c>""</c> for its root; null when Graph does not say.</param>
/// <param name="Level"><c>published</c> or <c>checkout</c>, of the version that this user sees.</param>
/// <param name="VersionId">Of the version that this user sees, such as <c>2.0</c>.</param>
public sealed record GraphDriveItem(string Id, string? Name, string? ETag, string? CTag, long? Size, bool IsFile, string? ParentId, string? ParentPath, string? Level, string? VersionId)
{
    internal static readonly FieldNames Selected = new(["id", "name", "eTag", "cTag", "size", "file", "folder", "parentReference", "publication"]);

    internal static GraphDriveItem Read(JsonElement json)
    {
        var publication = json.Find("publication") ?? default;
        var parent = json.Find("parentReference") ?? default;
        return new(
            json.Needed("id"), json.Text("name"), json.Text("eTag"), json.Text("cTag"), json.Number("size"), json.Find("file") is not null,
            parent.Text("id"), WithinDrive(parent.Text("path")), publication.Text("level"), publication.Text("versionId"));
    }

    /// <param name="path">Such as <c>/drives/b!x/root:/Expert%20reports</c>.</param>
    internal static string? WithinDrive(string? path) =>
        path?.IndexOf("root:", StringComparison.Ordinal) is >= 0 and var root ? Uri.UnescapeDataString(path[(root + "root:".Length)..]).Trim('/') : null;
}

/// <summary>A row of a list, or what a library's columns say of a file.</summary>
/// <param name="Fields">By internal name; a column without a value is null or missing.</param>
/// <param name="DriveItem">The file, when the list is a library and it was asked for.</param>
public sealed record GraphListItem(string Id, string? ETag, IReadOnlyDictionary<string, string?> Fields, GraphDriveItem? DriveItem)
{
    internal static GraphListItem Read(JsonElement json) => new(
        json.Needed("id"),
        json.Text("eTag") ?? json.Text("@odata.etag"),
        FieldText.Read(json.Find("fields") ?? default),
        json.Find("driveItem") is { } item ? GraphDriveItem.Read(item) : null);
}
