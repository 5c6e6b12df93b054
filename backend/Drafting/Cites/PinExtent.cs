using System.Globalization;

namespace NigerBrief.Drafting.Cites;

/// <summary>How far a document's numbers reach, as far as that is known.</summary>
/// <param name="LastPage">The numeral of the last page.</param>
/// <param name="Lines">On a page of a transcript.</param>
/// <param name="FirstBates">The Bates number of the first page: <c>NIG-000001</c>, which shows its prefix and how many digits it has.</param>
/// <param name="FirstPage">The least numeral; above 1 in a volume that goes on with the numbers of the one before.</param>
public sealed record PinExtent(int? LastPage = null, int? Lines = null, string? FirstBates = null, int? FirstPage = null)
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
        var runsOn = Numeral(document, middle) is { } within && Numeral(document, last) is { } highest && highest - within == last.Number - middle.Number;
        var lines = document.Kind is DocumentKind.Transcript or DocumentKind.Hearing ? middle.Lines.Max(line => line.Number) : null;
        return runsOn && Numeral(document, last) is { } end ? new(end, lines, FirstPage: Math.Max(1, end - last.Number + 1)) : new(Lines: lines);
    }

    /// <summary>Whether the document has the pages of a pin; null when that is not known.</summary>
    public bool? Holds(Pinpoint pin) => pin.Kind is not (PinKind.Page or PinKind.Line) || FirstPage is not { } first || LastPage is not { } last ? null
        : pin.Ranges.SelectMany(range => new[] { PlaceKey.Of(range.From), PlaceKey.Of(range.To) }).All(place => !place.Roman && place.Series.Length == 0 && place.Numbers[0] >= first && place.Numbers[0] <= last);

    private static bool IsPatent(RecordDocument document) =>
        document.Kind is DocumentKind.Exhibit && (document.CiteAs + document.Title).Contains("patent", StringComparison.OrdinalIgnoreCase);

    private static int? Numeral(RecordDocument document, Page page) => PrintedNumeral.Of(document, page) is not { } printed
        ? page.FilePage
        : int.TryParse(printed, NumberStyles.None, CultureInfo.InvariantCulture, out var numeral) ? numeral : null;
}
