using NigerBrief.Drafting.Cites;

namespace NigerBrief.Drafting.Quotes;

/// <summary>Words of the record as they must stand in a brief, with their cite.</summary>
/// <param name="Text">With the quotation marks, when it takes any.</param>
/// <param name="Words">Of the quotation itself.</param>
/// <param name="Block">Set off without marks: fifty words or more, <i>Indigo Book</i> R9.1.</param>
public sealed record Excerpt(string Text, int Words, bool Block, ReadyCite Cite, IReadOnlyList<Edit> Edits)
{
    private const int BlockWords = 50;

    /// <param name="pages">The pages of the selection, in order, without a gap.</param>
    /// <param name="from">UTF-16 offset in the first page's text.</param>
    /// <param name="to">Offset after the last character, in the last page's text.</param>
    /// <param name="inNote">A footnote takes no block quotation.</param>
    /// <exception cref="RefusedException">Nothing is selected, or more than the page holds.</exception>
    public static Excerpt Of(RecordDocument document, IReadOnlyList<Page> pages, int from, int to, ForumProfile forum, bool inNote)
    {
        var (first, last) = (pages[0], pages[^1]);
        if (from < 0 || to > last.Text.Length || from > first.Text.Length || (pages.Count == 1 && from >= to))
            throw new RefusedException("Select the words to quote on the page first.");
        var source = pages.Count == 1
            ? first.Text[from..to]
            : string.Join('\n', [first.Text[from..], .. pages.Skip(1).SkipLast(1).Select(page => page.Text), last.Text[..to]]);
        var words = JoinedLines.Of(source, string.Join('\n', pages.Select(page => page.Text)));
        if (words.Length == 0)
            throw new RefusedException("Select the words to quote on the page first.");
        var cite = Cites.Cite.For(document, first, LineAt(first, FirstVisible(first.Text, from)), last, LineAt(last, LastVisible(last.Text, to)), forum);
        var count = words.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Length;
        var block = count >= BlockWords && !inNote;
        var text = block ? words : QuotationMarks.Around(words, forum.Language);
        return new(text, count, block, cite, block
            ? [new TextEdit(Place.Cursor, [new(text)], Style: "Quote"), new TextEdit(Place.Cursor, cite.Runs, cite.Tag, document.Title, Style: "Normal")]
            : [new TextEdit(Place.Cursor, [new(text + " ")]), new TextEdit(Place.Cursor, cite.Runs, cite.Tag, document.Title)]);
    }

    private static int LineAt(Page page, int offset) => Math.Min(page.Text.AsSpan(0, offset).Count('\n'), page.Lines.Count - 1);

    private static int FirstVisible(string text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
            from++;
        return from;
    }

    private static int LastVisible(string text, int to)
    {
        while (to > 0 && char.IsWhiteSpace(text[to - 1]))
            to--;
        return to;
    }
}
