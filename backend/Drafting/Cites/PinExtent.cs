using System.Globalization;

namespace NigerBrief.Drafting.Cites;

/// <summary>How far a document's numbers reach, as far as that is known.</summary>
/// <param name="LastPage">The numeral of the last page.</param>
/// <param name="Lines">On a page of a transcript.</param>
/// <param name="FirstBates">The Bates number of the first page: <c>NIG-000001</c>, which shows its prefix and how many digits it has.</param>
public sealed record PinExtent(int? LastPage = null, int? Lines = null, string? FirstBates = null)
{
    /// <summary>No transcript has more.</summary>
    private const int MostLines = 28;

    /// <summary>A column of a patent has some 67.</summary>
    private const int MostLinesOfColumn = 75;

    public static PinExtent Unknown { get; } = new();

    public int LinesAtMost(RecordDocument document) => Lines ?? (IsPatent(document) ? MostLinesOfColumn : MostLines);

    /// <summary>What two of a document's pages show of it.</summary>
    /// <param name="middle">A page well within; the last page itself where there is only one.</param>
    public static PinExtent Of(RecordDocument document, Page middle, Page last)
    {
        // Where the numbering starts anew within the file, the last page does not bear its highest numeral.
        var runsOn = Numeral(document, middle) is { } within && Numeral(document, last) is { } end && end - within == last.Number - middle.Number;
        var lines = document.Kind is DocumentKind.Transcript or DocumentKind.Hearing ? middle.Lines.Max(line => line.Number) : null;
        return new(runsOn ? Numeral(document, last) : null, lines);
    }

    private static bool IsPatent(RecordDocument document) =>
        document.Kind is DocumentKind.Exhibit && (document.CiteAs + document.Title).Contains("patent", StringComparison.OrdinalIgnoreCase);

    private static int? Numeral(RecordDocument document, Page page) => PrintedNumeral.Of(document, page) is not { } printed
        ? page.FilePage
        : int.TryParse(printed, NumberStyles.None, CultureInfo.InvariantCulture, out var numeral) ? numeral : null;
}
