using NigerBrief.Drafting.Cites;

namespace NigerBrief.Drafting.Quotes;

/// <summary>Words of the record as they must stand in a brief, with their cite.</summary>
/// <param name="Text">With the quotation marks, when it takes any.</param>
/// <param name="Words">Of the quotation itself.</param>
/// <param name="Block">Set off without marks: fifty words or more, <i>Indigo Book</i> R9.1.</param>
public sealed record Excerpt(string Text, int Words, bool Block, ReadyCite Cite, IReadOnlyList<Edit> Edits)
{
    private const int BlockWords = 50;
    private static readonly Sentence NothingSelected = new("Select the words to quote on the page first.", "Sélectionnez d’abord sur la page les mots à citer.");

    /// <param name="pages">The pages of the selection, in order, without a gap.</param>
    /// <param name="from">UTF-16 offset in the first page's text.</param>
    /// <param name="to">Offset after the last character, in the last page's text.</param>
    /// <param name="inNote">A footnote takes no block quotation.</param>
    /// <exception cref="RefusedException">Nothing is selected, or more than the page holds.</exception>
    public static Excerpt Of(RecordDocument document, IReadOnlyList<Page> pages, int from, int to, ForumProfile forum, bool inNote)
    {
        if (from < 0 || to < 0 || from > pages[0].Text.Length || to > pages[^1].Text.Length || (pages.Count == 1 && from >= to))
            throw new RefusedException(NothingSelected);
        // A page of which nothing is quoted may stand at either end of a selection; the cite must not vouch for it.
        var spans = pages.Select((page, index) => PageSpan.Of(page, index == 0 ? from : 0, index == pages.Count - 1 ? to : page.Text.Length)).OfType<PageSpan>().ToList();
        if (spans.Count == 0)
            throw new RefusedException(NothingSelected);
        var words = JoinedLines.Of(string.Join('\n', spans.Select(span => span.Text)), string.Join('\n', pages.Select(page => page.Text)));
        if (words.Length == 0)
            throw new RefusedException(NothingSelected);
        var cite = Cites.Cite.For(document, spans[0].Page, spans[0].FirstLine, spans[^1].Page, spans[^1].LastLine, forum);
        var count = words.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Length;
        var block = count >= BlockWords && !inNote;
        var text = block ? words : QuotationMarks.Around(words, forum.Language);
        return new(text, count, block, cite, block
            ? [new TextEdit(Place.Cursor, [new(text)], Style: "Quote"), new TextEdit(Place.Cursor, cite.Runs, cite.Tag, document.Title, Style: "Normal")]
            : [new TextEdit(Place.Cursor, [new(text + " ")]), new TextEdit(Place.Cursor, cite.Runs, cite.Tag, document.Title)]);
    }
}
