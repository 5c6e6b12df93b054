using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Terms;

/// <summary>
/// A caption that runs into its numbered paragraph: <c>14.4. Data Export and Deletion. The provider …</c> It is read as a heading is. Without a number, in the text or
/// by Word, <c>See the Agreement.</c> would look the same.
/// </summary>
internal static partial class RunInCaption
{
    /// <summary><c>d. Consideration for the Release.</c>, <c>(b) Line of Credit.</c></summary>
    [GeneratedRegex(@"^(?:\([a-z]{1,4}\)|[a-z]\.) \p{Lu}")]
    private static partial Regex Lettered();

    /// <returns>The index at which it ends; 0 where there is none.</returns>
    public static int EndOf(Passage passage)
    {
        const int MostWords = 8;
        var numbered = passage.Text.Length > 0 && (char.IsDigit(passage.Text[0]) || Lettered().IsMatch(passage.Text));
        if (!numbered && !passage.Source.ListItem)
            return 0;
        var words = 0;
        for (var word = 0; word < passage.Words.Length; word++)
        {
            var text = passage.WordText(word);
            if (words == 0 && (char.IsDigit(text[0]) || text.Length == 1))
                continue;
            if (++words > MostWords || (char.IsLower(text[0]) && !TermText.IsSmall(text)))
                return 0;
            if (passage.Words[word].End < passage.Text.Length && passage.Text[passage.Words[word].End] is '.' or ':')
                return numbered || word + 1 < passage.Words.Length ? passage.Words[word].End : 0;
        }

        return 0;
    }
}
