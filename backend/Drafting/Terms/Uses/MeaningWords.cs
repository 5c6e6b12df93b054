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

    /// <summary>Whether each names a number that the other does not, so that they tell of two days, years or amounts: 16 March 2024 and 19 April 2024, but not 2024 and 19 April 2024.</summary>
    public static bool NumbersDiffer(HashSet<string> one, HashSet<string> other) =>
        one.Any(word => IsNumber(word) && !other.Contains(word)) && other.Any(word => IsNumber(word) && !one.Contains(word));

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);
}
