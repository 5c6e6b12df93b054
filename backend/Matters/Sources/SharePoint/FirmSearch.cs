using NigerBrief.Drafting;
using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>
/// Search across matters. Microsoft Search finds candidates in all of them, where the firm has opened it; each is asked for again as the caller
/// before it is shown, since the engine lags behind. Without it, the matters that the caller has visited are searched.
/// </summary>
internal sealed class FirmSearch(GraphCalls graph, Doors doors, Visiting visiting, SiteFinder finder, SharePointStore store, Caller caller)
{
    public Task<IReadOnlyList<MatterHit>> SearchAsync(string query, int take, CancellationToken cancel) =>
        store.Settings.MicrosoftSearch ? MicrosoftSearchAsync(query, take, cancel) : VisitedAsync(query, take, cancel);

    private async Task<IReadOnlyList<MatterHit>> VisitedAsync(string query, int take, CancellationToken cancel)
    {
        var matters = new List<HeldMatter>();
        foreach (var door in await doors.AllAsync(cancel))
        {
            if (store.Visits.Of(caller, door.Site).Current is not null && await VisitedAsync(door, cancel) is { } visited)
                matters.Add(visited.Matter with { Id = door.Matter.Id });
        }
        return await store.Pages.SearchAllAsync(matters, query, take, cancel);
    }

    /// <returns>Null also when SharePoint does not answer for this matter, and what it showed is too old: the others are searched.</returns>
    private async Task<VisitedMatter?> VisitedAsync(Door door, CancellationToken cancel)
    {
        try
        {
            return await visiting.FreshAsync(door.Site, cancel);
        }
        catch (GraphException failure) when (failure.IsOutage())
        {
            return null;
        }
    }

    private async Task<IReadOnlyList<MatterHit>> MicrosoftSearchAsync(string query, int take, CancellationToken cancel)
    {
        var libraries = new Dictionary<string, (Door Door, LibraryIds Library)>(StringComparer.Ordinal);
        foreach (var door in await doors.AllAsync(cancel))
        {
            if (await RecordAsync(door.Site, cancel) is { } library)
                libraries[library.Drive] = (door, library);
        }
        if (libraries.Count == 0)
            return [];
        var scope = new SearchScope(libraries.Values.Select(place => $"https://{store.Settings.Host}/{place.Door.Site.Site}"));
        var candidates = (await graph.SearchAsync(query, scope, 0, cancel)).Hits.Where(hit => libraries.ContainsKey(hit.Drive)).Take(take).ToList();
        var documents = new Dictionary<(string, string), MatterHit>();
        foreach (var drive in candidates.GroupBy(hit => hit.Drive, StringComparer.Ordinal))
        {
            var (door, library) = libraries[drive.Key];
            foreach (var (item, document) in await DocumentsAsync(door, library, [.. drive.Select(hit => hit.Item)], cancel))
                documents[(drive.Key, item)] = new(door.Matter.Id, door.Matter.Reading.Description.Title, document, null, "", []);
        }
        return [.. candidates
            .Where(hit => documents.ContainsKey((hit.Drive, hit.Item)))
            .Select(hit => documents[(hit.Drive, hit.Item)] with { Snippet = hit.Summary.Text, Highlights = [.. hit.Summary.Highlights.Select(mark => new Highlight(mark.Start, mark.Length))] })];
    }

    /// <returns>Null when the library, or by now the site, is not there for the caller.</returns>
    private async Task<LibraryIds?> RecordAsync(MatterSite site, CancellationToken cancel)
    {
        try
        {
            return (await finder.FindAsync(site, cancel)).Record;
        }
        catch (GraphException failure) when (failure.Failure == GraphFailure.NotFound)
        {
            return null;
        }
    }

    /// <summary>Those of the files that are there for the caller, by their ids.</summary>
    private async Task<IReadOnlyList<(string Item, RecordDocument Document)>> DocumentsAsync(
        Door door, LibraryIds library, IReadOnlyList<string> items, CancellationToken cancel)
    {
        var files = await graph.FilesAsync(library, items, store.Settings.Columns.RecordNames, cancel);
        // A document without a key of its own is given one beside all the others of its matter, which only who has been there knows.
        if (store.Visits.Of(caller, door.Site).Current is not null && await VisitedAsync(door, cancel) is { } visited)
            return [.. files.Join(visited.Matter.Reading.Record, file => file.Path, document => document.File, (file, document) => (file.Id, document.Document))];
        var (rows, _, _) = RecordIndex.Read(store.Settings.Columns.RecordCsv(files), door.Matter.Reading.Description.Languages[0]);
        return [.. files.Join(rows ?? [], file => file.Path, row => row.File, (file, row) => (file.Id, row.Document))];
    }
}
