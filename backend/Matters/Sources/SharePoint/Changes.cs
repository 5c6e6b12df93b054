using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>
/// Brings a visit up to date with what changed since: cheap when nothing did. When too much did, or SharePoint has forgotten how far we
/// were (410), the roll is called again.
/// </summary>
internal sealed class Changes(GraphCalls graph, ClauseVersions versions, SharePointSettings settings, TimeProvider clock)
{
    /// <summary>What one batch holds. More are quicker listed.</summary>
    private const int MostFiles = 20;

    /// <returns>Null when the roll must be called.</returns>
    public async Task<Visit?> ApplyAsync(MatterSite site, SiteIds ids, Visit visit, CancellationToken cancel)
    {
        var asked = clock.GetUtcNow();
        try
        {
            return await RecordAsync(ids.Record, visit, cancel) is not { } record ? null : visit with
            {
                Asked = asked,
                Description = await graph.FindByPathAsync(ids.Documents, site.Description, cancel),
                Record = visit.Record is null ? null : record.Items,
                Clauses = await versions.ListAsync(ids, visit.Clauses, cancel),
                Terms = await graph.RowsAsync(ids.Site, ids.Terms, settings.Columns.TermsNames, cancel),
                RecordChanges = record.Link,
            };
        }
        catch (GraphException failure) when (failure.Failure == GraphFailure.NotFound)
        {
            // Something as large as a library is not there any more for the caller: the roll tells what is.
            return null;
        }
    }

    private async Task<RecordNow?> RecordAsync(LibraryIds? library, Visit visit, CancellationToken cancel)
    {
        var (items, link) = (visit.Record ?? [], visit.RecordChanges);
        if (library is null || link is null)
            return new(items, link);
        if (await graph.ChangesAsync(library.Drive, link, cancel) is not { } changes)
            return null;
        var known = items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        if (changes.Items.Any(item => MayBeFolder(item, known)))
            return null;
        if (changes.Items.All(item => item.IsRoot))
            return new(items, changes.Link);
        var touched = changes.Items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        var changed = changes.Items.Where(item => !item.Deleted && !item.IsRoot).Select(item => item.Id).Distinct(StringComparer.Ordinal).ToList();
        if (changed.Count > MostFiles)
            return null;
        var now = changed.Count == 0 ? [] : await graph.FilesAsync(library, changed, settings.Columns.RecordNames, cancel);
        return new([.. items.Where(item => !touched.Contains(item.Id)).Concat(now).OrderBy(item => item.ListItem)], changes.Link);
    }

    /// <summary>A folder comes without what lies in it, and of one that is deleted often nothing but the id is told.</summary>
    private static bool MayBeFolder(DriveChange item, HashSet<string> files) => item.IsFolder || (item.Deleted && !files.Contains(item.Id));

    private sealed record RecordNow(IReadOnlyList<LibraryItem> Items, string? Link);
}
