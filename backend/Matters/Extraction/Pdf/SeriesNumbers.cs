using System.Globalization;
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
        var all = edges.SelectMany((rows, sheet) => rows.SelectMany(row => row.Cells.Select(cell => Read(cell, row, sheet)))).OfType<Candidate>().ToList();
        var series = all.GroupBy(number => number.Series, StringComparer.Ordinal).MaxBy(alike => alike.DistinctBy(number => number.Sheet).Count());
        if (series is null || series.DistinctBy(number => number.Sheet).Count() * 2 <= edges.Count)
            return new (TextCell, string)?[edges.Count];
        // A table of contents names pages too, but neither where the numbers stand nor between those of the sheets before and after it.
        var heights = series.GroupBy(number => number.Height).ToDictionary(alike => alike.Key, alike => alike.DistinctBy(number => number.Sheet).Count());
        var places = series.Select(number => (number.Sheet, number.Value)).ToHashSet();
        var chosen = series
            .Where(number => heights[number.Height] > 1 || places.Contains((number.Sheet - 1, number.Value - 1)) || places.Contains((number.Sheet + 1, number.Value + 1)))
            .GroupBy(number => number.Sheet).ToDictionary(sheet => sheet.Key, sheet => sheet.MaxBy(number => heights[number.Height])!);
        return [.. edges.Select((_, sheet) => chosen.TryGetValue(sheet, out var number) ? (number.Cell, number.Page) : ((TextCell, string)?)null)];
    }

    private static Candidate? Read(TextCell cell, TextRow row, int sheet) => Grammar.Match(cell.Text) is { Success: true, Groups: var found }
        ? new(sheet, cell, found["series"].Value, found["page"].Value, int.Parse(found["number"].ValueSpan, CultureInfo.InvariantCulture), (int)Math.Round(row.Baseline / 3))
        : null;

    /// <param name="Height">In steps of three points: a stamp is not set to the hair.</param>
    private sealed record Candidate(int Sheet, TextCell Cell, string Series, string Page, int Value, int Height);

    [GeneratedRegex(@"^(?:\d{1,3}[-–\s])?(?<series>ROA|ER|SER|FER|JA|J\.A\.|SA|S\.A\.|SJA|AA|A\.A\.|RA|R\.A\.|PA|App(?:x|’x|'x)?\.?|Appendix|Add\.?|Addendum|AR|A\.R\.)(?:[.\s]\d{2}-\d{3,6})?[-–.\s]{0,2}(?<page>(?<number>\d{1,6})[a-z]?)$", RegexOptions.NonBacktracking)]
    private static partial Regex Grammar { get; }
}
