using NigerBrief.Drafting.Cites.Tables;

namespace NigerBrief.Drafting.Proof;

/// <summary>
/// Counts words as court limits mean it: body, headings and notes count, tables of contents, authorities and cites do not.
/// A word is what stands between white space and holds a letter or a digit, so a dash or a note mark alone is none
/// and <c>well-known</c> is one.
/// </summary>
public static class WordCount
{
    public static int Of(Draft draft) => draft.Paragraphs.Where(Counts).Sum(paragraph => Of(paragraph.Text));

    /// <summary>Whether a court counts the paragraph's words.</summary>
    internal static bool Counts(DraftParagraph paragraph) => !IsTable(paragraph.Style) && !TableTag.IsOn(paragraph);

    public static int Of(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inWord = false;
        foreach (var c in text)
        {
            // U+0002 is a note call, which readers see as a raised numeral beside the word.
            if (char.IsWhiteSpace(c))
                inWord = false;
            else if (!inWord && char.IsLetterOrDigit(c))
            {
                inWord = true;
                words++;
            }
        }

        return words;
    }

    private static bool IsTable(string style) =>
        style.StartsWith("TOC", StringComparison.OrdinalIgnoreCase) ||
        style.StartsWith("Table of", StringComparison.OrdinalIgnoreCase) ||
        style.StartsWith("Index", StringComparison.OrdinalIgnoreCase);
}
