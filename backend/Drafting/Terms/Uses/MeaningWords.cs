using System.Collections.Frozen;

namespace NigerBrief.Drafting.Terms;

/// <summary>The words of a meaning that tell it from another: no articles, prepositions or words that every instrument shares.</summary>
internal static class MeaningWords
{
    private static readonly FrozenSet<string> Empty = (
        "the a an this that of or and for in on to by with from at as its their between under into near all each any le la les l un une des de du d et en au aux " +
        "entre sur par pour ce cette text agreement document instrument treaty term brief accord texte s is are").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static HashSet<string> Of(string meaning)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Word.Of(meaning))
        {
            var text = meaning[word.Start..word.End].ToLowerInvariant();
            if (!Empty.Contains(text))
                words.Add(text);
        }

        return words;
    }

    /// <summary>All words in order without articles: two meanings that are written alike but for case, articles and punctuation are equal by it.</summary>
    public static string Folded(string meaning) => string.Join(' ', Word.Of(meaning)
        .Select(word => meaning[word.Start..word.End].ToLowerInvariant())
        .Where(word => word is not ("the" or "a" or "an" or "le" or "la" or "les" or "l")));

    /// <summary>Whether both name years and none in common.</summary>
    public static bool YearsDiffer(HashSet<string> one, HashSet<string> other) =>
        one.Any(IsYear) && other.Any(IsYear) && !one.Where(IsYear).Any(other.Contains);

    private static bool IsYear(string word) => word.Length == 4 && word[0] is '1' or '2' && word.All(char.IsAsciiDigit);
}
