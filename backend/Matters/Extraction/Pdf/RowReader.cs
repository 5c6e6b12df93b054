using System.Text;
using UglyToad.PdfPig.Content;

namespace NigerBrief.Matters.Extraction.Pdf;

/// <summary>Puts the letters of a sheet together into rows. The order in which a PDF draws its letters means nothing.</summary>
public static class RowReader
{
    // All in ems.
    private const double SameBaseline = 0.2;
    private const double RaisedOrLowered = 0.5;
    private const double WordGap = 0.15;
    private const double CellGap = 1.1;
    private const double NarrowCellGap = 0.5;
    private const double Raised = 0.15;

    /// <summary>Cells that begin one above the other make a column, and then a narrow gap before it parts cells too.</summary>
    private const int FewestInColumn = 4;

    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <returns>From the top of the sheet down.</returns>
    public static IReadOnlyList<TextRow> Read(IReadOnlyList<Letter> letters)
    {
        var rows = new List<Row>();
        foreach (var baseline in Glyph.Of(letters).GroupBy(glyph => Math.Round(glyph.Baseline, 1)).Select(glyphs => new Row([.. glyphs])).OrderByDescending(row => row.Weight))
        {
            if (rows.Find(row => row.Holds(baseline)) is { } row)
                row.Glyphs.AddRange(baseline.Glyphs);
            else
                rows.Add(baseline);
        }
        rows.Sort((one, other) => other.Baseline.CompareTo(one.Baseline));
        var columns = rows.SelectMany(row => row.Read([]).Cells).CountBy(cell => Column(cell.Left)).Where(column => column.Value >= FewestInColumn).Select(column => column.Key).ToHashSet();
        return [.. rows.Select(row => row.Read(columns)).Where(row => row.Cells.Count > 0)];
    }

    /// <summary>In points; letters that are set under one another begin within a fraction of one.</summary>
    private static int Column(double left) => (int)Math.Round(left);

    private sealed class Row(List<Glyph> glyphs)
    {
        public List<Glyph> Glyphs { get; } = glyphs;

        public double Baseline { get; } = glyphs[0].Baseline;

        private double Size { get; } = glyphs.Max(glyph => glyph.Size);

        private double Left { get; } = glyphs.Min(glyph => glyph.Left);

        private double Right { get; } = glyphs.Max(glyph => glyph.Right);

        public double Weight => Size * Glyphs.Count;

        /// <summary>Whether the other's letters stand in this row: on its baseline, or small ones raised or lowered beside its letters.</summary>
        public bool Holds(Row other)
        {
            var off = Math.Abs(other.Baseline - Baseline);
            if (off <= SameBaseline * Math.Min(Size, other.Size))
                return true;
            return other.Size < 0.85 * Size && off <= RaisedOrLowered * Size
                && other.Right > Left - (CellGap * Size) && other.Left < Right + (CellGap * Size);
        }

        /// <param name="columns">Where cells of the sheet begin one above the other.</param>
        public TextRow Read(HashSet<int> columns)
        {
            var cells = new List<TextCell>();
            var text = new StringBuilder();
            Glyph? last = null;
            var (left, space, begun) = (0d, false, false);
            foreach (var glyph in Glyphs.OrderBy(glyph => glyph.Left))
            {
                if (string.IsNullOrWhiteSpace(glyph.Value))
                {
                    space = true;
                    continue;
                }
                var gap = last is null ? 0 : (glyph.Left - last.Right) / Math.Max(glyph.Size, last.Size);
                if (last is not null && (gap > CellGap || (gap > NarrowCellGap && columns.Contains(Column(glyph.Left)))))
                {
                    cells.Add(new(left, last.Right, text.ToString()));
                    text.Clear();
                    last = null;
                }
                // At the beginning of a row it is the number of the note itself.
                var call = begun && IsRaised(glyph);
                begun |= !IsRaised(glyph);
                if (last is null)
                    left = glyph.Left;
                else if (space || (gap > WordGap && !call))
                    text.Append(' ');
                text.Append(call ? Superscripts[glyph.Value[0] - '0'] : glyph.Value);
                (last, space) = (glyph, false);
            }
            if (last is not null)
                cells.Add(new(left, last.Right, text.ToString()));
            return new(Baseline, Size, cells);
        }

        /// <summary>The call of a note, or a power: set apart from the word that it stands beside.</summary>
        private bool IsRaised(Glyph glyph) =>
            glyph.Value is [>= '0' and <= '9'] && glyph.Size < 0.85 * Size && glyph.Baseline - Baseline > Raised * Size;
    }
}
