using NigerBrief.Drafting;

namespace NigerBrief.Matters.Index;

/// <summary>
/// Finds passages: the index names pages by how often and how rarely the words occur, and of these the ones come first where the
/// words stand near one another. When no page holds all the words, pages that hold most of them are found.
/// </summary>
public static class RecordSearch
{
    /// <summary>So many pages are weighed by nearness; further down nobody looks.</summary>
    private const int Weighed = 200;

    /// <param name="contents">Content hash to document key.</param>
    public static async Task<SearchResult> SearchAsync(
        IPageIndex index, IReadOnlyDictionary<string, string> contents, string typed, int take, CancellationToken cancel)
    {
        var query = SearchQuery.Parse(typed);
        if (query.Terms.Count == 0 || contents.Count == 0)
            return new(0, []);
        var keys = contents.Keys.ToArray();
        var found = await index.SearchAsync(keys, query, all: true, Weighed, cancel);
        if (found.Total == 0 && query.Terms.Count > 1)
            found = await index.SearchAsync(keys, query, all: false, Weighed, cancel);

        var hits = new List<(double Score, SearchHit Hit)>();
        foreach (var candidate in found.Best)
        {
            cancel.ThrowIfCancellationRequested();
            if (Passage.Best(candidate.Page, query) is { } passage)
                hits.Add((Score(candidate, passage, query), Hit(contents[candidate.Content], candidate.Page, passage)));
        }
        return new(found.Total, [.. hits
            .OrderByDescending(hit => hit.Score)
            .ThenBy(hit => hit.Hit.Document, StringComparer.Ordinal).ThenBy(hit => hit.Hit.Page)
            .Take(take).Select(hit => hit.Hit)]);
    }

    private static double Score(Candidate candidate, Passage passage, SearchQuery query)
    {
        var covered = (double)passage.Covered / query.Terms.Count;
        return candidate.Score * covered * covered * (0.4 + passage.Nearness);
    }

    private static SearchHit Hit(string document, Page page, Passage passage) =>
        new(document, page.Number, passage.FirstLine, passage.LastLine, passage.MatchLine, passage.Snippet, passage.Highlights);
}
