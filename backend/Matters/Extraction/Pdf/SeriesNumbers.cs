using System.Text.RegularExpressions;

namespace NigerBrief.Matters.Extraction.Pdf;

/// <summary>
/// The numbers that a court's appendix or record gives its sheets, with its name before them: <c>ROA.123</c>, <c>4-ER-874</c>, <c>JA 112</c>. They count
/// only where most sheets bear them, since a letter may end with such words too.
/// </summary>
public static partial class SeriesNumbers
{
    /// <param name="edges">For each sheet, the rows at its head and foot.</param>
    /// <returns>For each sheet the cell that holds its number, and the page in it; null where there is none, and everywhere in what is no appendix.</returns>
    public static IReadOnlyList<(TextCell Cell, string Numeral)?> Find(IReadOnlyList<IReadOnlyList<TextRow>> edges)
    {
        var found = edges.Select(rows => rows.SelectMany(row => row.Cells).Select(cell => (Cell: cell, Match: Grammar.Match(cell.Text))).Where(cell => cell.Match.Success).ToList()).ToList();
        var series = found.SelectMany(cells => cells.Select(Name).Distinct()).CountBy(name => name, StringComparer.Ordinal).OrderByDescending(name => name.Value).FirstOrDefault();
        return [.. found.Select(cells => series.Value * 2 > edges.Count && cells.Find(cell => Name(cell) == series.Key) is { Cell: { } cell, Match: var match }
            ? (cell, match.Groups["page"].Value)
            : ((TextCell, string)?)null)];
    }

    private static string Name((TextCell Cell, Match Match) cell) => cell.Match.Groups["series"].Value;

    [GeneratedRegex(@"^(?:\d{1,3}[-–\s])?(?<series>ROA|ER|SER|FER|JA|J\.A\.|SA|S\.A\.|SJA|AA|A\.A\.|RA|R\.A\.|PA|App(?:x|’x|'x)?\.?|Appendix|Add\.?|Addendum|AR|A\.R\.)(?:[.\s]\d{2}-\d{3,6})?[-–.\s]{0,2}(?<page>\d{1,6}[a-z]?)$", RegexOptions.NonBacktracking)]
    private static partial Regex Grammar { get; }
}
