using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites.Reading.Written;

/// <summary>
/// A name and a place that stand before the number: a paper of the docket by a name that the record does not have, <c>Pl.'s Mot. for Summ. J. at 5, ECF No. 30</c>,
/// and an authority among the exhibits, <c>Tecmed v. Mexico, ¶ 154 (CL-88)</c>.
/// </summary>
internal static partial class PlaceBefore
{
    private const int MostLetters = 160;

    /// <param name="since">UTF-16 offset that the name may not begin before.</param>
    /// <returns>The cite with its name and place; null where the number stands without them.</returns>
    public static TypedCite? Of(string plain, DocumentHead number, TypedCite cite, int since)
    {
        if (cite.Readings is not [{ Pin.Kind: PinKind.Whole, Document: var document }])
            return null;
        var from = Math.Max(since, number.Start - MostLetters);
        var before = plain[from..number.Start];
        // “Reply, ¶ 45, C-7” is a paragraph of another paper: only of authorities is the place known to be their own.
        var match = number.Sort == HeadSort.Docket ? Paper().Match(before)
            : number.Sort == HeadSort.Exhibit && IsAuthority().IsMatch(document.Exhibit ?? "") ? Authority().Match(before)
            : Match.Empty;
        if (!match.Success || PinpointParser.Parse("at " + match.Groups["pin"].Value, document).Pin is not { } pin || CiteTag.Render(document.Key, pin) is null)
            return null;
        var end = cite.End;
        if (match.Groups["open"].Success && (end == plain.Length || plain[end++] != ')'))
            return null;
        var name = match.Groups["name"];
        var start = name.Index;
        while (before.IndexOf(' ', start) is > 0 and var space && WhoseName.IsSignal(before.AsSpan(start, space - start)))
            start = space + 1;
        start += from;
        return new(start, end - start, [new(document, pin)], false);
    }

    [GeneratedRegex(
        @"(?:^|[\s(\[])(?<name>(?:\p{Lu}[\p{L}-]{1,20}\.?(?:'s?)? ){0,3}(?:Mot|Motion|Mem|Memorandum|Br|Brief|Opp'n|Opp|Opposition|Reply|Resp|Response|Compl|Complaint|Answer|Decl|Declaration|Aff|Affidavit|Order|Op|Opinion|Stip|Stipulation|Notice|Pet|Petition|Letter|Ltr|Rep|Report|Stmt|Statement)\.?"
        + @"(?: (?:for|of|in|to|re|Supp|Opp'n|Summ|J|Mot|Dismiss|Law|Prelim|Inj|Br|Mem|Resp|Reply|Compel|Partial|Strike|Stay|Facts|Pl|Def|Pls|Defs)\.?(?:'s?)?){0,8}),? (?:at )?(?<pin>(?:¶¶? ?|§§? ?)?\d{1,4}(?:(?:[-–]|, | & )\d{1,4}){0,5}(?: ?n\.\d{1,3})?),? $",
        RegexOptions.NonBacktracking)]
    private static partial Regex Paper();

    // A case or one word for it: “Tecmed v. Mexico”, “Tecmed”.
    [GeneratedRegex(
        @"(?:^|[\s(\[])(?<name>\p{Lu}[\p{L}'&.-]*(?: [\p{L}'&.-]+){0,5} (?:v\.|c\.) \p{Lu}[\p{L}'&.-]*(?:[^;()¶\n]|\(AF\)){0,90}?|\p{Lu}\p{Ll}{2,20}),? (?:at )?(?<pin>(?:¶¶? ?|[Pp]aras?\. ?|§§? ?|pp?\. ?)\d{1,4}(?:(?:[-–]|, )\d{1,4}){0,5})(?:,? (?<open>[(\[])|, )$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Authority();

    [GeneratedRegex(@"^[CR]?L[AE]?X?-\d", RegexOptions.NonBacktracking)]
    private static partial Regex IsAuthority();
}
