using NigerBrief.Drafting.Cites;

namespace NigerBrief.Drafting.Quotes;

/// <summary>What the record says of a brief's quotations, as findings.</summary>
public static class QuotesCheck
{
    public const string GroupName = "quotes";

    private static readonly Sentence Nowhere = new(
        "These words are not on the page cited, nor anywhere else in the record. Check them, or mark what you changed with brackets and ellipses.",
        "Ces mots ne sont pas à la page citée, ni ailleurs dans le dossier. Vérifiez-les, ou marquez par des crochets et des points de suspension ce que vous avez changé.");

    private static readonly Sentence NotThere = new(
        "These words are not on the page cited. They are too few to look for elsewhere.",
        "Ces mots ne sont pas à la page citée. Ils sont trop peu nombreux pour être cherchés ailleurs.");

    private static readonly Sentence Scanned = new(
        "The page is a scan, and its text was recognised by a program.", "La page est une numérisation, et un programme en a reconnu le texte.");

    private static readonly Sentence Compare = new("Compare the quotation with the page itself.", "Comparez la citation avec la page elle-même.");

    /// <param name="result">What became of the quotation in the document that its cite names, or in another one.</param>
    /// <param name="found">The document of the result.</param>
    /// <returns>Null when there is nothing to say.</returns>
    public static Finding? Of(Draft draft, QuotedPassage quotation, QuoteResult result, RecordDocument found, ForumProfile forum)
    {
        return result.Verdict switch
        {
            QuoteVerdict.Exact or QuoteVerdict.Marked when result.Recognised => Finding("quote-recognised", Severity.Warning, Scanned + new Sentence("It agrees.", "Il concorde.") + Compare),
            QuoteVerdict.Differs when result is { Recognised: true, Reordered: false } => Finding("quote-recognised", Severity.Warning, Scanned + ReadsOtherwise("It", "Il") + Compare),
            QuoteVerdict.NotFound or QuoteVerdict.Differs when result.Recognised => Finding("quote-recognised", Severity.Warning, Scanned + new Sentence("The quotation was not found in it.", "La citation n’y a pas été trouvée.") + Compare),
            QuoteVerdict.Exact or QuoteVerdict.Marked when result.Omitted is { } word =>
                Finding("quote-leaves-out", Severity.Warning, new(
                    $"An ellipsis leaves out “{word}”. Check that the quotation still says what its source says.",
                    $"Des points de suspension omettent « {word} ». Vérifiez que la citation dit encore ce que dit sa source.")),
            QuoteVerdict.Exact or QuoteVerdict.Marked => null,
            QuoteVerdict.OtherPage => Finding("quote-other-page", Severity.Error, new($"These words stand at {Place()}.", $"Ces mots se trouvent à {Place()}."), Recited()),
            QuoteVerdict.OtherDocument => Finding("quote-other-document", Severity.Error, new(
                $"These words are not in {quotation.Cite.Document.CiteAs}. They stand in another document, at {Place()}.",
                $"Ces mots ne sont pas dans {quotation.Cite.Document.CiteAs}. Ils se trouvent dans un autre document, à {Place()}."), Recited()),
            QuoteVerdict.Differs when result.Reordered => Finding("quote-differs", Severity.Error, new(
                "The sentences of this quotation stand in another order in the source.", "Les phrases de cette citation sont dans un autre ordre dans la source.")),
            QuoteVerdict.Differs => Finding("quote-differs", Severity.Error, ReadsOtherwise("The source", "La source"), Restored()),
            QuoteVerdict.NoText => Finding("quote-no-text", Severity.Warning, new(
                "The page cited holds no text that this quotation could be held against. Look at the page.",
                "La page citée ne contient pas de texte auquel comparer cette citation. Regardez la page.")),
            _ when QuoteWords.Marked(quotation.Text).Count(word => word.IsWord) < QuotedText.SearchedFrom => Finding("quote-not-found", Severity.Warning, NotThere),
            _ when result.Nearest is { } nearest => Finding("quote-not-found", Severity.Error, Nowhere + new Sentence(
                $"Most like them, at {Place()}: “{nearest}”.", $"Le plus proche, à {Place()} : « {nearest} ».")),
            _ => Finding("quote-not-found", Severity.Error, Nowhere),
        };

        Finding Finding(string code, Severity severity, Sentence message, params IReadOnlyList<Edit> fix) => new(
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

        Sentence ReadsOtherwise(string english, string french)
        {
            var changes = result.Changes!.Select(Written).ToList();
            return new(
                $"{english} reads otherwise: {string.Join("; ", changes.Select(change => change.English))}.",
                $"{french} se lit autrement : {string.Join(" ; ", changes.Select(change => change.French))}.");
        }

        Sentence Written(QuoteChange change)
        {
            var quoted = quotation.Text.Substring(change.Start, change.Length);
            var before = LastWords(quotation.Text[..change.Start]);
            return change.Source.Length == 0 ? new($"it has no “{quoted}”", $"« {quoted} » n’y est pas")
                : change.Length == 0 ? new($"after “{before}” it has “{change.Source}”", $"après « {before} », on y lit « {change.Source} »")
                : new($"“{change.Source}”, not “{quoted}”", $"« {change.Source} », et non « {quoted} »");
        }

        // A call of a note within the words would go with them.
        IReadOnlyList<Edit> Restored() => [.. result.Changes!.Where(change => !quotation.Text.Substring(change.Start, change.Length).Contains('\u0002', StringComparison.Ordinal)).Select(change => new TextEdit(
            Drafting.Place.Of(draft, quotation.Paragraph, quotation.Start + change.Start, change.Length),
            [new(change.Length == 0 && char.IsLetterOrDigit(change.Source[0]) ? $" {change.Source}" : change.Source)]))];
    }

    private static string LastWords(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeLast(2));
}
