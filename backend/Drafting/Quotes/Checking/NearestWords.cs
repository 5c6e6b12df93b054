namespace NigerBrief.Drafting.Quotes;

/// <summary>The stretch of a source that shares most words with a quotation that does not stand in it, whatever their order: what its author may have had before him.</summary>
internal static class NearestWords
{
    /// <summary>Of the quotation's longer words, at least so many and this share of them must stand in the stretch.</summary>
    private const int Fewest = 3;
    private const double LeastShared = 0.5;

    private const int ShortestWord = 4;

    /// <summary>The stretch is at most so many times as long as the quotation.</summary>
    private const int Longer = 2;

    private const int MostAround = 8;

    /// <returns>Indexes of the source's first and last word of it, widened towards its sentence; null when nothing there is like the quotation.</returns>
    public static (int First, int Last)? Of(QuotedText quoted, SourceText source)
    {
        var wanted = quoted.Marked.Where(IsLong).Select(Key).Distinct(StringComparer.Ordinal).Index().ToDictionary(word => word.Item, word => word.Index, StringComparer.Ordinal);
        var shared = new List<FoundTerm>();
        foreach (var (at, word) in source.Words.Index())
        {
            if (wanted.TryGetValue(Key(word), out var term))
                shared.Add(new(term, at, 1));
        }
        if (shared.Count == 0)
            return null;
        var best = WordCluster.Best(shared, [.. wanted.Select(_ => 1.0)], Longer * quoted.Marked.Count);
        return best.Weight >= Math.Max(Fewest, LeastShared * wanted.Count) ? Widened(source.Words, shared[best.First].Place, shared[best.Last].Place) : null;
    }

    private static (int First, int Last) Widened(IReadOnlyList<QuoteWord> source, int first, int last)
    {
        var (from, to) = (first, last);
        while (from > 0 && first - from < MostAround && !Ends(source[from - 1]))
            from--;
        while (to + 1 < source.Count && to - last < MostAround && !Ends(source[to]))
            to++;
        return (from, to);
    }

    private static bool Ends(QuoteWord word) => word is { Kind: QuoteWordKind.Point, Text: "." or "?" or "!" or ";" };

    private static bool IsLong(QuoteWord word) => word.Kind == QuoteWordKind.Word && word.Text.Length >= ShortestWord;

    private static string Key(QuoteWord word) => word.Text.ToLowerInvariant();
}
