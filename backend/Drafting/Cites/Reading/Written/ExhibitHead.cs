using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites.Reading.Written;

/// <summary>An exhibit's or annex's number: <c>Exhibit C-7</c>, <c>PX5</c>, <c>Ex. 12</c>, <c>annexe 4</c>, <c>pièce n° C-7</c>.</summary>
internal static partial class ExhibitHead
{
    public static DocumentHead? Read(string text, int at, ILookup<string, RecordDocument> documents)
    {
        var match = Grammar().Match(text, at, Math.Min(40, text.Length - at));
        return match.Success ? Of(match, documents, worded: match.Groups["word"].Success, plural: match.Groups["many"].Success) : null;
    }

    /// <summary>A further number of a list.</summary>
    public static DocumentHead? Further(string text, int at, ILookup<string, RecordDocument> documents)
    {
        var match = Bare().Match(text, at, Math.Min(20, text.Length - at));
        return match.Success ? Of(match, documents, worded: true, plural: true) : null;
    }

    /// <summary>One key for every way to write an exhibit's number: <c>C:7</c> for <c>C-0007</c>, <c>C7</c>; <c>A</c>; <c>12</c>.</summary>
    public static string Key(string exhibit)
    {
        var match = Parts().Match(exhibit);
        return !match.Success ? exhibit : $"{match.Groups["series"].Value}:{match.Groups["number"].Value.TrimStart('0')}{match.Groups["rest"].Value}";
    }

    private static DocumentHead? Of(Match match, ILookup<string, RecordDocument> documents, bool worded, bool plural)
    {
        var number = match.Groups["number"].Value;
        var gap = match.Groups["gap"].Value;
        var series = match.Groups["series"].Value;
        // A series of one letter needs its hyphen, and a bare number or letter its word: “C 7” and “12” are anything.
        if (!worded && (series.Length == 0 || (series.Length == 1 && gap is "" or " ") || !match.Groups["digits"].Success))
            return null;
        var known = documents[Key(number)].ToList();
        return known.Count == 0 ? null : new(known, HeadSort.Exhibit, match.Index, match.Index + match.Length, plural, Sure: worded || gap is not ("" or " "));
    }

    private const string NumberOf = @"(?<number>(?<series>[A-Z]{1,5})(?<gap>[-–. ]?)(?<digits>\d{1,6})|(?<digits>\d{1,6})(?:-?[A-Z]\b)?|[A-Z]{1,2}(?:-\d{1,3})?)";

    private const string Language = @"(?:-(?:ENG?|FRA?|SPA|ESP?|ARA?|RUS?)\b| (?:\((?:ENG?|FRA?|SPA|ES|ARA?)\)|\[(?:ENG?|FRA?|SPA|ES|ARA?)\]))?";

    [GeneratedRegex(
        @"^(?:(?<word>(?:Ex|Exh|EX)(?<many>s)?\.?|Exhibit(?<many>s)?|Annexe?(?<many>s)?|annexe?(?<many>s)?|[Pp]ièce(?<many>s)?) ?(?:Nos?\.? |n(?:o|os|°|os\.)\.? ?)?[""“]?)?" + NumberOf + Language + @"(?:,?[""”])?",
        RegexOptions.NonBacktracking)]
    private static partial Regex Grammar();

    [GeneratedRegex("^" + NumberOf + Language, RegexOptions.NonBacktracking)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^(?<series>[A-Z]+)[-–. ]?(?<number>\d+)(?<rest>\D*)$", RegexOptions.NonBacktracking)]
    private static partial Regex Parts();
}
