using System.Buffers;
using System.Globalization;

namespace NigerBrief.Drafting.Terms;

/// <summary>
/// A paragraph's text as it is matched: what no reader sees (soft hyphens, note calls, direction marks) left out, white space
/// of every kind one space, apostrophes and hyphens of one form. Offsets lead back to the paragraph as it stands in the brief.
/// </summary>
internal sealed class FoldedText
{
    /// <summary>Null where nothing was left out.</summary>
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

        var folded = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(0, folded, 0, first);
        int[]? offsets = null;
        var length = first;
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i] is > ' ' and <= '~' ? text[i] : Fold(text[i]);
            if (c == '\0' || (c == ' ' && length > 0 && folded[length - 1] == ' '))
            {
                offsets ??= [.. Enumerable.Range(0, text.Length + 1)];
                continue;
            }

            if (offsets is not null)
                offsets[length] = i;
            folded[length++] = c;
        }

        if (offsets is not null)
            offsets[length] = text.Length;
        var found = new string(folded, 0, length);
        ArrayPool<char>.Shared.Return(folded);
        return new(found, offsets);
    }

    /// <summary>Printable ASCII stays as it is unless a space is doubled, so only the rest is looked at one by one.</summary>
    private static int FirstFolded(string text)
    {
        var end = text.IndexOf("  ", StringComparison.Ordinal) is var doubled and >= 0 ? doubled + 1 : text.Length;
        for (var i = 0; i < end; i++)
        {
            var next = text.AsSpan(i, end - i).IndexOfAnyExceptInRange(' ', '~');
            if (next < 0)
                return end;
            i += next;
            if (Fold(text[i]) != text[i])
                return i;
        }

        return end;
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
