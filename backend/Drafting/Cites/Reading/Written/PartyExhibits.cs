using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites.Reading.Written;

/// <summary>
/// An exhibit that is named by its party in another way than the record has it: <c>Pl.'s Ex. 12</c> for PX-12, <c>SX-27</c> for State's Ex. 27.
/// </summary>
internal sealed partial class PartyExhibits(IEnumerable<RecordDocument> documents)
{
    private static readonly Dictionary<string, string> Series = new()
    {
        ["PX"] = "plaintiff",
        ["PTX"] = "plaintiff",
        ["PEX"] = "plaintiff",
        ["P"] = "plaintiff",
        ["DX"] = "defendant",
        ["DTX"] = "defendant",
        ["DEX"] = "defendant",
        ["D"] = "defendant",
        ["GX"] = "government",
        ["GEX"] = "government",
        ["G"] = "government",
        ["SX"] = "state",
        ["JX"] = "joint",
        ["JTX"] = "joint",
        ["JEX"] = "joint",
        ["J"] = "joint",
    };

    private readonly ILookup<(string Party, string Number), RecordDocument> named = By(documents, document => Named().Match(document.CiteAs));
    private readonly ILookup<(string Party, string Number), RecordDocument> numbered = By(documents, document => Numbered().Match(document.Exhibit ?? ""));

    public DocumentHead? Read(string text, int at)
    {
        var called = Named().Match(text, at, Math.Min(50, text.Length - at));
        var match = called.Success ? called : Numbered().Match(text, at, Math.Min(12, text.Length - at));
        if (!match.Success || Of(match) is not { } number)
            return null;
        // DTX-7 is not DX-7.
        var known = called.Success ? named[number].Concat(numbered[number]).Distinct().ToList() : [.. named[number]];
        return known.Count == 0 ? null : new(known, HeadSort.Exhibit, match.Index, match.Index + match.Length, Plural: false, Sure: true);
    }

    private static ILookup<(string Party, string Number), RecordDocument> By(IEnumerable<RecordDocument> documents, Func<RecordDocument, Match> match) =>
        (from document in documents
         let read = match(document)
         where read.Success
         let number = Of(read)
         where number is not null
         select (document, number.Value)).ToLookup(one => one.Value, one => one.document);

    private static (string Party, string Number)? Of(Match match)
    {
        var party = match.Groups["series"] is { Success: true } series ? Series.GetValueOrDefault(series.Value)
            : Series.Values.FirstOrDefault(party => match.Groups[party].Success);
        return party is null ? null : (party, match.Groups["number"].Value.TrimStart('0'));
    }

    [GeneratedRegex(
        @"^(?:(?<plaintiff>Pl(?:s|f|tf|aintiffs?)?)|(?<defendant>Def(?:s|t|en[sc]e|endants?)?)|(?<government>Gov(?:'?t|ernment)?)|(?<state>St(?:ate)?|People|Commonwealth|Commw|Cmwlth)|(?<joint>Joint|Jt))\.?(?:'s?)? (?:(?:Trial|Tr\.) )?(?:Exh?|Exhibit)\.? (?:No\. )?(?:[A-Z]{1,3}-?)?(?<number>\d{1,5}[A-Z]?|[A-Z]{1,2})\b",
        RegexOptions.NonBacktracking)]
    private static partial Regex Named();

    [GeneratedRegex(@"^(?<series>[PDGSJ](?:T?X|EX)|[PDGJ](?=-))[- ]?(?<number>\d{1,5}[A-Z]?)\b")]
    private static partial Regex Numbered();
}
