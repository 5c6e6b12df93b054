using System.Text.RegularExpressions;
using NigerBrief.Drafting.Cites.Reading.Written.Names;

namespace NigerBrief.Drafting.Cites.Reading.Written;

/// <summary>Pinpoints in notations that only one sort of paper has, put the plain way: <c>45.3-45.14</c> and <c>45-3 to 12</c> of a transcript, <c>No. 12</c> of a statement of facts, <c>NIG-000123 at -125</c>.</summary>
internal static partial class PinAsWritten
{
    /// <param name="name">As written before the pinpoint.</param>
    /// <param name="aside">What stands between the name and the pinpoint.</param>
    public static string Plain(string pin, string name, string aside, IReadOnlyList<RecordDocument> documents)
    {
        if (EndOfBates().Match(pin) is { Success: true } end && Bates().Match(end.Groups["stem"].Success ? end.Groups["stem"].Value : name + aside).Groups["stem"].Value is { Length: > 0 } stem)
            return stem[..^Math.Min(stem.Length, end.Groups["from"].Length)] + end.Groups["from"].Value + end.Groups["to"].Value;
        if (documents.All(document => document.Kind is DocumentKind.Transcript or DocumentKind.Hearing))
            pin = Hyphened().Replace(Dotted().Replace(pin, "${page}:${line}"), Colons);
        if (documents.Count > 0 && documents.All(FrenchSign.MeansParagraph))
            pin = FrenchSign.Read(pin, documents[0]);
        return pin.StartsWith("No", StringComparison.Ordinal) && StatementOfFactsNames.StatesFacts(NameWords.Key(name)) ? Numbered().Replace(pin, "¶ ") : pin;
    }

    // “45-3 to 46-9”
    private static string Colons(Match match) =>
        $"{match.Groups["page"].Value}:{match.Groups["line"].Value} to {(match.Groups["lastPage"].Success ? match.Groups["lastPage"].Value + ":" : "")}{match.Groups["lastLine"].Value}";

    [GeneratedRegex(@"^(?:(?<stem>[A-Z][A-Z_]{1,9}[-_ ]?\d{3,12}),? at )?[-–](?<from>\d{2,5})(?<to>[-–]\d{2,5})?$", RegexOptions.NonBacktracking)]
    private static partial Regex EndOfBates();

    [GeneratedRegex(@"(?<stem>[A-Z][A-Z_]{1,9}[-_ ]?\d{5,12})[)\]]?,?(?: at)? ?$", RegexOptions.NonBacktracking)]
    private static partial Regex Bates();

    [GeneratedRegex(@"\b(?<page>\d{1,4})\.(?<line>\d{1,2})\b", RegexOptions.NonBacktracking)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"\b(?<page>\d{1,4})-(?<line>\d{1,2}) to (?:(?<lastPage>\d{1,4})-)?(?<lastLine>\d{1,2})\b", RegexOptions.NonBacktracking)]
    private static partial Regex Hyphened();

    [GeneratedRegex(@"\bNos?\. ?", RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();
}
