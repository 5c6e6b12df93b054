using System.Globalization;

namespace NigerBrief.Drafting.Terms;

/// <summary>
/// A paragraph's text as it is matched: what no reader sees (soft hyphens, note calls, direction marks) left out, white space
/// of every kind one space, apostrophes and hyphens of one form. Offsets lead back to the paragraph as it stands in the brief.
/// </summary>
internal sealed class FoldedText
{
    private readonly int[]? offsets;

    private FoldedText(string text, int[]? offsets)
    {
        Text = text;
        this.offsets = offsets;
    }

    public string Text { get; }

    /// <summary>UTF-16 offset in the paragraph of the character at the index; the text's length leads to the paragraph's.</summary>
    public int Original(int index) => offsets is null ? index : offsets[index];

    public static FoldedText Of(string text)
    {
        var first = FirstFolded(text);
        if (first == text.Length)
            return new(text, null);

        var folded = new char[text.Length];
        var offsets = new int[text.Length + 1];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = Fold(text[i]);
            if (c == '\0' || (c == ' ' && length > 0 && folded[length - 1] == ' '))
                continue;
            offsets[length] = i;
            folded[length++] = c;
        }

        offsets[length] = text.Length;
        return new(new string(folded, 0, length), offsets);
    }

    private static int FirstFolded(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Fold(text[i]) != text[i] || (text[i] == ' ' && i > 0 && text[i - 1] == ' '))
                return i;
        }

        return text.Length;
    }

    /// <returns>U+0000 for a character that is left out.</returns>
    private static char Fold(char c) => c switch
    {
        < '\u007F' => c is '\t' or '\n' or '\v' or '\f' or '\r' ? ' ' : c < ' ' ? '\0' : c,
        '\u00AD' or '\uFEFF' => '\0',
        '\u2019' or '\u02BC' => '\'',
        '\u2010' or '\u2011' => '-',
        _ when char.IsWhiteSpace(c) => ' ',
        _ when char.GetUnicodeCategory(c) == UnicodeCategory.Format => '\0',
        _ => c,
    };
}
