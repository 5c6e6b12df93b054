namespace NigerBrief.Matters.Index;

/// <summary>
/// Takes the commonest English and French endings off a folded word, so that <c>withdraw</c> finds <c>withdrawal</c> and
/// <c>dénoncé</c> finds <c>dénonçant</c>. One table for both languages, since one record holds both; where it takes too much,
/// the words themselves weigh more in the ranking.
/// </summary>
public static class LightStem
{
    private const int ShortestStem = 4;

    /// <summary>Longest first.</summary>
    private static readonly string[] Endings = [.. new[]
    {
        "s", "es", "e", "ed", "ee", "ees", "ing", "ings", "al", "als", "er", "ers", "or", "ors", "our", "ours", "ly",
        "ment", "ments", "ement", "ements", "ation", "ations", "iation", "iations", "ate", "ates", "ated", "ating", "iate", "iates", "iated", "iating", "ator", "ators", "ion", "ions", "ative", "ive", "ives",
        "ie", "ies", "y", "ance", "ances", "ence", "ences", "ant", "ants", "ante", "antes", "ait", "aient", "ent",
        "er", "ez", "eur", "eurs", "euse", "euses", "ique", "iques", "ic", "ical", "if", "ifs", "aux", "ale", "ales",
    }.Distinct().OrderByDescending(ending => ending.Length)];

    public static string Of(string word)
    {
        if (word.Length <= ShortestStem || !char.IsAsciiLetter(word[0]))
            return word.Length == ShortestStem && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;
        var ending = Endings.FirstOrDefault(ending => word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal));
        var stem = ending is null ? word : word[..^ending.Length];
        // planned, planning: the letter was doubled only to carry the ending.
        return OneSpelling(ending is "ed" or "ing" or "ings" or "er" or "ers" && stem.Length > ShortestStem && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's')
            ? stem[..^1]
            : stem);
    }

    /// <summary>British and American: <c>defence</c> and <c>defense</c>, <c>organise</c> and <c>organize</c>, <c>colour</c> and <c>color</c>.</summary>
    private static string OneSpelling(string stem) =>
        stem.EndsWith("nc", StringComparison.Ordinal) ? stem[..^1] + "s"
        : stem.EndsWith('z') ? stem[..^1] + "s"
        : stem.EndsWith("our", StringComparison.Ordinal) ? (stem.Length >= ShortestStem + 3 ? stem[..^3] : stem[..^2] + "r")
        : stem;
}
