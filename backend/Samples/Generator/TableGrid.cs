namespace NigerBrief.Samples;

/// <summary>A table's columns and cells, ruled under the head and under each row.</summary>
public sealed class TableGrid
{
    private const double Padding = 5;

    private readonly Table table;
    private readonly Typeface type;
    private readonly double[] widths;
    private readonly double leading;

    public TableGrid(Table table, Typeface type, double width)
    {
        this.table = table;
        this.type = type;
        leading = type.Size * 1.35;

        // Every column gets what it asks for when that fits, the rest shared out; otherwise long texts count for less, since they can wrap.
        var columns = Enumerable.Range(0, table.Rows[0].Length).ToArray();
        var natural = columns.Select(column => table.Rows.Max(row => type.Width(Plain(row, column), Face.Bold)) + (3 * Padding)).ToArray();
        var slack = width - natural.Sum();
        var asked = columns.Select(column => slack >= 0
            ? natural[column] + (slack / columns.Length)
            : Math.Max(Math.Sqrt(natural[column]) * 12, LongestWord(column) + (3 * Padding))).ToArray();
        widths = [.. asked.Select(share => share * width / asked.Sum())];
    }

    public double Height(int row) => (Lines(row).Max(cell => cell.Count) * leading) + (2 * Padding);

    /// <returns>The next row's top.</returns>
    public double Draw(Sheet sheet, int row, double left, double top)
    {
        var bottom = top + Height(row);
        if (row == 0)
            sheet.Rules.Add(new RuleMark(left, top, left + widths.Sum(), top, 1));

        var x = left;
        foreach (var (column, lines) in Lines(row).Index())
        {
            var y = top + Padding - (leading - type.Size);
            foreach (var line in lines)
            {
                y += leading;
                var length = line.Words.Sum(word => word.Width(type)) + ((line.Words.Count - 1) * type.Space);
                var at = x + Padding + (table.RightAligned[column] ? widths[column] - (2 * Padding) - length : 0);
                foreach (var word in line.Words)
                {
                    foreach (var fragment in word.Fragments)
                    {
                        sheet.Write(at, y, fragment.Text, type, fragment.Face);
                        at += type.Width(fragment.Text, fragment.Face);
                    }

                    at += type.Space;
                }
            }

            x += widths[column];
        }

        sheet.Rules.Add(new RuleMark(left, bottom, left + widths.Sum(), bottom, row == 0 ? 1 : 0.4));
        return bottom;
    }

    private List<Line>[] Lines(int row) =>
        [.. table.Rows[0].Select((_, column) => LineBreaker.Break(
            Inline.Words(Cell(table.Rows[row], column), row == 0 ? Face.Bold : Face.Regular), type, widths[column] - (2 * Padding), 0, 0, null))];

    private static string Cell(string[] row, int column) => column < row.Length ? row[column] : "";

    private static string Plain(string[] row, int column) => Cell(row, column).Replace("*", "", StringComparison.Ordinal);

    private double LongestWord(int column) =>
        table.Rows.SelectMany(row => Inline.Words(Cell(row, column), Face.Bold)).Select(word => word.Width(type)).DefaultIfEmpty(0).Max();
}
