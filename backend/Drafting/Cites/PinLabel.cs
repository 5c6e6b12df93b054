using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites;

/// <summary>The word or mark before a number that says what it counts: <c>¶</c>, <c>pp.</c>, <c>art.</c>, <c>PageID.</c></summary>
internal static partial class PinLabel
{
    /// <returns>The kind, null where nothing names one; whether the number is a note's; and what follows.</returns>
    public static (PinKind? Kind, bool Note, string After) Read(string text)
    {
        var match = Grammar().Match(text);
        var rest = match.Groups["rest"].Value;
        // “NIG-000123” does not begin with “n”.
        if (!match.Success || (match.Groups["gap"].Length == 0 && char.IsLetter(rest[0]) && text[0] is not ('¶' or '§')))
            return (null, false, text);
        if (match.Groups["at"].Success)
            return Read(rest) is { Note: false } inner ? (inner.Kind ?? PinKind.Page, false, inner.After) : (null, true, rest);
        return (Kind(match), match.Groups["note"].Success, rest);
    }

    private static PinKind? Kind(Match match) =>
        match.Groups["paragraph"].Success ? PinKind.Paragraph
        : match.Groups["article"].Success ? PinKind.Article
        : match.Groups["section"].Success ? PinKind.Section
        : match.Groups["pageid"].Success ? PinKind.PageId
        : match.Groups["file"].Success ? PinKind.FilePage
        : match.Groups["page"].Success ? PinKind.Page
        : null;

    [GeneratedRegex(
        @"^(?:(?<paragraph>¶¶?|para(?:graph(?:e)?)?s?|pars?)|(?<article>art(?:icle)?s?)|(?<section>§§?|ss?\.|sect?(?:ion)?s?|clauses?|cls?\.)|(?<pageid>pa?ge?\.?\s?id\.?\s?#?)|(?<file>pdf(?:\s?pages?|\s?pp?)?)|(?<page>pages?|pgs?|pp?)|(?<note>nn?|notes?)|(?<at>at))(?<gap>[.:]?\s*)(?<rest>.+)$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Grammar();
}
