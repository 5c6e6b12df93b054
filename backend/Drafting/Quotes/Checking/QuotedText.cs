namespace NigerBrief.Drafting.Quotes;

/// <summary>The words of a quotation, cut both ways: as they stand, and with what brackets and dots say of them.</summary>
internal sealed class QuotedText
{
    /// <summary>Fewer words stand in many places; they are held against the cited page alone.</summary>
    public const int SearchedFrom = 4;

    /// <summary>No quotation is longer.</summary>
    private const int MostWords = 2_000;

    private QuotedText(IReadOnlyList<QuoteWord> literal, IReadOnlyList<QuoteWord> marked, QuoteLicence licence)
    {
        Literal = literal;
        Marked = marked;
        Licence = licence;
        Words = marked.Count(word => word.IsWord);
    }

    public IReadOnlyList<QuoteWord> Literal { get; }

    public IReadOnlyList<QuoteWord> Marked { get; }

    public QuoteLicence Licence { get; }

    public int Words { get; }

    /// <summary>Whether brackets or dots say anything of what was changed.</summary>
    public bool HasMarks => Literal.Count != Marked.Count || Marked.Any(word => word.Kind is QuoteWordKind.Dots or QuoteWordKind.Bracket or QuoteWordKind.Altered);

    /// <param name="text">Between the marks.</param>
    /// <returns>Null where there is nothing that could be held against a source.</returns>
    public static QuotedText? Of(string text, QuoteLicence licence)
    {
        var quoted = new QuotedText(Trimmed(QuoteWords.Literal(text)), Trimmed(QuoteWords.Marked(text)), licence);
        return quoted.Words > 1 && quoted.Marked.Count <= MostWords ? quoted : null;
    }

    /// <summary>The last comma or stop may be the brief's own, and dots at either end leave out nothing between.</summary>
    private static List<QuoteWord> Trimmed(IReadOnlyList<QuoteWord> words)
    {
        var kept = words.SkipWhile(word => word.Kind == QuoteWordKind.Dots).ToList();
        while (kept.Count > 0 && kept[^1] is { Kind: QuoteWordKind.Dots } or { Kind: QuoteWordKind.Point, Text: "." or "," })
            kept.RemoveAt(kept.Count - 1);
        return kept;
    }
}
