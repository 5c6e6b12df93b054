namespace NigerBrief.Matters.Extraction.Pdf;

/// <summary>
/// Puts rows into reading order: where a sheet is set in columns, the left column comes before the right. A table is read row by row, which
/// is how its rows make sense: its cells are short, where the lines of a column fill it.
/// </summary>
public static class Columns
{
    /// <summary>In points: the narrowest channel of white between two columns.</summary>
    private const double Channel = 9;

    private const int FewestLines = 4;
    private const int FewestLetters = 18;
    private const double Filled = 0.6;

    public static IReadOnlyList<TextRow> InReadingOrder(IReadOnlyList<TextRow> rows)
    {
        if (rows.Count < FewestLines)
            return rows;
        var (left, right) = (rows.Min(row => row.Left), rows.Max(row => row.Right));
        var best = Channels(rows, left, right).SelectMany(x => Blocks(rows, x)).DefaultIfEmpty().MaxBy(block => block?.Rows ?? 0);
        if (best is null)
            return rows;
        return
        [
            .. InReadingOrder([.. rows.Take(best.First)]),
            .. InReadingOrder(best.Left),
            .. InReadingOrder(best.Right),
            .. InReadingOrder([.. rows.Skip(best.First + best.Rows)]),
        ];
    }

    /// <summary>Where a channel could run: left of cells that begin in the middle part of the sheet.</summary>
    private static IEnumerable<double> Channels(IReadOnlyList<TextRow> rows, double left, double right) => rows
        .SelectMany(row => row.Cells)
        .Where(cell => cell.Left > left + ((right - left) * 0.25) && cell.Left < left + ((right - left) * 0.75))
        .GroupBy(cell => Math.Round(cell.Left))
        .Where(cells => cells.Count() >= FewestLines)
        .Select(cells => cells.Min(cell => cell.Left) - (Channel / 2));

    /// <summary>The runs of rows that the channel at <paramref name="x"/> parts into two columns of prose.</summary>
    private static IEnumerable<Block> Blocks(IReadOnlyList<TextRow> rows, double x)
    {
        for (var first = 0; first < rows.Count; first++)
        {
            var end = first;
            while (end < rows.Count && !Crosses(rows[end], x))
                end++;
            if (end > first)
            {
                var run = rows.Skip(first).Take(end - first).ToList();
                var block = new Block(first, run.Count, Side(run, cell => cell.Right <= x), Side(run, cell => cell.Left > x));
                if (IsProse(block.Left) && IsProse(block.Right))
                    yield return block;
            }
            first = end;
        }
    }

    private static bool Crosses(TextRow row, double x) => row.Cells.Any(cell => cell.Left < x + (Channel / 2) - 1 && cell.Right > x - (Channel / 2));

    private static List<TextRow> Side(List<TextRow> rows, Func<TextCell, bool> isHere) =>
        [.. rows.Select(row => row with { Cells = [.. row.Cells.Where(isHere)] }).Where(row => row.Cells.Count > 0)];

    private static bool IsProse(List<TextRow> side)
    {
        if (side.Count < FewestLines)
            return false;
        var width = side.Max(row => row.Right) - side.Min(row => row.Left);
        return side.Average(row => row.Text.Length) >= FewestLetters
            && side.Average(row => row.Cells.Count) < 1.3
            && side.Average(row => row.Right - row.Left) >= Filled * width;
    }

    private sealed record Block(int First, int Rows, List<TextRow> Left, List<TextRow> Right);
}
