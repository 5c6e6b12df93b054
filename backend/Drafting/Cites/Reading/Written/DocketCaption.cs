using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites.Reading.Written;

/// <summary>A paper's name and place before its number in the docket, by a name that the record does not have: <c>Pl.'s Mot. for Summ. J. at 5, ECF No. 30</c>.</summary>
internal static partial class DocketCaption
{
    private const int LongestInLetters = 140;

    /// <param name="since">UTF-16 offset that the name may not begin before.</param>
    /// <returns>The cite with its name and place; null where the number stands without them.</returns>
    public static TypedCite? Of(string plain, DocumentHead number, TypedCite cite, int since)
    {
        if (number.Sort != HeadSort.Docket || cite.Readings is not [{ Pin.Kind: PinKind.Whole, Document: var document }])
            return null;
        var from = Math.Max(since, number.Start - LongestInLetters);
        var match = Grammar().Match(plain[from..number.Start]);
        if (!match.Success || PinpointParser.Parse("at " + match.Groups["pin"].Value, document).Pin is not { } pin || CiteTag.Render(document.Key, pin) is null)
            return null;
        var name = match.Groups["name"];
        var start = from + name.Index + Signals().Match(name.Value).Length;
        return new(start, cite.End - start, [new(document, pin)], false);
    }

    [GeneratedRegex(@"^(?:(?:See|Cf\.|But|Also|In|The|Compare|Accord|Contra|Citing|Quoting|Per|Under|And) )*", RegexOptions.NonBacktracking)]
    private static partial Regex Signals();

    [GeneratedRegex(
        @"(?:^|[\s(\[])(?<name>(?:\p{Lu}[\p{L}-]{1,20}\.?(?:'s?)? ){0,3}(?:Mot|Motion|Mem|Memorandum|Br|Brief|Opp'n|Opp|Opposition|Reply|Resp|Response|Compl|Complaint|Answer|Decl|Declaration|Aff|Affidavit|Order|Op|Opinion|Stip|Stipulation|Notice|Pet|Petition|Letter|Ltr|Rep|Report|Stmt|Statement)\.?"
        + @"(?: (?:for|of|in|to|re|Supp|Opp'n|Summ|J|Mot|Dismiss|Law|Prelim|Inj|Br|Mem|Resp|Reply|Compel|Partial|Strike|Stay|Facts|Pl|Def|Pls|Defs)\.?(?:'s?)?){0,8}),? (?:at )?(?<pin>(?:¶¶? ?|§§? ?)?\d{1,4}(?:(?:[-–]|, | & )\d{1,4}){0,5}(?: ?n\.\d{1,3})?),? $",
        RegexOptions.NonBacktracking)]
    private static partial Regex Grammar();
}
