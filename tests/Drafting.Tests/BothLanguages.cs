using System.Text.RegularExpressions;
using NigerBrief.Drafting;

namespace NigerBrief.Tests;

/// <summary>What holds of every sentence that is said in two languages.</summary>
public static partial class BothLanguages
{
    /// <summary>Both are there, each in its own words and marks, and they quote and count the same.</summary>
    public static void Hold(Sentence sentence)
    {
        Assert.EndsWith(".", sentence.English, StringComparison.Ordinal);
        Assert.EndsWith(".", sentence.French, StringComparison.Ordinal);
        Assert.Equal(Quoted(EnglishQuotation(), sentence.English), Quoted(FrenchQuotation(), sentence.French));
        var (english, french) = (EnglishQuotation().Replace(sentence.English, "…"), FrenchQuotation().Replace(sentence.French, "…"));
        Assert.NotEqual(english, french);
        Assert.Equal(Numbers(english), Numbers(french));
        Assert.DoesNotMatch(FrenchMarks(), english);
        Assert.DoesNotMatch(NotFrench(), french);
    }

    private static IEnumerable<string> Quoted(Regex quotation, string text) =>
        quotation.Matches(text).Select(match => match.Groups[1].Value.Replace('\u00A0', ' ')).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Numbers(string text) => Number().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex("“([^“”]*)”")]
    private static partial Regex EnglishQuotation();

    [GeneratedRegex("«\u00A0([^«»]*)\u00A0»")]
    private static partial Regex FrenchQuotation();

    [GeneratedRegex("[«»]|\u00A0[:;?!]")]
    private static partial Regex FrenchMarks();

    /// <summary>English words and marks, and French marks without the space that does not break.</summary>
    [GeneratedRegex("""\b(the|this|is|are|not|of|and|it)\b|[“”"«»']|[^\u00A0][;?!]|[^\u00A0]:(?!\d|//)""")]
    private static partial Regex NotFrench();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
