using System.Globalization;
using NigerBrief.Drafting.Clauses;
using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>The clauses of a matter, and the versions of their files that were approved and published.</summary>
internal sealed class ClauseVersions(GraphCalls graph)
{
    /// <summary>
    /// As they are listed now. There are few of them, and only a list tells that one was rejected, by which readers lose sight of it: changes say nothing of that.
    /// Editors are shown drafts; what they may insert is the newest version that was approved before.
    /// </summary>
    /// <param name="before">As they were listed the last time: of those that are the same nothing more is asked.</param>
    /// <returns>Without those that are gone by now.</returns>
    public async Task<IReadOnlyList<LibraryItem>> ListAsync(SiteIds ids, IReadOnlyList<LibraryItem> before, CancellationToken cancel)
    {
        if (ids.Clauses is null)
            return [];
        var known = before.ToDictionary(item => item.Id, StringComparer.Ordinal);
        var listed = (await graph.FilesAsync(ids.Clauses, ids.Site, Approval.Columns, cancel)).Where(item => item.IsClause);
        return [.. (await Task.WhenAll(listed.Select(item => known.TryGetValue(item.Id, out var same) && same.SaysTheSame(item)
            ? Task.FromResult<LibraryItem?>(item with { ApprovedVersion = same.ApprovedVersion })
            : WithApprovedAsync(ids, item, cancel)))).OfType<LibraryItem>()];
    }

    /// <returns>Ids of the approved versions, newest first.</returns>
    public async Task<IReadOnlyList<string>> ApprovedAsync(SiteIds ids, LibraryItem item, CancellationToken cancel)
    {
        var versions = await graph.ItemVersionsAsync(ids.Site, ids.Clauses!.List, item.ListItem, Approval.Columns, cancel);
        return [.. versions
            // Of earlier versions the columns do not say that they are published any more; a major version that was approved had been.
            .Where(version => Approval.AtMost(version.Fields, "published") is null)
            .Select(version => version.Id)
            .OrderByDescending(id => decimal.Parse(id, CultureInfo.InvariantCulture))];
    }

    private async Task<LibraryItem?> WithApprovedAsync(SiteIds ids, LibraryItem item, CancellationToken cancel)
    {
        if (Approval.AtMost(item.Fields, item.Level) != ClauseStatus.Draft)
            return item;
        try
        {
            return item with { ApprovedVersion = (await ApprovedAsync(ids, item, cancel)).FirstOrDefault() };
        }
        catch (GraphException failure) when (failure.Failure == GraphFailure.NotFound)
        {
            return null;
        }
    }
}
