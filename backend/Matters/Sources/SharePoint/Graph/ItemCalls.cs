namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <param name="Id">Such as <c>2.0</c>.</param>
/// <param name="Size">In bytes.</param>
public sealed record GraphVersion(string Id, DateTimeOffset? Modified, long? Size);

/// <summary>Reads lists and files' descriptions. Everything is listed by page and sifted here: a filter asks for an indexed column.</summary>
public static class ItemCalls
{
    private const int PageSize = 200;

    /// <summary>The items of a list or library, with their files where they have any, page after page as they are taken.</summary>
    public static IAsyncEnumerable<GraphListItem> ListItemsAsync(this GraphCalls graph, string site, string list, FieldNames fields, CancellationToken cancel) =>
        graph.EntriesAsync($"/sites/{site}/lists/{list}/items?$select=id,eTag&$expand=fields($select={fields}),driveItem($select={GraphDriveItem.Selected})&$top={PageSize}", cancel).Select(GraphListItem.Read);

    /// <param name="path">Within the drive, such as <c>letters/C-1.pdf</c>.</param>
    public static async Task<GraphDriveItem> ItemByPathAsync(this GraphCalls graph, string drive, string path, CancellationToken cancel) =>
        GraphDriveItem.Read(await graph.GetAsync($"/drives/{drive}/root:/{path:path}?$select={GraphDriveItem.Selected}", cancel));

    /// <summary>Newest first. The id of the current version may be refused when its content is asked for; download the item instead.</summary>
    public static async Task<IReadOnlyList<GraphVersion>> VersionsAsync(this GraphCalls graph, string drive, string item, CancellationToken cancel) =>
        await graph.EntriesAsync($"/drives/{drive}/items/{item}/versions?$select=id,lastModifiedDateTime,size", cancel)
            .Select(version => new GraphVersion(version.Needed("id"), version.Time("lastModifiedDateTime"), version.Number("size")))
            .ToListAsync(cancel);
}
