using NigerBrief.Drafting.Cites.Tables;
using NigerBrief.Drafting.Terms;

namespace NigerBrief.Drafting.Proof;

/// <summary>
/// Counts words as court limits mean it: body, headings and notes count, tables of contents, authorities and cites do not.
/// A word is what stands between white space and holds a letter or a digit, so a dash or a note mark alone is none
/// and <c>well-known</c> is one.
/// </summary>
public static class WordCount
{
    public static int Of(Draft draft) => draft.Paragraphs.Where(Counts).Select(paragraph => FoldedText.Of(paragraph.Text).Text).Sum(text => Of(text, Word.Of(text)));

    /// <summary>Whether a court counts the paragraph's words.</summary>
    internal static bool Counts(DraftParagraph paragraph) => !IsTable(paragraph.Style) && !TableTag.IsOn(paragraph);

    /// <param name="folded">In it all white space is a space, and note calls, which readers see as raised numerals beside a word, are left out.</param>
    /// <param name="words">Those of the text: some of one counted word, as in <c>well-known</c>; signs among them that are neither letters nor digits count nothing.</param>
    internal static int Of(string folded, Word[] words)
    {
        var counted = 0;
        var end = -1;
        foreach (var word in words)
        {
            if (!char.IsLetterOrDigit(folded[word.Start]) && !HoldsLetter(word.In(folded)))
                continue;
            if (end < 0 || folded.AsSpan(end, word.Start - end).Contains(' '))
                counted++;
            end = word.End;
        }

        return counted;
    }

    private static bool HoldsLetter(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }

        return false;
    }

    private static bool IsTable(string style) =>
        style.StartsWith("TOC", StringComparison.OrdinalIgnoreCase) ||
        style.StartsWith("Table of", StringComparison.OrdinalIgnoreCase) ||
        style.StartsWith("Index", StringComparison.OrdinalIgnoreCase);
}
