namespace NigerBrief.Drafting.Terms;

/// <summary>The words between the marks of a definition, trimmed to the term: no article, no closing comma or period.</summary>
internal readonly record struct TermText(int Start, int End, bool HasArticle)
{
    private const int MostWords = 8;

    private static readonly HashSet<string> SmallWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "of", "the", "and", "for", "on", "in", "to", "a", "an", "de", "du", "des", "la", "le", "les", "d", "l", "et", "en", "s", "or", "with", "aux", "au",
    };

    /// <param name="start">First index after the opening mark.</param>
    /// <param name="end">Index of the closing mark.</param>
    /// <returns>Null when nothing is left or the words are too many for a term.</returns>
    public static TermText? Of(Passage passage, int start, int end)
    {
        var text = passage.Text;
        while (start < end && text[start] == ' ')
            start++;
        while (end > start && (text[end - 1] is ' ' or ',' or ';' || (text[end - 1] == '.' && !IsInitialism(text.AsSpan(start, end - start)) && !EndsCompany(text.AsSpan(start, end - start)))))
            end--;
        if (text.AsSpan(start, end - start).EndsWith("(s)"))
            end -= "(s)".Length;
        // What is no name but somebody's words, or a form of citing: “[U]nder the laws”, “Diallo Aff. ¶ __”.
        if (end - start is 0 or > 120 || text.AsSpan(start, end - start).IndexOfAny("[¶_") >= 0)
            return null;
        var bare = Articles.Drop(text[start..end]);
        var hasArticle = bare.Length < end - start;
        var from = end - bare.Length;
        var first = passage.WordFrom(from);
        var last = passage.WordFrom(end);
        return last - first is > 0 and <= MostWords ? new(from, end, hasArticle) : null;
    }

    /// <summary>A word that stands in lower case even in a title.</summary>
    public static bool IsSmall(ReadOnlySpan<char> word) => SmallWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether the first word has a capital or a digit.</summary>
    public static bool OpensHigh(string term) => term.Length > 0 && (char.IsUpper(term[0]) || char.IsDigit(term[0]));

    /// <summary>Whether every word but the small ones has a capital or a digit; of a compound with a hyphen the first part: <c>Pre-release Materials</c>.</summary>
    public static bool IsTitle(string term)
    {
        foreach (var word in Word.Of(term))
        {
            if (word.Start > 0 && term[word.Start - 1] == '-')
                continue;
            if (!char.IsUpper(term[word.Start]) && !char.IsDigit(term[word.Start]) && !SmallWords.Contains(term[word.Start..word.End]))
                return false;
        }

        return OpensHigh(term);
    }

    /// <summary><c>Nutrition 21, Inc.</c> keeps its last period.</summary>
    private static bool EndsCompany(ReadOnlySpan<char> text) =>
        text.EndsWith(" Inc.") || text.EndsWith(" Ltd.") || text.EndsWith(" Co.") || text.EndsWith(" Corp.");

    /// <summary><c>U.S.</c> keeps its last period, <c>Works.</c> does not.</summary>
    private static bool IsInitialism(ReadOnlySpan<char> text) =>
        text.Length >= 4 && text[^1] == '.' && text[^3] == '.' && char.IsUpper(text[^2]);
}
