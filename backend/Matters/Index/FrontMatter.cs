using NigerBrief.Drafting;

namespace NigerBrief.Matters.Index;

/// <summary>Tables of contents, glossaries and prefaces, which bear roman numerals, name many things and are hardly ever cited.</summary>
internal static class FrontMatter
{
    /// <returns>What a hit on the page is worth beside one in the text.</returns>
    public static double Worth(Page page) => page.Printed is { } numeral && RomanNumeral.Value(numeral) is not null ? 0.5 : 1;
}
