using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>
/// Asks SharePoint for all that the caller may see of a matter. Lists are trimmed to the caller's rights, so what they leave out is what
/// the caller may not see: the one answer that tells of rights taken away, which changes do not.
/// </summary>
internal sealed class RollCall(GraphCalls graph, SiteFinder finder, ClauseVersions versions, SharePointSettings settings, TimeProvider clock)
{
    /// <returns>The visit, with the ids of what the caller may open.</returns>
    /// <exception cref="GraphException">Among others when the site is not there for the caller.</exception>
    public async Task<(SiteIds Ids, Visit Visit)> TakeAsync(MatterSite site, CancellationToken cancel)
    {
        var confirmed = clock.GetUtcNow();
        var ids = await finder.FindAsync(site, cancel);
        try
        {
            return (ids, await TakeAsync(site, ids, confirmed, cancel));
        }
        catch (GraphException failure) when (failure.Failure == GraphFailure.NotFound)
        {
            // What others found in the site is not all there for the caller, or not any more.
            ids = await finder.AskAsync(site, cancel);
            return (ids, await TakeAsync(site, ids, confirmed, cancel));
        }
    }

    private async Task<Visit> TakeAsync(MatterSite site, SiteIds ids, DateTimeOffset confirmed, CancellationToken cancel)
    {
        var description = graph.FindByPathAsync(ids.Documents, site.Description, cancel);
        var record = RecordAsync(ids, cancel);
        var clauses = versions.ListAsync(ids, before: [], cancel);
        var terms = graph.RowsAsync(ids.Site, ids.Terms, settings.Columns.TermsNames, cancel);
        await Task.WhenAll(description, record, clauses, terms);
        return new(
            confirmed,
            confirmed,
            record.Result.Changes,
            description.Result,
            record.Result.Items,
            clauses.Result,
            terms.Result);
    }

    private async Task<(IReadOnlyList<LibraryItem>? Items, string? Changes)> RecordAsync(SiteIds ids, CancellationToken cancel)
    {
        if (ids.Record is not { } library)
            return (null, null);
        // Before the listing, so that what changes meanwhile is not missed.
        var changes = await graph.ChangesFromNowAsync(library.Drive, cancel);
        return (await graph.FilesAsync(library, ids.Site, settings.Columns.RecordNames, cancel), changes);
    }
}
