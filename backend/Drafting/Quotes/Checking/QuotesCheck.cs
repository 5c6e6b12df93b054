using NigerBrief.Drafting.Cites;

namespace NigerBrief.Drafting.Quotes;

/// <summary>What the record says of a brief's quotations, as findings.</summary>
public static class QuotesCheck
{
    public const string GroupName = "quotes";

    private const string Nowhere = "These words are not on the page cited, nor anywhere else in the record. Check them, or mark what you changed with brackets and ellipses.";
    private const string Scanned = "The page is a scan, and its text was recognised by a program.";
    private const string Compare = "Compare the quotation with the page itself.";
    private const string NotThere = "These words are not on the page cited. They are too few to look for elsewhere.";

    /// <param name="result">What became of the quotation in the document that its cite names, or in another one.</param>
    /// <param name="found">The document of the result.</param>
    /// <returns>Null when there is nothing to say.</returns>
    public static Finding? Of(Draft draft, QuotedPassage quotation, QuoteResult result, RecordDocument found, ForumProfile forum)
    {
        return result.Verdict switch
        {
            QuoteVerdict.Exact or QuoteVerdict.Marked when result.Recognised => Finding("quote-recognised", Severity.Warning, $"{Scanned} It agrees. {Compare}"),
            QuoteVerdict.Differs when result is { Recognised: true, Reordered: false } => Finding("quote-recognised", Severity.Warning, $"{Scanned} It reads otherwise: {Difference()}. {Compare}"),
            QuoteVerdict.NotFound or QuoteVerdict.Differs when result.Recognised => Finding("quote-recognised", Severity.Warning, $"{Scanned} The quotation was not found in it. {Compare}"),
            QuoteVerdict.Exact or QuoteVerdict.Marked when result.Omitted is { } word =>
                Finding("quote-leaves-out", Severity.Warning, $"An ellipsis leaves out “{word}”. Check that the quotation still says what its source says."),
            QuoteVerdict.Exact or QuoteVerdict.Marked => null,
            QuoteVerdict.OtherPage => Finding("quote-other-page", Severity.Error, $"These words stand at {Place()}.", Recited()),
            QuoteVerdict.OtherDocument => Finding("quote-other-document", Severity.Error, $"These words are not in {quotation.Cite.Document.CiteAs}. They stand in another document, at {Place()}.", Recited()),
            QuoteVerdict.Differs when result.Reordered => Finding("quote-differs", Severity.Error, "The sentences of this quotation stand in another order in the source."),
            QuoteVerdict.Differs => Finding("quote-differs", Severity.Error, $"The source reads otherwise: {Difference()}.", Restored()),
            QuoteVerdict.NoText => Finding("quote-no-text", Severity.Warning, "The page cited holds no text that this quotation could be held against. Look at the page."),
            _ when QuoteWords.Marked(quotation.Text).Count(word => word.IsWord) < QuotedText.SearchedFrom => Finding("quote-not-found", Severity.Warning, NotThere),
            _ => Finding("quote-not-found", Severity.Error, Nowhere),
        };

        Finding Finding(string code, Severity severity, string message, params IReadOnlyList<Edit> fix) => new(
            code,
            severity,
            quotation.Cite.Document.CiteAs,
            message,
            [Drafting.Place.Of(draft, quotation.Paragraph, quotation.Start, quotation.Length)],
            [Drafting.Place.Of(draft, quotation.CiteParagraph, quotation.Cite.Start, quotation.Cite.End - quotation.Cite.Start)],
            fix);

        ReadyCite There() => Cite.For(found, result.First!.Value.Page, result.First.Value.Line, result.Last!.Value.Page, result.Last.Value.Line, forum);

        string Place() => There().Text;

        // A cite that was typed by hand stays the author's.
        IReadOnlyList<Edit> Recited() => quotation.Cite.Control is { } control
            ? [new TextEdit(Drafting.Place.Of(control, draft.Paragraphs[quotation.CiteParagraph].Text.Substring(control.Start, control.Length)), There().Runs, There().Tag, There().Text)]
            : [];

        string Difference() => string.Join("; ", result.Changes!.Select(Written));

        string Written(QuoteChange change)
        {
            var quoted = quotation.Text.Substring(change.Start, change.Length);
            return change.Source.Length == 0 ? $"it has no “{quoted}”"
                : change.Length == 0 ? $"after “{LastWords(quotation.Text[..change.Start])}” it has “{change.Source}”"
                : $"“{change.Source}”, not “{quoted}”";
        }

        // A call of a note within the words would go with them.
        IReadOnlyList<Edit> Restored() => [.. result.Changes!.Where(change => !quotation.Text.Substring(change.Start, change.Length).Contains('\u0002', StringComparison.Ordinal)).Select(change => new TextEdit(
            Drafting.Place.Of(draft, quotation.Paragraph, quotation.Start + change.Start, change.Length),
            [new(change.Length == 0 && char.IsLetterOrDigit(change.Source[0]) ? $" {change.Source}" : change.Source)]))];
    }

    private static string LastWords(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeLast(2));
}
