using System.Globalization;
using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>Asks Graph for a library's files as we know them.</summary>
internal static class LibraryCalls
{
    private const int PageSize = 200;

    /// <summary>SharePoint is down, slow, asks to wait or answers nonsense: what it showed before may be served meanwhile.</summary>
    public static bool IsOutage(this GraphException failure) => failure.Failure is GraphFailure.Throttled or GraphFailure.Unavailable or GraphFailure.Other;

    /// <summary>Every file of the library that the caller may see, folders left out.</summary>
    public static async Task<IReadOnlyList<LibraryItem>> FilesAsync(
        this GraphCalls graph, LibraryIds library, string site, IReadOnlyList<string> columns, CancellationToken cancel)
    {
        var files = await graph.ListItemsAsync(site, library.List, new(columns), cancel).Select(File).OfType<LibraryItem>().ToListAsync(cancel);
        // A file that is replaced while pages are turned may come twice under its name: the one that was made last is there.
        return [.. files.GroupBy(item => item.Path, StringComparer.Ordinal).Select(alike => alike.MaxBy(item => item.ListItem)!).OrderBy(item => item.ListItem)];
    }

    /// <summary>Those of the files that are still there for the caller.</summary>
    public static async Task<IReadOnlyList<LibraryItem>> FilesAsync(
        this GraphCalls graph, LibraryIds library, IReadOnlyList<string> ids, IReadOnlyList<string> columns, CancellationToken cancel)
    {
        var files = graph.DriveItemsAsync(library.Drive, ids, cancel);
        var rows = graph.ListItemsOfAsync(library.Drive, ids, new(columns), cancel);
        await Task.WhenAll(files, rows);
        return [.. ids.Select(id => rows.Result[id].Found() is { } row && files.Result[id].Found() is { } file ? File(row with { DriveItem = file }) : null).OfType<LibraryItem>()];
    }

    /// <summary>What the rows of a list say that is no library.</summary>
    /// <param name="list">Null when it is not there for the caller, and then so is the result.</param>
    public static async Task<IReadOnlyList<IReadOnlyDictionary<string, string?>>?> RowsAsync(
        this GraphCalls graph, string site, string? list, IReadOnlyList<string> columns, CancellationToken cancel) => list is null ? null :
        await graph.EntriesAsync($"/sites/{site}/lists/{list}/items?$select=id,eTag&$expand=fields($select={new FieldNames(columns)})&$top={PageSize}", cancel)
            .Select(entry => GraphListItem.Read(entry).Fields)
            .ToListAsync(cancel);

    /// <summary>What a list item's columns said in each of its versions. The id is the version's, such as <c>2.0</c>.</summary>
    public static async Task<IReadOnlyList<GraphListItem>> ItemVersionsAsync(
        this GraphCalls graph, string site, string list, int item, IReadOnlyList<string> columns, CancellationToken cancel) =>
        await graph.EntriesAsync($"/sites/{site}/lists/{list}/items/{$"{item}"}/versions?$expand=fields($select={new FieldNames(columns)})", cancel)
            .Select(GraphListItem.Read)
            .ToListAsync(cancel);

    /// <returns>Where to ask for what changes from now on, without a word about what there is.</returns>
    public static async Task<string> ChangesFromNowAsync(this GraphCalls graph, string drive, CancellationToken cancel) =>
        graph.Trusted((await graph.GetAsync($"/drives/{drive}/root/delta?token=latest&$select=id,name,cTag,parentReference,deleted,folder,root", cancel)).Needed("@odata.deltaLink")).OriginalString;

    /// <returns>Null when there is no such file, or the caller may not see it.</returns>
    /// <param name="drive">Null when it is not there for the caller either.</param>
    public static async Task<LibraryItem?> FindByPathAsync(this GraphCalls graph, string? drive, string path, CancellationToken cancel)
    {
        if (drive is null)
            return null;
        try
        {
            var item = await graph.ItemByPathAsync(drive, path, cancel);
            return File(new("0", item.ETag, new Dictionary<string, string?>(), item));
        }
        catch (GraphException failure) when (failure.Failure == GraphFailure.NotFound)
        {
            return null;
        }
    }

    /// <returns>What changed since, and where to ask the next time; null when SharePoint has forgotten how far we were.</returns>
    public static async Task<(IReadOnlyList<DriveChange> Items, string Link)?> ChangesAsync(this GraphCalls graph, string drive, string link, CancellationToken cancel)
    {
        var changes = new List<DriveChange>();
        await foreach (var page in graph.DeltaAsync(drive, link, cancel))
        {
            if (page.State == DeltaState.Gone)
                return null;
            changes.AddRange(page.Changes);
            link = page.Link!;
        }
        return (changes, link);
    }

    /// <returns>Null when it is not there for the caller.</returns>
    /// <exception cref="GraphException">Whether it is there could not be learned.</exception>
    private static T? Found<T>(this BatchPart<T> part) where T : class => part switch
    {
        { Value: { } found } => found,
        { Failure: GraphFailure.NotFound } => null,
        _ => throw new GraphException(part.Failure ?? GraphFailure.Other, new(
            "SharePoint does not answer all that was asked. Try again later.",
            "SharePoint ne répond pas à tout ce qui est demandé. Réessayez plus tard.")),
    };

    private static LibraryItem? File(GraphListItem item) => item.DriveItem is { IsFile: true, Name: { } name, CTag: { } cTag } file
        ? new(
            int.Parse(item.Id, CultureInfo.InvariantCulture),
            file.Id,
            string.IsNullOrEmpty(file.ParentPath) ? name : $"{file.ParentPath}/{name}",
            file.Size ?? 0,
            cTag,
            file.Level,
            item.Fields)
        : null;
}
