using System.Collections.Concurrent;
using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>Finds the ids behind the names of a matter's site, and remembers them for a day once all are found.</summary>
internal sealed class SiteFinder(GraphCalls graph, SharePointSettings settings, KnownSites known)
{
    /// <summary>Perhaps as somebody else found them: the caller may not open all of it, nor even the site.</summary>
    public async Task<SiteIds> FindAsync(MatterSite site, CancellationToken cancel) => known.Find(site) ?? await AskAsync(site, cancel);

    /// <summary>As SharePoint shows the site to the caller now.</summary>
    public async Task<SiteIds> AskAsync(MatterSite site, CancellationToken cancel)
    {
        var id = await graph.SiteAsync(settings.Host, site.Site, cancel);
        var documents = DocumentsAsync(id, cancel);
        var drives = graph.DrivesAsync(id, cancel);
        var lists = graph.ListsAsync(id, cancel);
        await Task.WhenAll(documents, drives, lists);
        var found = new SiteIds(
            id,
            documents.Result,
            Library(site.Record, drives.Result, lists.Result),
            Library(site.Clauses, drives.Result, lists.Result),
            GraphList.Find(site.Terms, lists.Result)?.Id);
        if (found.Complete)
            known.Put(site, found);
        return found;
    }

    private async Task<string?> DocumentsAsync(string site, CancellationToken cancel)
    {
        try
        {
            return (await graph.DefaultDriveAsync(site, cancel)).Id;
        }
        catch (GraphException failure) when (failure.Failure == GraphFailure.NotFound)
        {
            return null;
        }
    }

    private static LibraryIds? Library(string name, IReadOnlyList<GraphDrive> drives, IReadOnlyList<GraphList> lists) =>
        // A drive is called what people see of its list.
        GraphList.Find(name, lists) is { } list && drives.FirstOrDefault(drive => string.Equals(drive.Name, list.DisplayName, StringComparison.OrdinalIgnoreCase)) is { } drive
            ? new(drive.Id, list.Id)
            : null;
}

/// <summary>Ids of sites, libraries and lists, shared by all callers: knowing an id opens nothing.</summary>
internal sealed class KnownSites(TimeProvider clock)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    private readonly ConcurrentDictionary<string, (SiteIds Ids, DateTimeOffset Found)> sites = new(StringComparer.OrdinalIgnoreCase);

    public SiteIds? Find(MatterSite site) =>
        sites.TryGetValue(site.Site, out var known) && clock.GetUtcNow() - known.Found < Kept ? known.Ids : null;

    public void Put(MatterSite site, SiteIds ids) => sites[site.Site] = (ids, clock.GetUtcNow());
}
