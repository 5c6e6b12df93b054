namespace NigerBrief.Samples;

/// <summary>
/// Where a word may be divided at a line's end. English divides between two consonants that stand between vowels, and before
/// a few endings; French divides before the consonants that open the next syllable and never leaves a mute ending alone.
/// Consonants pronounced together stay together. Capitalised words, short words and words with digits are left whole.
/// </summary>
public static class Hyphenation
{
    private const int Before = 3;
    private const int After = 3;

    private static readonly HashSet<string> Together = new(StringComparer.Ordinal)
    {
        "bl", "br", "ch", "ck", "cl", "cr", "dr", "fl", "fr", "gh", "gl", "gn", "gr", "kn", "ng", "ph", "pl", "pr", "qu", "sh", "st",
        "th", "tr", "vr", "wh", "wr",
    };

    private static readonly string[] EnglishEndings = ["tion", "sion", "ment", "ness", "ship", "less", "ward", "ture"];

    // What a stem's last consonant is not torn off for: build-ings, never buil-dings.
    private static readonly string[] EnglishInflections = ["ed", "er", "ers", "ing", "ings", "es"];

    /// <returns>Offsets in the word, ascending; the part before each takes a hyphen.</returns>
    public static IEnumerable<int> Points(string word, string language)
    {
        var start = word.TakeWhile(letter => !char.IsLetter(letter)).Count();
        var end = word.Length - word.Reverse().TakeWhile(letter => !char.IsLetter(letter)).Count();
        if (end - start < Before + After + 1)
            yield break;

        var compound = word.AsSpan(start, end - start).Contains('-');
        if (!compound && !word.AsSpan(start, end - start).ToString().All(char.IsLower))
            yield break;

        for (var at = start + Before; at <= end - After; at++)
        {
            if (compound ? word[at - 1] == '-' : Divides(word[start..end], at - start, language))
                yield return at;
        }
    }

    private static bool Divides(string word, int at, string language)
    {
        var tail = word[at..];
        if (language == "fr")
        {
            return Opens(tail) && IsVowel(word[at - 1]) != Closes(word, at) && !IsMute(tail);
        }

        if (Array.Exists(EnglishEndings, ending => tail == ending || tail == ending + "s"))
            return true;
        return !IsVowel(word[at - 1]) && !IsVowel(word[at]) && IsVowel(word[at - 2]) && at + 1 < word.Length && IsVowel(word[at + 1])
            && !Together.Contains(word.Substring(at - 1, 2)) && word[at - 1] != word[at] && !Array.Exists(EnglishInflections, ending => tail[1..] == ending);
    }

    // A French syllable opens with one consonant, or with two that are pronounced together, before a vowel.
    private static bool Opens(string tail) =>
        !IsVowel(tail[0]) && (IsVowel(tail[1]) || (Together.Contains(tail[..2]) && tail[..2] != "st" && IsVowel(tail[2])));

    private static bool Closes(string word, int at) =>
        !IsVowel(word[at - 1]) && IsVowel(word[at - 2]) && !Together.Contains(word.Substring(at - 1, 2));

    private static bool IsMute(string tail)
    {
        var vowels = tail.SkipWhile(letter => !IsVowel(letter));
        return string.Concat(vowels) is "e" or "es" or "ent" or "ue" or "ues";
    }

    private static bool IsVowel(char letter) => "aeiouyàâäéèêëîïôöùûüœæ".Contains(letter);
}
