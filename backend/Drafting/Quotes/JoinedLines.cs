using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Quotes;

/// <summary>Lines of a printed page run on as one text.</summary>
public static partial class JoinedLines
{
    /// <param name="around">The pages the lines are from, which show how a divided word is written elsewhere.</param>
    public static string Of(string lines, string around)
    {
        var joined = Divided().Replace(lines, match =>
        {
            var (start, end) = (match.Groups[1].Value, match.Groups[2].Value);
            return IsHyphenated(start, end, around) ? $"{start}-{end}" : start + end;
        });
        return Spaces().Replace(Calls().Replace(joined, call => call.Groups["unit"].Success ? call.Value : ""), " ").Trim();
    }

    // A hyphen at the line's end may be the word's own: “forty-⏎two” is forty-two.
    private static bool IsHyphenated(string start, string end, string around)
    {
        if (around.Contains($"{start}-{end}", StringComparison.OrdinalIgnoreCase))
            return true;
        return !around.Contains(start + end, StringComparison.OrdinalIgnoreCase) && (Tens().IsMatch(start) || char.IsUpper(end[0]) || char.IsDigit(end[0]));
    }

    [GeneratedRegex(@"(\w+)-[ \t]*\n[ \t]*(\w+)", RegexOptions.NonBacktracking)]
    private static partial Regex Divided();

    // The call of a note is none of the words; the power of a unit is: km².
    [GeneratedRegex(@"(?<unit>\b[kcm]?m)?[⁰¹²³⁴-⁹]+", RegexOptions.NonBacktracking)]
    private static partial Regex Calls();

    // A space that must not break stays.
    [GeneratedRegex(@"[ \t\n\r]+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();

    [GeneratedRegex("^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|non|self|anti)$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Tens();
}
