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
        var wanted = quoted.Marked.Where(IsLong).Select(Key).ToHashSet(StringComparer.Ordinal);
        var shared = source.Words.Select((word, at) => (Word: Key(word), At: at)).Where(word => wanted.Contains(word.Word)).ToList();
        var (counts, first) = (new Dictionary<string, int>(StringComparer.Ordinal), 0);
        var best = (Count: 0, First: 0, Last: 0);
        for (var last = 0; last < shared.Count; last++)
        {
            counts[shared[last].Word] = counts.GetValueOrDefault(shared[last].Word) + 1;
            while (counts[shared[first].Word] > 1 || shared[last].At - shared[first].At > Longer * quoted.Marked.Count)
            {
                if (--counts[shared[first].Word] == 0)
                    counts.Remove(shared[first].Word);
                first++;
            }
            if (counts.Count > best.Count || (counts.Count == best.Count && shared[last].At - shared[first].At < best.Last - best.First))
                best = (counts.Count, shared[first].At, shared[last].At);
        }
        return best.Count >= Math.Max(Fewest, LeastShared * wanted.Count) ? Widened(source.Words, best.First, best.Last) : null;
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
