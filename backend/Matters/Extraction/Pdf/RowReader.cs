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
    private const double DrawnTwice = 0.08;

    /// <returns>From the top of the sheet down.</returns>
    public static IReadOnlyList<TextRow> Read(IReadOnlyList<Letter> letters)
    {
        // A stamp or watermark at an angle would cut through every row; a sheet turned as a whole is read as it lies.
        var upright = letters.Where(letter => letter.TextOrientation == TextOrientation.Horizontal).ToList();
        if (upright.Count * 2 < letters.Count)
            upright = [.. letters];

        var rows = new List<Row>();
        foreach (var baseline in upright.GroupBy(letter => Math.Round(letter.StartBaseLine.Y, 1)).Select(letters => new Row([.. letters])).OrderByDescending(row => row.Weight))
        {
            if (rows.Find(row => row.Holds(baseline)) is { } row)
                row.Letters.AddRange(baseline.Letters);
            else
                rows.Add(baseline);
        }
        return [.. rows.OrderByDescending(row => row.Baseline).Select(row => row.Read()).Where(row => row.Cells.Count > 0)];
    }

    private static double SizeOf(Letter letter) => letter.PointSize > 0 ? letter.PointSize : Math.Max(letter.BoundingBox.Height, 1);

    private sealed class Row(List<Letter> letters)
    {
        public List<Letter> Letters { get; } = letters;

        public double Baseline { get; } = letters[0].StartBaseLine.Y;

        private double Size { get; } = letters.Max(SizeOf);

        private double Left { get; } = letters.Min(letter => letter.StartBaseLine.X);

        private double Right { get; } = letters.Max(letter => letter.EndBaseLine.X);

        public double Weight => Size * Letters.Count;

        /// <summary>Whether the other's letters stand in this row: on its baseline, or small ones raised or lowered beside its letters.</summary>
        public bool Holds(Row other)
        {
            var off = Math.Abs(other.Baseline - Baseline);
            if (off <= SameBaseline * Math.Min(Size, other.Size))
                return true;
            return other.Size < 0.85 * Size && off <= RaisedOrLowered * Size
                && other.Right > Left && other.Left < Right + (CellGap * Size);
        }

        public TextRow Read()
        {
            var cells = new List<TextCell>();
            var text = new StringBuilder();
            Letter? last = null;
            var (left, space) = (0d, false);
            foreach (var letter in Letters.OrderBy(letter => letter.StartBaseLine.X))
            {
                if (string.IsNullOrWhiteSpace(letter.Value))
                {
                    space = true;
                    continue;
                }
                // Poor man's bold: the same letter drawn again a hair further on.
                if (last is not null && last.Value == letter.Value && letter.StartBaseLine.X - last.StartBaseLine.X < DrawnTwice * Size)
                    continue;
                var gap = last is null ? 0 : (letter.StartBaseLine.X - last.EndBaseLine.X) / Math.Max(SizeOf(letter), SizeOf(last));
                if (last is not null && gap > CellGap)
                {
                    cells.Add(new(left, last.EndBaseLine.X, text.ToString()));
                    text.Clear();
                    last = null;
                }
                if (last is null)
                    left = letter.StartBaseLine.X;
                else if (space || gap > WordGap)
                    text.Append(' ');
                text.Append(letter.Value);
                (last, space) = (letter, false);
            }
            if (last is not null)
                cells.Add(new(left, last.EndBaseLine.X, text.ToString()));
            return new(Baseline, Size, cells);
        }
    }
}
