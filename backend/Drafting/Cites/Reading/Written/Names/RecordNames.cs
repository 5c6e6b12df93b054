using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites.Reading.Written.Names;

/// <summary>Names of the record, of appendices to it, and of papers of a court or an office.</summary>
internal static partial class RecordNames
{
    /// <summary>Records that the states call by letters, and in full.</summary>
    private static readonly Dictionary<string, string> Lettered = new()
    {
        ["ct"] = "clerk tr",
        ["rt"] = "reporter tr",
        ["cr"] = "clerk record",
        ["rr"] = "reporter record",
        ["cp"] = "clerk papers",
        ["vrp"] = "verbatim rep of proceedings",
    };

    public static IEnumerable<string> Of(string key, string[] words, RecordDocument document)
    {
        if (key == "r" && document.Kind is DocumentKind.Record)
            yield return "record";
        // “ROA.22-50417.1302” names the appeal too.
        if (key == "roa" && Appeal().Match(document.Title) is { Success: true } appeal)
            yield return $"roa {appeal.Groups["year"].Value} {appeal.Groups["number"].Value}";
        if (words is ["certified" or "form", .., _])
            yield return string.Join(' ', words[1..]);
        if (words is ["aplt" or "aple", "app"] && document.Kind is DocumentKind.Appendix)
            yield return "app";
        if (key == "pet app")
        {
            yield return "app to pet for cert";
            yield return "app to pet cert";
        }
        if (Lettered.TryGetValue(key, out var whole))
            yield return whole;
        // “SCR” is the supplemental clerk's record.
        if (words is ["supp", { Length: 2 } letters])
            yield return $"s{letters}";
        if (key == "order to show cause")
            yield return "osc";
        // “Dec.” is a declaration otherwise.
        if (words is [.., "decision"])
            yield return string.Join(' ', words[..^1].Append("decl"));
        if (words is ["proof", "of", "claim", var number])
        {
            yield return $"claim {number}";
            yield return $"poc {number}";
        }
    }

    [GeneratedRegex(@"\b(?<year>\d{2})-(?<number>\d{4,5})\b", RegexOptions.NonBacktracking)]
    private static partial Regex Appeal();
}
