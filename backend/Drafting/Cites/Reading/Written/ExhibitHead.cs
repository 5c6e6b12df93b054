using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites.Reading.Written;

/// <summary>An exhibit's or annex's number: <c>Exhibit C-7</c>, <c>PX5</c>, <c>Ex. 12</c>, <c>annexe 4</c>, <c>pièce n° C-7</c>.</summary>
internal static partial class ExhibitHead
{
    public static DocumentHead? Read(string text, int at, ILookup<string, RecordDocument> documents)
    {
        var match = Grammar().Match(text, at, Math.Min(40, text.Length - at));
        return match.Success ? Of(match, documents, worded: match.Groups["word"].Success, plural: match.Groups["many"].Success || match.Groups["manySeries"].Success) : null;
    }

    /// <summary>A further number of a list, which need not say its series again: the 101 of <c>PX 12, 101</c>.</summary>
    /// <param name="before">The exhibit before it in the list.</param>
    public static DocumentHead? Further(string text, int at, RecordDocument before, ILookup<string, RecordDocument> documents)
    {
        var match = Bare().Match(text, at, Math.Min(20, text.Length - at));
        if (!match.Success)
            return null;
        var beside = match.Groups["series"].Success ? [] : documents[KeyBeside(before, match.Groups["number"].Value)].ToList();
        return beside.Count > 0 ? new(beside, HeadSort.Exhibit, match.Index, match.Index + match.Length, Plural: true, Sure: true) : Of(match, documents, worded: true, plural: true);
    }

    /// <summary>The key of another number in an exhibit's series.</summary>
    public static string KeyBeside(RecordDocument exhibit, string number) =>
        Parts().Match(exhibit.Exhibit ?? "") is { Success: true } parts ? $"{parts.Groups["series"].Value}:{number.TrimStart('0')}" : Key(number);

    /// <summary>One key for every way to write an exhibit's number: <c>C:7</c> for <c>C-0007</c>, <c>C7</c>; <c>A</c>; <c>12</c>, which is <c>Annex 12</c> too.</summary>
    public static string Key(string exhibit)
    {
        if (Word().Match(exhibit) is { Success: true } word)
            exhibit = exhibit[word.Length..];
        var match = Parts().Match(exhibit);
        return !match.Success ? exhibit : $"{match.Groups["series"].Value}:{match.Groups["number"].Value.TrimStart('0')}{match.Groups["rest"].Value}";
    }

    private static DocumentHead? Of(Match match, ILookup<string, RecordDocument> documents, bool worded, bool plural)
    {
        var number = match.Groups["number"].Value.Replace("s ", " ", StringComparison.Ordinal);
        var gap = match.Groups["gap"].Value;
        var series = match.Groups["series"].Value;
        // A series of one letter needs its hyphen, and a bare number or letter its word: “C 7” and “12” are anything.
        if (!worded && (series.Length == 0 || (series.Length == 1 && gap is "" or " ") || !match.Groups["digits"].Success))
            return null;
        var known = documents[Key(number)].ToList();
        return known.Count == 0 ? null : new(known, HeadSort.Exhibit, match.Index, match.Index + match.Length, plural, Sure: worded || gap is not ("" or " "));
    }

    private const string NumberOf = @"(?<number>(?<series>[A-Z]{1,5})(?<gap>(?<manySeries>s )?|[-–. ])(?<digits>\d{1,6})|(?<digits>\d{1,6})(?:-?[A-Z]\b)?|[A-Z]{1,2}(?:-\d{1,3})?)";

    private const string Language = @"(?:[-_](?:ENG?|FRA?|SPA|ESP?|ARA?|RUS?)\b| (?:\((?:ENG?|FRA?|SPA|ES|ARA?)\)|\[(?:ENG?|FRA?|SPA|ES|ARA?)\]))?";

    [GeneratedRegex(
        @"^(?:(?<word>(?:Ex|Exh|EX)(?<many>s)?\.?|Exhibit(?<many>s)?|Annexe?(?<many>s)?|annexe?(?<many>s)?|[Aa]nn(?<many>s)?\.|[Pp]ièce(?<many>s)?) ?(?:Nos?\.? |n(?:o|os|°|os\.)\.? ?)?[""“]?)?" + NumberOf + Language + @"(?:,?[""”])?",
        RegexOptions.NonBacktracking)]
    private static partial Regex Grammar();

    [GeneratedRegex(@"^(?:Exhibit|Ex\.|Annexe?) (?=\w)")]
    private static partial Regex Word();

    [GeneratedRegex("^" + NumberOf + Language, RegexOptions.NonBacktracking)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^(?<series>[A-Z]+)[-–. ]?(?<number>\d+)(?<rest>\D*)$", RegexOptions.NonBacktracking)]
    private static partial Regex Parts();
}
