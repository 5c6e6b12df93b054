using NigerBrief.Drafting;
using NigerBrief.Matters.Index.Words;

namespace NigerBrief.Matters.Index;

/// <summary>The different words of a file, to find what a slip of the typing meant.</summary>
public static class ContentWords
{
    /// <summary>A shorter word is a slip of too many others.</summary>
    public const int Shortest = 4;

    private const int Longest = 40;

    /// <returns>Small letters with their accents, parted by one space.</returns>
    public static string Of(IEnumerable<Page> pages) => string.Join(' ', pages
        .SelectMany(page => SearchWords.Read(page.Text), (page, word) => LetterFolding.Small(page.Text.AsSpan(word.Start, word.Length)))
        .Where(word => word.Length is >= Shortest and <= Longest && word.All(char.IsLetter))
        .Distinct(StringComparer.Ordinal));
}
