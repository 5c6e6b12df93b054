namespace NigerBrief.Samples;

public enum NumeralPlace
{
    FootCentre,
    FootRight,
    TopRight,
}

/// <summary>Where a numbered paragraph's number and its text begin, and where its other lines do, in points.</summary>
public sealed record LabelPlace(double Number, double Text, double Rest);

/// <summary>How one sort of document looks. Lengths are points.</summary>
/// <param name="Leading">From one baseline to the next.</param>
/// <param name="Gap">Extra space after a paragraph.</param>
/// <param name="Indent">First line of a plain paragraph.</param>
public sealed record Layout(
    string Paper, double Size, double Leading, double Gap, double Margin, bool Justified, double Indent,
    LabelPlace Label, NumeralPlace Numeral = NumeralPlace.FootCentre, int Columns = 1)
{
    private static readonly Dictionary<string, Layout> All = new(StringComparer.Ordinal)
    {
        ["plain"] = new("a4", 12.5, 20, 9, 80, false, 0, new(0, 30, 30)),
        ["articles"] = new("a4", 12.5, 22, 8, 86, true, 0, new(0, 28, 28)),
        ["filing"] = new("letter", 14, 28, 0, 86, true, 36, new(36, 72, 0)),
        ["letter"] = new("a4", 12, 15.4, 7, 84, false, 0, new(0, 28, 28)),
        ["report"] = new("a4", 12.5, 23, 8, 82, true, 0, new(0, 34, 0), NumeralPlace.FootRight),
        ["press"] = new("a4", 11.5, 16, 3, 62, true, 14, new(0, 18, 0), NumeralPlace.FootRight, Columns: 2),
        ["transcript"] = new("letter", 13, 26, 0, 90, false, 0, new(0, 0, 0), NumeralPlace.TopRight),
    };

    public static Layout Of(Source source) => All.TryGetValue(source.Layout, out var layout)
        ? layout with { Paper = source.Front.Paper ?? layout.Paper }
        : throw new SourceException($"{source.Key}.md asks for the layout \"{source.Layout}\"; known are {string.Join(", ", All.Keys)} and statement.");

    public double SheetWidth => Paper == "letter" ? 612 : 595;

    public double SheetHeight => Paper == "letter" ? 792 : 842;

    public double Top => 82;

    public double Bottom => SheetHeight - 80;
}
