namespace NigerBrief.Drafting.Quotes;

/// <summary>A document of the record with all its pages, made ready once for every quotation that cites it.</summary>
/// <param name="pages">In order.</param>
public sealed class QuotedDocument(RecordDocument document, IReadOnlyList<Page> pages)
{
    private const int Shingle = 4;

    public RecordDocument Document { get; } = document;

    public IReadOnlyList<Page> Pages { get; } = pages;

    internal SourceText Whole => field ??= SourceText.Of(Pages);

    /// <param name="cited">File pages; null for all.</param>
    internal SourceText Of(IReadOnlySet<int>? cited) => cited is null ? Whole : SourceText.Of([.. Pages.Where(page => cited.Contains(page.Number))]);

    /// <summary>The page that has most of the quotation's runs of four words, with its neighbours; null when none has any.</summary>
    internal SourceText? Likeliest(QuotedText quoted)
    {
        var wanted = Shingles(quoted.Marked).ToHashSet(StringComparer.Ordinal);
        var best = ShinglesByPage.Select((shingles, at) => (At: at, Count: wanted.Count(shingles.Contains))).MaxBy(page => page.Count);
        return best.Count == 0 ? null : SourceText.Of([.. Pages.Skip(best.At - 1).Take(best.At == 0 ? 2 : 3)]);
    }

    private IReadOnlyList<HashSet<string>> ShinglesByPage => field ??=
        [.. Pages.Select(page => Shingles(QuoteWords.Literal(page.Text)).ToHashSet(StringComparer.Ordinal))];

    private static IEnumerable<string> Shingles(IReadOnlyList<QuoteWord> words)
    {
        var plain = words.Where(word => word.Kind == QuoteWordKind.Word).Select(word => word.Text.ToLowerInvariant()).ToList();
        return Enumerable.Range(0, Math.Max(0, plain.Count - Shingle + 1)).Select(at => string.Join(' ', plain.GetRange(at, Shingle)));
    }
}
