using System.Collections.Frozen;
using NigerBrief.Drafting.Cites;

namespace NigerBrief.Drafting.Quotes;

/// <summary>Holds the words of a quotation against the record.</summary>
public static class QuoteChecking
{
    private const int ShortestSentence = 3;
    private const int LongestSearch = 8;

    /// <summary>Words that turn the meaning of what stands around them.</summary>
    private static readonly FrozenSet<string> Turning = new[]
    {
        "not", "no", "never", "nor", "neither", "without", "unless", "except", "only", "subject", "provided", "cannot",
        "ne", "n'", "pas", "jamais", "sans", "sauf", "réserve", "aucun", "aucune",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="text">Between the quotation's marks.</param>
    /// <param name="beside">What stands around it, where a parenthetical may say what was changed.</param>
    /// <returns>Null when there are too few words to compare, or they are translated.</returns>
    public static QuoteResult? Check(string text, string beside, QuotedDocument document, Pinpoint pin)
    {
        var licence = QuoteLicence.Of(beside);
        return !licence.Translated && QuotedText.Of(text, licence) is { } quoted ? Check(quoted, document, PinPages.Of(pin, document.Document, document.Pages)) : null;
    }

    /// <summary>The words in a document that is not the one cited; null when they do not stand there as they are quoted.</summary>
    public static QuoteResult? Elsewhere(string text, string beside, QuotedDocument document) =>
        QuotedText.Of(text, QuoteLicence.Of(beside)) is { Words: >= QuotedText.SearchedFrom } quoted && Found(quoted, document.Whole) is { } found
            ? found with { Verdict = QuoteVerdict.OtherDocument }
            : null;

    /// <summary>Words of the quotation that stand in its source in a row, by which that source can be searched for; null when there are too few.</summary>
    public static string? SearchWords(string text)
    {
        var runs = new List<List<string>> { new() };
        foreach (var word in QuoteWords.Marked(text))
        {
            if (word.Kind == QuoteWordKind.Word)
                runs[^1].Add(word.Text);
            else if (word.Kind is not (QuoteWordKind.Point or QuoteWordKind.Mark))
                runs.Add([]);
        }
        var longest = runs.MaxBy(run => run.Count)!;
        return longest.Count >= QuotedText.SearchedFrom ? string.Join(' ', longest.Take(LongestSearch)) : null;
    }

    /// <param name="cited">File pages that the cite names; null for the document as a whole.</param>
    private static QuoteResult Check(QuotedText quoted, QuotedDocument document, IReadOnlySet<int>? cited)
    {
        var source = document.Of(cited);
        var result = Check(quoted, document, source, cited);
        return result with { Recognised = result.First?.Page.Recognised ?? source.Pages.Any(page => page.Recognised) };
    }

    private static QuoteResult Check(QuotedText quoted, QuotedDocument document, SourceText source, IReadOnlySet<int>? cited)
    {
        if (source.Pages.Count > 0 && source.Pages.All(page => page.Lines.Count == 0))
            return new(QuoteVerdict.NoText);
        if (Found(quoted, source) is { } there)
            return there;
        if (cited is not null && Found(quoted, document.Whole) is { } other
            && (quoted.Words >= QuotedText.SearchedFrom || cited.Contains(other.First!.Value.Page.Number) || cited.Contains(other.Last!.Value.Page.Number)))
        {
            return other with { Verdict = QuoteVerdict.OtherPage };
        }
        var near = cited is null ? null : Changed(quoted, document.Of(cited.SelectMany(page => new[] { page - 1, page, page + 1 }).ToHashSet()));
        if (near is not null || quoted.Words < QuotedText.SearchedFrom)
            return near ?? new(QuoteVerdict.NotFound);
        return (document.Likeliest(quoted) is { } likeliest ? Changed(quoted, likeliest) : null) ?? NotFound(quoted, document.Whole);
    }

    private static QuoteResult NotFound(QuotedText quoted, SourceText source) => NearestWords.Of(quoted, source) is var (first, last)
        ? new(QuoteVerdict.NotFound, source.PlaceOf(first), source.PlaceOf(last)) { Nearest = source.Written(first, last) }
        : new(QuoteVerdict.NotFound);

    private static QuoteResult? Found(QuotedText quoted, SourceText source)
    {
        var literal = QuoteMatch.Find(quoted.Literal, source.Words, quoted.Licence, ellipses: false);
        var match = literal ?? (quoted.Licence.InOriginal || !quoted.HasMarks ? null : QuoteMatch.Find(quoted.Marked, source.Words, quoted.Licence));
        if (match is null)
            return null;
        var omitted = match.Gaps.SelectMany(gap => source.Words.Skip(gap.From).Take(gap.To - gap.From)).FirstOrDefault(word => Turning.Contains(word.Text));
        return new(
            literal is null ? QuoteVerdict.Marked : QuoteVerdict.Exact,
            source.PlaceOf(match.First),
            source.PlaceOf(match.Last),
            Omitted: omitted?.Text);
    }

    private static QuoteResult? Changed(QuotedText quoted, SourceText source)
    {
        var sentences = Sentences(quoted.Marked);
        if (sentences.Count > 1 && sentences.All(sentence => QuoteMatch.Find(sentence, source.Words, quoted.Licence) is not null) && Reordered(sentences, quoted, source) is { } reordered)
            return reordered;
        var words = quoted.Licence.InOriginal ? quoted.Literal : quoted.Marked;
        if (QuoteDifference.Of(words, source.Words, quoted.Licence) is not { } difference)
            return null;
        return new(
            QuoteVerdict.Differs,
            source.PlaceOf(difference.First),
            source.PlaceOf(difference.Last),
            [.. difference.Hunks.Select(hunk => Change(hunk, words, source))]);
    }

    private static QuoteResult? Reordered(IReadOnlyList<IReadOnlyList<QuoteWord>> sentences, QuotedText quoted, SourceText source)
    {
        var places = sentences.Select(sentence => QuoteMatch.Find(sentence, source.Words, quoted.Licence)!).ToList();
        return places.Zip(places.Skip(1)).Any(pair => pair.Second.First < pair.First.First)
            ? new(QuoteVerdict.Differs, source.PlaceOf(places.Min(place => place.First)), source.PlaceOf(places.Max(place => place.Last)), [], Reordered: true)
            : null;
    }

    private static List<IReadOnlyList<QuoteWord>> Sentences(IReadOnlyList<QuoteWord> words)
    {
        var sentences = new List<IReadOnlyList<QuoteWord>>();
        var first = 0;
        for (var at = 0; at <= words.Count; at++)
        {
            if (at < words.Count && words[at] is not { Kind: QuoteWordKind.Point, Text: "." or "?" or "!" })
                continue;
            if (at - first >= ShortestSentence)
                sentences.Add([.. words.Skip(first).Take(at - first)]);
            first = at + 1;
        }
        return sentences;
    }

    private static QuoteChange Change(Hunk hunk, IReadOnlyList<QuoteWord> quoted, SourceText source)
    {
        var (start, end) = hunk.Quoted.To > hunk.Quoted.From
            ? (quoted[hunk.Quoted.From].Start, quoted[hunk.Quoted.To - 1].End)
            // A place after the word before, where something of the source is missing.
            : (quoted[Math.Max(0, hunk.Quoted.From - 1)].End, quoted[Math.Max(0, hunk.Quoted.From - 1)].End);
        return new(start, end - start, hunk.Source.To > hunk.Source.From ? source.Written(hunk.Source.From, hunk.Source.To - 1) : "");
    }
}
