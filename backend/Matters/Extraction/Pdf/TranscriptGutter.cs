using System.Globalization;
using System.Text.RegularExpressions;

namespace NigerBrief.Matters.Extraction.Pdf;

/// <summary>
/// The numbers 1 to 25 (28 on pleading paper) down the side of a transcript, and the times of day some reporters print there. A number
/// counts as the gutter's only in its turn and in its column, so that a number in the testimony stays in the testimony.
/// </summary>
public static partial class TranscriptGutter
{
    private const int ShortestRun = 5;
    private const int LastNumber = 28;
    private const int FewestOnPleadingPaper = 24;
    private const int FewestBlank = 2;

    /// <summary>In points: how far numbers of one and two digits may stand out of one column.</summary>
    private const double ColumnWidth = 16;

    /// <returns>The sheets as they were when the document has no such gutter.</returns>
    public static IReadOnlyList<IReadOnlyList<TextRow>> TakeOut(IReadOnlyList<IReadOnlyList<TextRow>> sheets)
    {
        var runs = sheets.Select(Run).ToList();
        var numbered = runs.Count(run => run.Count >= ShortestRun);
        var written = sheets.Count(rows => rows.Count >= ShortestRun);
        if (numbered == 0 || numbered * 2 < written)
        {
            // An order on pleading paper may have schedules on plain paper after it.
            return [.. sheets.Select((rows, sheet) => IsPleadingPaper(rows, runs[sheet]) ? TakeOut(rows, runs[sheet]) : rows)];
        }
        return [.. sheets.Select((rows, sheet) => TakeOut(rows, runs[sheet]))];
    }

    /// <summary>A list of two dozen entries has no number that stands alone; lines left blank have.</summary>
    private static bool IsPleadingPaper(IReadOnlyList<TextRow> rows, Dictionary<int, int> run) =>
        run.Count >= FewestOnPleadingPaper && run.Count(number => WithoutLead(rows[number.Key], number.Value).Count == 0) >= FewestBlank;

    /// <returns>Row index to number: the longest run 1, 2, 3 … whose numbers stand in one column and head most of the rows between.</returns>
    private static Dictionary<int, int> Run(IReadOnlyList<TextRow> rows)
    {
        var best = new Dictionary<int, int>();
        for (var first = 0; first < rows.Count; first++)
        {
            if (Leading(rows[first]) != 1)
                continue;
            var run = new Dictionary<int, int> { [first] = 1 };
            for (var row = first + 1; row < rows.Count && run.Count < LastNumber; row++)
            {
                if (Leading(rows[row]) == run.Count + 1 && Math.Abs(rows[row].Left - rows[first].Left) < ColumnWidth)
                    run[row] = run.Count + 1;
            }
            if (run.Count > best.Count)
                best = run;
        }
        return best;
    }

    private static int? Leading(TextRow row) => Leading(row.Cells[0]);

    /// <returns>The number that the cell begins with, where a gutter can have it.</returns>
    internal static int? Leading(TextCell cell) =>
        Lead.Match(cell.Text) is { Success: true } match
        && int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) is > 0 and <= LastNumber and var number ? number : null;

    private static List<TextRow> TakeOut(IReadOnlyList<TextRow> rows, Dictionary<int, int> run)
    {
        if (run.Count == 0)
            return [.. rows];
        var bare = new List<(double Baseline, int Number)>();
        var all = run.Select(number => (rows[number.Key].Baseline, Number: number.Value)).ToList();
        var taken = new List<TextRow>();
        for (var index = 0; index < rows.Count; index++)
        {
            if (!run.TryGetValue(index, out var number))
                taken.Add(rows[index]);
            else if (WithoutLead(rows[index], number) is { Count: > 0 } cells)
                taken.Add(rows[index] with { Cells = cells, Number = number });
            else
                bare.Add((rows[index].Baseline, number));
        }
        // On pleading paper the numbers stand at their own distance, and each line of text belongs to the nearest.
        return bare.Count * 2 <= run.Count ? taken : [.. taken.Select(row => row.Number is null && IsBeside(row, bare)
            ? row with { Number = all.MinBy(number => Math.Abs(number.Baseline - row.Baseline)).Number }
            : row)];
    }

    private static bool IsBeside(TextRow row, List<(double Baseline, int Number)> bare) =>
        row.Baseline < bare[0].Baseline + row.Size && row.Baseline > bare[^1].Baseline - row.Size;

    private static List<TextCell> WithoutLead(TextRow row, int number)
    {
        var cells = row.Cells.ToList();
        var rest = Lead.Match(cells[0].Text).Groups["rest"].Value;
        if (rest.Length == 0)
            cells.RemoveAt(0);
        else
            cells[0] = cells[0] with { Text = rest };
        cells.RemoveAll(cell => TimeOfDay.IsMatch(cell.Text));
        if (cells.Count > 1 && cells[^1].Text == number.ToString(CultureInfo.InvariantCulture))
            cells.RemoveAt(cells.Count - 1);
        return cells;
    }

    [GeneratedRegex(@"^(?<number>[0-9]{1,2})(?:\s+(?:[0-9][0-9]:[0-9][0-9]:[0-9][0-9]\s+)?(?<rest>\S.*))?$", RegexOptions.NonBacktracking)]
    private static partial Regex Lead { get; }

    [GeneratedRegex(@"^[0-9][0-9]:[0-9][0-9](:[0-9][0-9])?$", RegexOptions.NonBacktracking)]
    private static partial Regex TimeOfDay { get; }
}
