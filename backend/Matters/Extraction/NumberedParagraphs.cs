using System.Globalization;
using System.Text.RegularExpressions;
using NigerBrief.Drafting;

namespace NigerBrief.Matters.Extraction;

/// <summary>
/// Gives every line the number of the paragraph or article it belongs to. A number at the start of a line counts only as the next
/// one of a run that begins at 1 or follows on, so that years, dates and lists inside a paragraph are not taken for paragraphs.
/// </summary>
public static partial class NumberedParagraphs
{
    /// <summary>A run this short could be a list or an accident.</summary>
    private const int ShortestRun = 3;

    /// <summary>Paragraphs left out by an extract or an "intentionally omitted".</summary>
    private const int WidestGap = 3;

    public static IReadOnlyList<Page> Mark(IReadOnlyList<Page> pages)
    {
        var lines = pages.SelectMany(page => page.Lines).ToList();
        // A transcript is pinned by page and line, and testimony is full of numbers.
        if (lines.Any(line => line.Number is not null))
            return pages;
        var starts = Starts(lines, Article, ofArticles: true) ?? Starts(lines, Numeral, ofArticles: false);
        if (starts is null)
            return pages;

        var at = 0;
        string? current = null;
        return [.. pages.Select(page => page with
        {
            Lines = [.. page.Lines.Select(line =>
            {
                current = starts.GetValueOrDefault(at++, current!);
                return line.Paragraph is null ? line with { Paragraph = current } : line;
            })],
        })];
    }

    /// <returns>Line index to number, or null when the document is not numbered this way.</returns>
    private static Dictionary<int, string>? Starts(List<PageLine> lines, Regex pattern, bool ofArticles)
    {
        var starts = new Dictionary<int, string>();
        int? last = null;
        for (var index = 0; index < lines.Count; index++)
        {
            var match = pattern.Match(lines[index].Text);
            if (!match.Success || Value(match.Groups["number"].Value) is not { } number)
                continue;
            var follows = last is null ? ofArticles || number == 1 : number > last && number <= last + WidestGap;
            if (!follows)
                continue;
            starts[index] = number.ToString(CultureInfo.InvariantCulture);
            last = number;
        }
        return starts.Count >= ShortestRun ? starts : null;
    }

    private static int? Value(string numeral) =>
        int.TryParse(numeral, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : numeral.Length > 3 && numeral.StartsWith("prem", StringComparison.OrdinalIgnoreCase) ? 1
        : RomanNumeral.Value(numeral);

    [GeneratedRegex(@"^\s*(?:¶\s*)?(?<number>\d{1,4})\s?[.)]\s+\S", RegexOptions.NonBacktracking)]
    private static partial Regex Numeral { get; }

    [GeneratedRegex(@"^\s*Article\s+(?<number>\d{1,3}|[IVXLC]{1,8}|premier)\b\.?\s*(?:$|[-–—:.(]|\p{Lu})", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Article { get; }
}
