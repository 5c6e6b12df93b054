using System.Runtime.CompilerServices;
using System.Text.Json;

namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <summary>An item as it is now. The same item may come several times; the last one holds.</summary>
/// <param name="Id">Often all there is of a deleted item.</param>
/// <param name="ParentPath">Mostly null: Graph leaves it out, since a renamed folder comes without its children. Go by ParentId.</param>
/// <param name="IsRoot">The library itself, which comes along with its files and is no folder here.</param>
public sealed record DriveChange(string Id, string? Name, string? ParentId, string? ParentPath, string? CTag, bool Deleted, bool IsFolder, bool IsRoot)
{
    internal static DriveChange Read(JsonElement json)
    {
        var item = GraphDriveItem.Read(json);
        return new(item.Id, item.Name, item.ParentId, item.ParentPath, item.CTag, json.Find("deleted") is not null, json.Find("folder") is not null && json.Find("root") is null, json.Find("root") is not null);
    }
}

public enum DeltaState
{
    /// <summary>Go on at the link.</summary>
    More,

    /// <summary>That is all; next time start at the link.</summary>
    UpToDate,

    /// <summary>
    /// The link that was given is too old. Start at the new one, or at the beginning when there is none, and drop what does not
    /// come again, but not before it is up to date.
    /// </summary>
    Gone,
}

/// <param name="Link">Opaque and long; to be kept together with the changes.</param>
public sealed record DeltaPage(IReadOnlyList<DriveChange> Changes, string? Link, DeltaState State);

/// <summary>Asks what has changed in a drive.</summary>
public static class DeltaCalls
{
    private const int HttpGone = 410;

    /// <param name="link">Of an earlier page, or null for everything from the beginning.</param>
    /// <exception cref="GraphException">Among others when the link, or the one that came back, is not Graph's own.</exception>
    public static async Task<DeltaPage> DeltaPageAsync(this GraphCalls graph, string drive, string? link, CancellationToken cancel)
    {
        JsonElement page;
        try
        {
            page = link is null
                ? await graph.GetAsync($"/drives/{drive}/root/delta?$select=id,name,cTag,parentReference,deleted,folder,root", cancel)
                : await graph.FollowAsync(link, cancel);
        }
        catch (GraphException gone) when (gone.Status == HttpGone && link is not null)
        {
            return new([], gone.Location is { } start ? graph.Trusted(start).OriginalString : null, DeltaState.Gone);
        }
        var changes = page.List("value").Select(DriveChange.Read).ToList();
        var next = page.Text("@odata.nextLink");
        // Else it would never end.
        if (next is not null && next == link)
            throw GraphException.Unreadable();
        return new(changes, graph.Trusted(next ?? page.Needed("@odata.deltaLink")).OriginalString, next is null ? DeltaState.UpToDate : DeltaState.More);
    }

    /// <summary>All pages up to the one that is up to date or gone.</summary>
    public static async IAsyncEnumerable<DeltaPage> DeltaAsync(this GraphCalls graph, string drive, string? link, [EnumeratorCancellation] CancellationToken cancel)
    {
        DeltaPage page;
        do
        {
            page = await graph.DeltaPageAsync(drive, link, cancel);
            yield return page;
            link = page.Link;
        }
        while (page.State == DeltaState.More);
    }
}
