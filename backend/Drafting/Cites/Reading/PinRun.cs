using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites.Reading;

/// <summary>How far a pinpoint may reach in running text.</summary>
internal static partial class PinRun
{
    private const string Label = @"(?:¶¶?|§§?|[Pp]aras?\.?|[Pp]ars?\.|[Aa]rts?\.|[Aa]rticles?|pp?\.|pages?|[Ss]ections?|notes?)";

    private const string Atom = @"(?:[A-Z][A-Za-z_]{0,10}[-.]?(?:\d[\d.-]*)?\d|\d[\w:]*(?:\.\w+)*(?:\(\w{1,4}\))*|[ivxlcdm]{1,12})";

    private const string Item = "(?:" + Label + @"\s?)?" + Atom + @"(?:\s?nn?\.\s?\d+|\snotes?\s\d+)?(?:\s?(?:[-–—]|to|à)\s?" + Atom + ")?";

    private const string Items = Item + "(?:, " + Item + ")*";

    /// <returns>Offsets after the pinpoint that begins at an offset, the longest first: each list may go on to the text's own numbers.</returns>
    public static IEnumerable<int> Ends(string text, int at)
    {
        var match = Bare().Match(text, at, Math.Min(text.Length - at, 200));
        if (!match.Success || match.Length == 0)
            yield break;
        for (var end = match.Length; end > 0; end = match.ValueSpan[..end].LastIndexOf(", ", StringComparison.Ordinal))
            yield return at + end;
    }

    [GeneratedRegex("^" + Items, RegexOptions.NonBacktracking)]
    private static partial Regex Bare();
}
