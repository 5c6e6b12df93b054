using System.Collections.Frozen;

namespace NigerBrief.Matters.Index;

/// <summary>
/// Takes the commonest English and French endings off a folded word, so that <c>withdraw</c> finds <c>withdrawal</c> and
/// <c>dénoncé</c> finds <c>dénonçant</c>. One table for both languages, since one record holds both; where it takes too much,
/// the words themselves weigh more in the ranking.
/// </summary>
public static class LightStem
{
    private const int ShortestStem = 4;

    private static readonly FrozenSet<string> Endings = FrozenSet.Create(
        StringComparer.Ordinal,
        "s", "es", "e", "ed", "ee", "ees", "ing", "ings", "al", "als", "er", "ers", "or", "ors", "our", "ours", "ly", "ment", "ments", "ement",
        "ements", "ation", "ations", "iation", "iations", "ate", "ates", "ated", "ating", "iate", "iates", "iated", "iating", "ator", "ators", "ion",
        "ions", "ative", "ive", "ives", "ie", "ies", "y", "ance", "ances", "ence", "ences", "ant", "ants", "ante", "antes", "ait", "aient", "ent",
        "ez", "eur", "eurs", "euse", "euses", "ique", "iques", "ic", "ical", "if", "ifs", "aux", "ale", "ales");

    private static readonly int LongestEnding = Endings.Max(ending => ending.Length);

    public static string Of(string word)
    {
        if (word.Length <= ShortestStem || !char.IsAsciiLetter(word[0]))
            return word.Length == ShortestStem && word[^1] == 's' && word[^2] != 's' ? word[..^1] : word;
        var ending = LongestEndingOf(word);
        var stem = word[..^ending.Length];
        // planned, planning: the letter was doubled only to carry the ending.
        return OneSpelling(ending is "ed" or "ing" or "ings" or "er" or "ers" && stem.Length > ShortestStem && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's')
            ? stem[..^1]
            : stem);
    }

    private static string LongestEndingOf(string word)
    {
        var known = Endings.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(LongestEnding, word.Length - ShortestStem); length > 0; length--)
        {
            if (known.TryGetValue(word.AsSpan(word.Length - length), out var ending))
                return ending;
        }
        return "";
    }

    /// <summary>British and American: <c>defence</c> and <c>defense</c>, <c>organise</c> and <c>organize</c>, <c>colour</c> and <c>color</c>.</summary>
    private static string OneSpelling(string stem) =>
        stem.EndsWith("nc", StringComparison.Ordinal) ? stem[..^1] + "s"
        : stem.EndsWith('z') ? stem[..^1] + "s"
        : stem.EndsWith("our", StringComparison.Ordinal) ? (stem.Length >= ShortestStem + 3 ? stem[..^3] : stem[..^2] + "r")
        : stem;
}
