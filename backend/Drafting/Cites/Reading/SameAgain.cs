using System.Text.RegularExpressions;
using NigerBrief.Drafting.Cites.Reading.Written;

namespace NigerBrief.Drafting.Cites.Reading;

/// <summary><i>Id.</i> typed by hand, where no doubt is left which document it means: the citation before it, in the same paragraph, is of that one alone.</summary>
internal static partial class SameAgain
{
    /// <param name="named">The paragraph's other cites, in order.</param>
    public static IEnumerable<TypedCite> In(string text, IReadOnlyList<BriefCite> named)
    {
        if (named.Count == 0)
            yield break;
        var plain = CiteForms.Plain(text);
        TypedCite? before = null;
        foreach (var match in Same().Matches(plain).AsEnumerable())
        {
            if (named.Any(cite => cite.Start <= match.Index + match.Length + 1 && match.Index < cite.End))
                continue;
            var cited = named.LastOrDefault(cite => cite.End <= match.Index);
            var again = before is not null && (cited is null || before.Start > cited.Start);
            if (cited?.Document is null || (!again && IsOneOfSeveral(cited, named, plain)))
                continue;
            var (end, document, pin) = again ? (before!.End, before.Readings[0].Document, before.Readings[0].Pin) : (cited.End, cited.Document, cited.Pin);
            if (Other().IsMatch(plain.AsSpan(end, match.Index - end)) || Of(plain, match, document, pin) is not { } same)
                continue;
            before = same;
            yield return same;
        }
    }

    private static TypedCite? Of(string plain, Match match, RecordDocument document, Pinpoint before)
    {
        var end = match.Index + match.Length;
        foreach (var pin in WrittenPin.After(plain, end - 1, series: false))
        {
            if (!pin.Marked || (pin.End < plain.Length && char.IsLetterOrDigit(plain[pin.End])))
                continue;
            var at = plain.AsSpan(end, pin.From - end).EndsWith("at ") ? "at " : "";
            if (PinpointParser.Parse(at + FrenchSign.Read(plain[pin.From..pin.End], document), document).Pin is { } read && CiteTag.Render(document.Key, read) is not null)
                return new(match.Index, pin.End - match.Index, [new(document, read)], false);
        }
        return Stop().IsMatch(plain.AsSpan(end)) ? new(match.Index, match.Length - 1, [new(document, before)], false) : null;
    }

    private static bool IsOneOfSeveral(BriefCite cite, IReadOnlyList<BriefCite> named, string plain) => named.Any(other =>
        other.End <= cite.Start && other.DocumentKey != cite.DocumentKey && Joint().IsMatch(plain.AsSpan(other.End, cite.Start - other.End)));

    [GeneratedRegex(@"\b(?:[Ii]d|[Ii]bid)\.", RegexOptions.NonBacktracking)]
    private static partial Regex Same();

    // What may be a citation of something else, rather too much than too little.
    [GeneratedRegex(@"\v|\u0002|\bvs?\.|\d\s+(?:[A-Z][\w.]*\s?){1,4}\d|[§¶]|\b(?:[Ss]upra|[Ii]nfra|No\.|https?:)", RegexOptions.NonBacktracking)]
    private static partial Regex Other();

    [GeneratedRegex(@"^[^.]*;[^.]*$|^, with $", RegexOptions.NonBacktracking)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^(?:$|[\s)\];,]|\u0002)", RegexOptions.NonBacktracking)]
    private static partial Regex Stop();
}
