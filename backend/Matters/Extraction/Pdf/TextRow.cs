namespace NigerBrief.Matters.Extraction.Pdf;

/// <summary>What stands on one baseline of a sheet. Lengths are in points, Y grows upwards.</summary>
/// <param name="Cells">Left to right, parted where the gap is wider than any between words; never empty.</param>
/// <param name="Number">The number in a transcript's gutter, when it has been taken out of the cells.</param>
public sealed record TextRow(double Baseline, double Size, IReadOnlyList<TextCell> Cells, int? Number = null)
{
    public double Left => Cells[0].Left;

    public double Right => Cells[^1].Right;

    public string Text => string.Join(' ', Cells.Select(cell => cell.Text));
}

/// <param name="Text">Words parted by one space, letters as printed.</param>
public sealed record TextCell(double Left, double Right, string Text)
{
    public double Width => Right - Left;
}
