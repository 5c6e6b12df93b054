using System.Globalization;
using System.Text.RegularExpressions;

namespace NigerBrief.Matters.Extraction.Pdf;

/// <summary>
/// A transcript with several of its pages on each sheet, side by side and one above the other. They are put in order, without their line numbers: a
/// page here is a sheet, and a line of it would be cited by a number that stands on it several times.
/// </summary>
public static partial class CondensedTranscript
{
    private const int ShortestRun = 10;

    /// <summary>In points: how far numbers of one and two digits may stand out of one column.</summary>
    private const double ColumnWidth = 16;

    /// <returns>The sheets in reading order; null when this is no such transcript.</returns>
    public static IReadOnlyList<IReadOnlyList<TextRow>>? Read(IReadOnlyList<IReadOnlyList<TextRow>> sheets)
    {
        var gutters = sheets.Select(Gutters).ToList();
        if (gutters.Count(gutter => gutter.Count > 1) * 2 <= sheets.Count)
            return null;
        return [.. sheets.Zip(gutters, InOrder)];
    }

    /// <summary>Where the numbers of each column of pages stand.</summary>
    private static List<double> Gutters(IReadOnlyList<TextRow> rows)
    {
        var gutters = new List<double>();
        // On one line the columns have one number, and words after each.
        var numbers = rows
            .Select(row => row.Cells.Select((cell, at) => (Cell: cell, Number: Number(cell, at < row.Cells.Count - 1))).Where(entry => entry.Number is not null).ToList())
            .Where(row => row.Count > 1 && row.TrueForAll(entry => entry.Number == row[0].Number));
        foreach (var column in numbers.SelectMany(row => row.Select(entry => entry.Cell.Left)).GroupBy(left => Math.Round(left / ColumnWidth)).OrderBy(column => column.Key))
        {
            if (column.Count() >= ShortestRun && (gutters.Count == 0 || column.Min() > gutters[^1] + (4 * ColumnWidth)))
                gutters.Add(column.Min() - ColumnWidth);
        }
        return gutters;
    }

    private static int? Number(TextCell cell, bool followed) =>
        Lead().Match(cell.Text) is { Success: true } match && (followed || match.Groups["rest"].Length > 0)
            ? int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    private static IReadOnlyList<TextRow> InOrder(IReadOnlyList<TextRow> rows, List<double> gutters)
    {
        if (gutters.Count < 2)
            return rows;
        return
        [
            .. Enumerable.Range(0, gutters.Count).SelectMany(column => rows
                .Select(row => row with { Cells = [.. row.Cells.Where(cell => ColumnOf(cell, gutters) == column).Select(WithoutNumber).OfType<TextCell>()] })
                .Where(row => row.Cells.Count > 0)),
        ];
    }

    private static int ColumnOf(TextCell cell, List<double> gutters) => Math.Max(0, gutters.FindLastIndex(gutter => gutter <= cell.Left));

    private static TextCell? WithoutNumber(TextCell cell) =>
        Lead().Match(cell.Text) is not { Success: true } match ? cell
        : match.Groups["rest"].Length == 0 ? null
        : cell with { Text = match.Groups["rest"].Value };

    [GeneratedRegex(@"^(?<number>[0-9]{1,2})(?:\s+(?<rest>\S.*))?$", RegexOptions.NonBacktracking)]
    private static partial Regex Lead();
}
