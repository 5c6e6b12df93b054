using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites.Reading.Written;

/// <summary>How far a pinpoint may reach after a name that people write in their own way.</summary>
/// <param name="From">UTF-16 offset of the pinpoint's first letter.</param>
/// <param name="End">Offset after it.</param>
/// <param name="Marked">A mark, a word or a line shows that it is one; otherwise a bare number follows the name.</param>
internal readonly partial record struct WrittenPin(int From, int End, bool Marked)
{
    private const string Label =
        @"(?:¶ ?¶?|§ ?§?|[Pp]ara(?:graphe?)?s?\.?|[Pp]ars?\.?|[Aa]rt(?:icle)?s?\.?|(?:PDF |pdf )?(?:[Pp]p?\.?|[Pp]ages?|[Pp]gs?\.?)|[Ss]ec(?:tion)?s?\.?|[Cc]l(?:ause)?s?\.?|[Cc]ol(?:umn)?s?\.?|(?:CM/)?ECF(?: pp?\.)?|P(?:age|g\.?|AGE) ?ID\.? ?#?:?|l(?:l|ns?)?\.|lines?|Nos?\.|nn?\.|fnn?\.|[Ff]ootnotes?|[Nn]otes?(?: de bas de page)?)";

    private const string Atom =
        @"(?:\*?\d[\d]*(?:[:/]\d+|[a-z]\b|n\d+)?(?:\.\w{1,4})*(?:\(\w{1,4}\))*|[ivxlcdm]{1,12}|[A-Z][A-Z_]{1,9}[-_ ]?\d{3,12}|[A-Z]{1,3}-\d{1,6})";

    private const string Note = @"(?: ?f?nn?\.? ?\d+| notes? \d+)?";

    private const string Range = "(?: ?(?:--?|[–—]|to|through|à) ?(?:" + Label + " ?)?" + Atom + @"|[-–]\(\w{1,3}\))?";

    // In New Jersey, “45-3 to 46-9” is page and line.
    private const string Hyphened = @"\d+-\d+ to (?:\d+-)?\d+";

    private const string Item = "(?:" + Hyphened + "|(?:" + Label + " ?)?" + Atom + @"(?: of \d+)?" + Note + Range + @"|(?:§ ?§?|[Ss]ec(?:tion)?s?\.?) ?[IVX]+(?:\.\w{1,3}|\(\w{1,3}\))*)";

    private const string Separator = "(?:, (?:and |& |at )?| and | & | et )";

    private const string Items = Item + "(?:" + Separator + Item + @"|; \d+:\d+" + Range + @"| (?:[¶§] ?¶?|l(?:l|ns?)?\.|lines?) ?" + Atom + Range + @")*(?: \((?:PDF|pdf)\)| of (?:the )?PDF)?";

    /// <param name="series">The page may stand directly at the name: <c>JA112</c>, <c>ROA.123</c>.</param>
    /// <returns>The longest first: each list may go on to the text's own numbers.</returns>
    public static IEnumerable<WrittenPin> After(string text, int at, bool series)
    {
        // “CR 1:45” is page 45 of the first volume, “R:45” of the record.
        if (series && at + 1 < text.Length && text[at] == ':' && (char.IsAsciiDigit(text[at - 1]) || char.IsAsciiDigit(text[at + 1])))
            at++;
        var length = Math.Min(text.Length - at, 200);
        if (EndOfBates().Match(text, at, length) is { Success: true } bates)
            yield return new(bates.Groups["pin"].Index, bates.Index + bates.Length, Marked: true);
        if (Roman().Match(text, at, length) is { Success: true } roman)
            yield return new(roman.Groups["pin"].Index, roman.Index + roman.Length, Marked: true);
        var match = (series ? Glued() : Apart()).Match(text, at, length);
        if (!match.Success)
            yield break;
        var pin = match.Groups["pin"];
        var marked = match.Groups["at"].Success || Mark().IsMatch(pin.ValueSpan);
        yield return new(pin.Index, pin.Index + pin.Length, marked);
        foreach (var part in Parts().Matches(pin.Value).Reverse())
        {
            if (part.Index > 0)
                yield return new(pin.Index, pin.Index + part.Index, marked);
        }
        // “JA112–JA114” names the appendix anew.
        if (series && First().Match(pin.Value) is { Success: true } first)
            yield return new(pin.Index, pin.Index + first.Length, marked);
    }

    /// <summary>Offsets in a pinpoint at which its lists go on.</summary>
    public static IEnumerable<int> Continuations(string pin) => Parts().Matches(pin).Select(part => part.Index + part.Length);

    [GeneratedRegex(@"^(?:\.?,? ?(?<at>at )?(?<pin>passim|" + Items + @")|[/:](?<pin>\d+[:/]\d+" + Range + "))", RegexOptions.NonBacktracking)]
    private static partial Regex Apart();

    [GeneratedRegex(@"^(?:\.?,? ?(?<at>at )?|[-.])(?<pin>passim|" + Items + ")", RegexOptions.NonBacktracking)]
    private static partial Regex Glued();

    // “NIG-000123 at -125”, or the document is called by its first number
    [GeneratedRegex(@"^\.?,? (?:(?:Bates|cote)s?(?: [Nn]os?\.)? (?<pin>[A-Z][A-Z_]{1,9}[-_ ]?\d{3,12}(?:[-–](?:[A-Z][A-Z_]{1,9}[-_ ]?)?\d{2,12})?)|(?<pin>[A-Z][A-Z_]{1,9}[-_ ]?\d{3,12},? at [-–]\d{2,5}(?:[-–]\d{2,5})?)|at (?<pin>[-–]\d{2,5}(?:[-–]\d{2,5})?))", RegexOptions.NonBacktracking)]
    private static partial Regex EndOfBates();

    // “Arts. II and IV”, “Sections III and V”
    [GeneratedRegex(@"^\.?,? (?<pin>(?:§ ?§?|[Ss]ec(?:tion)?s?\.?|[Aa]rt(?:icle)?s?\.?) ?[IVX]+(?:, [IVX]+)*(?:,? (?:and|et|&) [IVX]+)?)\b", RegexOptions.NonBacktracking)]
    private static partial Regex Roman();

    [GeneratedRegex("^(?:passim|" + Label + @" ?[^\s]|\d+[:/]\d|[A-Z][A-Z_]{1,9}[-_ ]?\d{3})", RegexOptions.NonBacktracking)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^\d+[a-z]?", RegexOptions.NonBacktracking)]
    private static partial Regex First();

    [GeneratedRegex("; | ¶|" + Separator, RegexOptions.NonBacktracking)]
    private static partial Regex Parts();
}
