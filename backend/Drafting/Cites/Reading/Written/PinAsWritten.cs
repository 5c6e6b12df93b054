using System.Text.RegularExpressions;
using NigerBrief.Drafting.Cites.Reading.Written.Names;

namespace NigerBrief.Drafting.Cites.Reading.Written;

/// <summary>Pinpoints in notations that only one sort of paper has, put the plain way: <c>45.3-45.14</c> and <c>45-3 to 12</c> of a transcript, <c>No. 12</c> of a statement of facts.</summary>
internal static partial class PinAsWritten
{
    /// <param name="name">As written before the pinpoint.</param>
    public static string Plain(string pin, string name, IReadOnlyList<RecordDocument> documents)
    {
        if (documents.All(document => document.Kind is DocumentKind.Transcript or DocumentKind.Hearing))
            pin = Hyphened().Replace(Dotted().Replace(pin, "${page}:${line}"), Colons);
        return pin.StartsWith("No", StringComparison.Ordinal) && StatementOfFactsNames.StatesFacts(NameWords.Key(name)) ? Numbered().Replace(pin, "¶ ") : pin;
    }

    // “45-3 to 46-9”
    private static string Colons(Match match) =>
        $"{match.Groups["page"].Value}:{match.Groups["line"].Value} to {(match.Groups["lastPage"].Success ? match.Groups["lastPage"].Value + ":" : "")}{match.Groups["lastLine"].Value}";

    [GeneratedRegex(@"\b(?<page>\d{1,4})\.(?<line>\d{1,2})\b", RegexOptions.NonBacktracking)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"\b(?<page>\d{1,4})-(?<line>\d{1,2}) to (?:(?<lastPage>\d{1,4})-)?(?<lastLine>\d{1,2})\b", RegexOptions.NonBacktracking)]
    private static partial Regex Hyphened();

    [GeneratedRegex(@"\bNos?\. ?", RegexOptions.NonBacktracking)]
    private static partial Regex Numbered();
}
