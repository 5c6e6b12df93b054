using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites;

/// <summary>What people write into a pinpoint beside its numbers, put the plain way: <c>3 of 10</c>, <c>p. 45, ll. 3-14</c>, <c>*3</c>, <c>p. 3 of the PDF</c>.</summary>
internal static partial class PinWriting
{
    public static string Plain(string pin, RecordDocument document)
    {
        var text = DoubledMark().Replace(pin, "$1");
        text = SecondMark().Replace(text, "$1$2");
        text = PageAfterMark().Replace(text, "$1, at $2");
        text = Through().Replace(From().Replace(text, ""), "to");
        text = LineApart().Replace(text, "$1:$2");
        text = MarkAfterPage().Replace(text, "$1, $2");
        text = Letters().Replace(text, "$1($2)-$1($3)");
        text = OfHowMany().Replace(text, "$1");
        text = Star().Replace(text, "$1$2");
        text = Footnote().Replace(text, "$1n.");
        text = Stamp().Replace(text, "$1pdf p. ");
        if (InFile().Match(text) is { Success: true } file)
            text = "pdf " + file.Groups["pages"].Value;
        if (document.Kind is DocumentKind.Transcript or DocumentKind.Hearing)
            text = Slash().Replace(text, "$1:$2");
        text = Lines().Replace(Column().Replace(text, "$1"), "$1:$2");
        text = SecondPage().Replace(text, "$1$2");
        if (Bates().IsMatch(text))
            return text;
        return Zeros().Replace(Zeros().Replace(text, "$1$2"), "$1$2");
    }

    [GeneratedRegex(@"([¶§])\s+[¶§]", RegexOptions.NonBacktracking)]
    private static partial Regex DoubledMark();

    // “¶3-¶5”
    [GeneratedRegex(@"([-–—]\s*)[¶§]+\s*(\d)", RegexOptions.NonBacktracking)]
    private static partial Regex SecondMark();

    [GeneratedRegex(@"([¶§]\s?\d[\w.()]*) at (\d)", RegexOptions.NonBacktracking)]
    private static partial Regex PageAfterMark();

    [GeneratedRegex(@"^from\s+", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex From();

    [GeneratedRegex(@"\bthru\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Through();

    [GeneratedRegex(@"(\d):\s+(\d)", RegexOptions.NonBacktracking)]
    private static partial Regex LineApart();

    // NIG 000123 keeps its zeros.
    [GeneratedRegex(@"^[A-Za-z]{2,12}\s\d{5,}", RegexOptions.NonBacktracking)]
    private static partial Regex Bates();

    // “at 3 ¶ 4” is a page and a paragraph on it.
    [GeneratedRegex(@"(\d)\s+([¶§])", RegexOptions.NonBacktracking)]
    private static partial Regex MarkAfterPage();

    [GeneratedRegex(@"(\d+)\((\w{1,3})\)\s?[-–]\s?\((\w{1,3})\)", RegexOptions.NonBacktracking)]
    private static partial Regex Letters();

    [GeneratedRegex(@"(\d)\s+of\s+\d+\b", RegexOptions.NonBacktracking)]
    private static partial Regex OfHowMany();

    [GeneratedRegex(@"(^|[\s,–-])\*(\d)", RegexOptions.NonBacktracking)]
    private static partial Regex Star();

    [GeneratedRegex(@"(^|[\s,;&])(?:fnn?|footnotes?|notes? de bas de page)\b\.?", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Footnote();

    // The number that the docket's stamp gives a sheet is its place in the file.
    [GeneratedRegex(@"(^|[\s,;&])(?:CM/)?ECF\s?(?:pp?\.\s?|pages?\s?)?", RegexOptions.NonBacktracking)]
    private static partial Regex Stamp();

    [GeneratedRegex(@"^(?<pages>pp?\.?\s?[\d–-]+)\s*(?:\(PDF\)|of\s(?:the\s)?PDF)$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex InFile();

    [GeneratedRegex(@"(\d)/(\d)", RegexOptions.NonBacktracking)]
    private static partial Regex Slash();

    [GeneratedRegex(@"(\d),?\s+(?:ll?\.|lns?\.|lines?|lignes?)\s*(\d)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Lines();

    // A patent's “col. 3 ll. 12-20” is 3:12-20.
    [GeneratedRegex(@"\b(?:cols?\.|columns?)\s*(\d)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Column();

    // “p. 45:3 to p. 46:12”
    [GeneratedRegex(@"(\s*(?:[-–—]+|to|through|à)\s*)(?:pp?\.?|pages?)\s*(\d)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex SecondPage();

    // 045:03
    [GeneratedRegex(@"(^|[\s:,;]|\d[–-])0+([1-9]\d*(?::|$|[\s,;–-]))", RegexOptions.NonBacktracking)]
    private static partial Regex Zeros();
}
