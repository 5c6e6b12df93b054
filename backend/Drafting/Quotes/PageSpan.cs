using System.Globalization;

namespace NigerBrief.Drafting.Quotes;

/// <summary>What is quoted of one page: it begins and ends with a character that can be seen.</summary>
/// <param name="From">UTF-16 offset in the page's text.</param>
/// <param name="To">Offset after the last character.</param>
internal sealed record PageSpan(Page Page, int From, int To)
{
    public string Text => Page.Text[From..To];

    /// <summary>Index among the page's lines.</summary>
    public int FirstLine => Page.Text.AsSpan(0, From).Count('\n');

    public int LastLine => Page.Text.AsSpan(0, To).Count('\n');

    /// <returns>Null when nothing can be seen there. Half a character counts as the whole.</returns>
    public static PageSpan? Of(Page page, int from, int to)
    {
        var text = page.Text;
        if (IsHalf(text, from))
            from--;
        if (IsHalf(text, to))
            to++;
        while (from < to && IsUnseen(text[from]))
            from++;
        while (to > from && IsUnseen(text[to - 1]))
            to--;
        return from < to ? new(page, from, to) : null;
    }

    private static bool IsHalf(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text, at - 1);

    private static bool IsUnseen(char letter) =>
        char.IsWhiteSpace(letter) || CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.Control;
}
