using System.Text.RegularExpressions;

namespace NigerBrief.Matters.Index.Words;

/// <summary>A word of a text as the search knows it.</summary>
/// <param name="Forms">The word itself, and its stems; words that share one are forms of each other.</param>
/// <param name="Start">UTF-16 offset in the text.</param>
/// <param name="Glued">A hyphen joins it to the word before (<c>anti-aircraft</c>).</param>
public readonly record struct SearchWord(WordForms Forms, int Start, int Length, bool Glued)
{
    /// <summary>Small letters and digits without accents; ligatures written out.</summary>
    public string Text => Forms.Word;

    public int End => Start + Length;
}

/// <summary>
/// Cuts a text into words, alike for pages and for what a lawyer types. A word divided at a line's end is one word;
/// an elided article (<c>l’accord</c>) and a possessive <c>’s</c> are dropped; <c>U.S.</c> is <c>us</c>; <c>1,000</c> is <c>1000</c>.
/// </summary>
public static partial class SearchWords
{
    private static readonly HashSet<string> Elisions = new(StringComparer.Ordinal) { "l", "d", "n", "s", "j", "m", "t", "c", "qu", "jusqu", "lorsqu", "puisqu" };

    public static List<SearchWord> Read(string text)
    {
        var words = new List<SearchWord>();
        for (var match = Word.Match(text); match.Success; match = match.NextMatch())
        {
            var (start, end) = (match.Index, match.Index + match.Length);
            var forms = WordForms.Of(match.ValueSpan);
            var afterApostrophe = start > 0 && IsApostrophe(text[start - 1]);
            var beforeApostrophe = end + 1 < text.Length && IsApostrophe(text[end]) && char.IsLetter(text[end + 1]);
            if (forms.Word.Length == 0 || (beforeApostrophe && Elisions.Contains(forms.Word)) || (afterApostrophe && forms.Word is "s" or "t" && start > 1 && char.IsLetter(text[start - 2])))
                continue;
            var glued = words.Count > 0 && start > 1 && IsHyphen(text[start - 1]) && words[^1].End == start - 1;
            words.Add(new(forms, start, match.Length, glued));
        }
        return words;
    }

    private static bool IsApostrophe(char letter) => letter is '\'' or '’' or 'ʼ';

    private static bool IsHyphen(char letter) => letter is '-' or '\u2010' or '\u2011';

    /// <summary>A number with its thousands set apart; initials with their points; else letters and digits, over a hyphen at a line's end.</summary>
    [GeneratedRegex(@"\d{1,3}(?:[,\u00A0\u202F]\d{3})+|\p{L}(?:\.\p{L})+|[\p{L}\p{M}\p{N}\u00AD]+(?:[-\u2010]\n\p{Ll}[\p{L}\p{M}\u00AD]*)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word { get; }
}
