using NigerBrief.Matters.Index.Queries;

namespace NigerBrief.Matters.Index;

/// <summary>
/// Words that were mistyped: those that stand on no page searched, each with the nearest word that does. The words compared are those of the
/// contents searched and of no others, so nothing is told of what the caller may not see.
/// </summary>
internal static class Slips
{
    /// <returns>What was typed with those words in place of the slips.</returns>
    public static async Task<(string Typed, IReadOnlyList<Correction> Corrections)> CorrectAsync(
        IPageIndex index, IReadOnlyCollection<string> contents, string typed, SearchQuery query, CancellationToken cancel)
    {
        var slips = new List<NearestWord>();
        foreach (var term in query.Wanted.Order().Select(at => query.Terms[at]))
        {
            if (term.Plain is { } word && NearestWord.Takes(word) && (await index.SearchAsync(contents, Alone(term), 0, cancel)).Total == 0)
                slips.Add(new(word));
        }
        if (slips.Count == 0)
            return (typed, []);
        await foreach (var words in index.WordsAsync(contents, cancel))
        {
            foreach (var range in words.AsSpan().Split(' '))
            {
                foreach (var slip in slips)
                    slip.Offer(words.AsSpan()[range]);
            }
        }

        var corrections = new List<Correction>();
        foreach (var slip in slips.OrderByDescending(slip => slip.Typed.Start))
        {
            if (slip.Nearest is not { } nearest)
                continue;
            corrections.Insert(0, new(typed.Substring(slip.Typed.Start, slip.Typed.Length), nearest));
            typed = string.Concat(typed.AsSpan(0, slip.Typed.Start), nearest, typed.AsSpan(slip.Typed.End));
        }
        return (typed, corrections);
    }

    private static SearchQuery Alone(SearchTerm term) => new([term], new Stands(0));
}
