namespace NigerBrief.Matters.Extraction.Pdf;

/// <summary>
/// Puts rows into reading order: where a sheet, or a part of one, is set in columns, the left column comes before the right. A table is read row by row,
/// which is how its rows make sense: its cells are short and stand on one baseline, where the lines of a column fill it or keep to baselines of their own.
/// </summary>
public static class Columns
{
    /// <summary>In points: the narrowest channel of white between two columns.</summary>
    private const double Channel = 5;

    private const int FewestLines = 4;
    private const int FewestLetters = 18;
    private const double Filled = 0.6;

    /// <summary>On one side of a channel.</summary>
    private const int MostColumns = 3;

    /// <summary>In ems, from line to line of a text that runs on.</summary>
    private const double WidestLeading = 2.2;

    /// <summary>In ems: white across the sheet, below which something else begins.</summary>
    private const double Band = 3.5;

    public static IReadOnlyList<TextRow> InReadingOrder(IReadOnlyList<TextRow> rows) => Best(rows) is not { } block ? rows :
    [
        .. InReadingOrder([.. rows.Take(block.First)]),
        .. InReadingOrder(block.Left),
        .. InReadingOrder(block.Right),
        .. InReadingOrder([.. rows.Skip(block.First + block.Rows)]),
    ];

    private static Block? Best(IReadOnlyList<TextRow> rows)
    {
        if (rows.Count < FewestLines)
            return null;
        return Channels(rows).SelectMany(x => Blocks(rows, x)).MaxBy(block => block.Rows);
    }

    /// <summary>Where a channel could run: left of cells that begin away from the edges.</summary>
    private static IEnumerable<double> Channels(IReadOnlyList<TextRow> rows)
    {
        var (left, right) = (rows.Min(row => row.Left), rows.Max(row => row.Right));
        var margin = (right - left) / 8;
        return rows.SelectMany(row => row.Cells)
            .Where(cell => cell.Left > left + margin && cell.Left < right - margin)
            .Select(cell => Math.Floor(cell.Left)).Distinct()
            .Select(edge => edge - (Channel / 2));
    }

    /// <summary>The runs of rows that the channel at <paramref name="x"/> parts into two columns.</summary>
    private static IEnumerable<Block> Blocks(IReadOnlyList<TextRow> rows, double x)
    {
        for (var first = 0; first < rows.Count; first++)
        {
            var end = first;
            while (end < rows.Count && !Crosses(rows[end], x) && (end == first || rows[end - 1].Baseline - rows[end].Baseline < Band * rows[end].Size))
                end++;
            if (end - first >= FewestLines)
            {
                var run = rows.Skip(first).Take(end - first).ToList();
                var block = new Block(first, run.Count, Side(run, cell => cell.Right <= x), Side(run, cell => cell.Left > x));
                if (block.Left.Count >= FewestLines && block.Right.Count >= FewestLines && (AreApart(block) || (IsProse(block.Left) && IsProse(block.Right))))
                    yield return block;
            }
            // A row that crosses the channel is passed by; one after a band of white begins the next run.
            first = end < rows.Count && !Crosses(rows[end], x) ? end - 1 : end;
        }
    }

    private static bool Crosses(TextRow row, double x) => row.Cells.Any(cell => cell.Left < x + (Channel / 2) - 1 && cell.Right > x - (Channel / 2));

    private static List<TextRow> Side(List<TextRow> rows, Func<TextCell, bool> isHere) =>
        [.. rows.Select(row => row with { Cells = [.. row.Cells.Where(isHere)] }).Where(row => row.Cells.Count > 0)];

    /// <summary>Lines that fill one column, or several.</summary>
    private static bool IsProse(List<TextRow> side)
    {
        var cells = side.SelectMany(row => row.Cells).ToList();
        if (cells.Average(cell => cell.Text.Length) < FewestLetters || cells.Count >= MostColumns * side.Count)
            return false;
        var width = side.Max(row => row.Right) - side.Min(row => row.Left);
        return cells.Count < 1.3 * side.Count && side.Average(row => row.Right - row.Left) >= Filled * width
            || Best(side) is { } columns && columns.Rows * 2 > side.Count;
    }

    /// <summary>Two texts that run on beside one another, however short their lines: the names of the parties and the title of a motion.</summary>
    private static bool AreApart(Block block) =>
        (block.Left.Count + block.Right.Count - block.Rows) * 6 < Math.Min(block.Left.Count, block.Right.Count) && RunsOn(block.Left) && RunsOn(block.Right);

    private static bool RunsOn(List<TextRow> side) =>
        side.Zip(side.Skip(1)).Count(lines => lines.First.Baseline - lines.Second.Baseline > WidestLeading * lines.Second.Size) * 4 < side.Count;

    private sealed record Block(int First, int Rows, List<TextRow> Left, List<TextRow> Right);
}
