namespace NigerBrief.Matters.Index.Support;

/// <summary>
/// Finds the passages that bear a sentence out. The index names pages that hold any of its words; of these the ones come first where most of what
/// the sentence says stands close together. What stands on few of these pages says more than what stands on all.
/// </summary>
public static class SupportSearch
{
    /// <summary>So many pages are read; a passage that bears the sentence out shares more with it than most.</summary>
    private const int MostRead = 200;

    /// <summary>Of what the sentence says, a passage must hold at least this share.</summary>
    private const double Least = 0.25;

    /// <param name="documents">Only these are searched. Their contents are different.</param>
    public static async Task<SearchResult> SearchAsync(
        IPageIndex index, IReadOnlyCollection<SearchedDocument> documents, string sentence, int take, CancellationToken cancel)
    {
        var (query, weights) = SentenceReader.Read(sentence);
        var names = documents.ToDictionary(document => document.Content, document => document.Name, StringComparer.Ordinal);
        var candidates = query.Terms.Count == 0 ? Candidates.None : await index.SearchAsync(names.Keys, query, MostRead, cancel);
        var read = new List<(string Name, MatchedPage Page)>(candidates.Best.Count);
        foreach (var candidate in candidates.Best)
        {
            cancel.ThrowIfCancellationRequested();
            read.Add((names[candidate.Content], MatchedPage.Of(candidate.Page, query)));
        }
        weights = WeighedByRarity(weights, [.. read.Select(each => each.Page)]);
        var (least, found) = (Least * weights.Sum(), new FoundPages());
        foreach (var (name, matched) in read)
        {
            cancel.ThrowIfCancellationRequested();
            if (Passage.Best(matched, query, weights) is not { } passage || passage.Covered < least)
                continue;
            found.Add(name, 1);
            found.Hits.Add((passage.Covered * (1 + 0.2 * passage.Nearness) * FrontMatter.Worth(matched.Page), FoundPages.Hit(name, matched.Page, passage)));
        }
        return found.Result(documents, take, SearchReading.AsTyped);
    }

    private static double[] WeighedByRarity(IReadOnlyList<double> weights, IReadOnlyList<MatchedPage> read)
    {
        var pages = new int[weights.Count];
        foreach (var term in read.SelectMany(page => page.Matches.Select(match => match.Term).Distinct()))
            pages[term]++;
        // What stands nowhere in the record is no reason to pass over what does.
        return [.. weights.Select((weight, at) => pages[at] == 0 ? 0 : weight * Math.Log(1 + (double)read.Count / pages[at]))];
    }
}
