using NigerBrief.Matters.Index.Queries;

namespace NigerBrief.Matters.Index;

/// <summary>
/// Finds passages: the index names pages by how often and how rarely the words occur, and of these the ones come first where the
/// words stand near one another. When a word stands nowhere, the word nearest to it is looked for; when no page holds all the words,
/// pages that hold most of them are found.
/// </summary>
public static class RecordSearch
{
    /// <summary>So many pages are weighed by nearness; further down nobody looks.</summary>
    private const int Weighed = 200;

    /// <summary>So many pages are read to see whether words stand as near one another as was asked.</summary>
    private const int MostRead = 1000;

    /// <param name="documents">Only these are searched. Their contents are different.</param>
    public static async Task<SearchResult> SearchAsync(
        IPageIndex index, IReadOnlyCollection<SearchedDocument> documents, string typed, int take, CancellationToken cancel)
    {
        var reading = QueryParser.Read(typed);
        var found = await FindAsync(index, documents, reading.Query, cancel);
        IReadOnlyList<Correction> corrections = [];
        if (found.Pages.Count == 0)
        {
            (var corrected, corrections) = await Slips.CorrectAsync(index, [.. documents.Select(document => document.Content)], typed, reading.Query, cancel);
            if (corrections.Count > 0)
            {
                reading = QueryParser.Read(corrected) with { AsWords = reading.AsWords };
                found = await FindAsync(index, documents, reading.Query, cancel);
            }
        }
        var loosened = found.Pages.Count == 0 && reading.Plain ? reading.Query.Loosened() : null;
        if (loosened is not null)
            found = await FindAsync(index, documents, loosened, cancel);
        var read = new SearchReading(reading.AsWords, loosened is not null && found.Pages.Count > 0, found.Pages.Count > 0 ? corrections : []);
        return found.Result(documents, take, read);
    }

    /// <summary>Documents to which the query puts the same question are searched together.</summary>
    private static async Task<FoundPages> FindAsync(IPageIndex index, IReadOnlyCollection<SearchedDocument> documents, SearchQuery query, CancellationToken cancel)
    {
        var found = new FoundPages();
        foreach (var alike in documents.GroupBy(document => query.Within(document.Document).Root.ToString(), StringComparer.Ordinal))
        {
            var asked = query.Within(alike.First().Document);
            if (asked.Root is not Any { Parts.Count: 0 })
                await FindAsync(found, index, [.. alike], asked, cancel);
        }
        return found;
    }

    private static async Task FindAsync(FoundPages found, IPageIndex index, IReadOnlyList<SearchedDocument> documents, SearchQuery query, CancellationToken cancel)
    {
        var names = documents.ToDictionary(document => document.Content, document => document.Name, StringComparer.Ordinal);
        var candidates = await index.SearchAsync(names.Keys, query.WithoutDistances, query.HasDistances ? MostRead : Weighed, cancel);
        var weights = Enumerable.Repeat(1.0, query.Terms.Count).ToArray();
        foreach (var candidate in candidates.Best)
        {
            cancel.ThrowIfCancellationRequested();
            if (Passage.Best(MatchedPage.Of(candidate.Page, query), query, weights) is not { } passage)
                continue;
            found.Hits.Add((Score(candidate, passage, query), FoundPages.Hit(names[candidate.Content], candidate.Page, passage)));
            if (query.HasDistances)
                found.Add(names[candidate.Content], 1);
        }
        if (query.HasDistances)
            return;
        foreach (var (content, pages) in candidates.Pages)
            found.Add(names[content], pages);
    }

    private static double Score(Candidate candidate, Passage passage, SearchQuery query)
    {
        var covered = query.Wanted.Count == 0 ? 1 : passage.Covered / query.Wanted.Count;
        return candidate.Score * covered * covered * (0.4 + passage.Nearness) * FrontMatter.Worth(candidate.Page);
    }
}
