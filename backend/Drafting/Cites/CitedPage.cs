using System.Globalization;

namespace NigerBrief.Drafting.Cites;

/// <summary>Tells the page that a cite points to, and where on it.</summary>
public static class CitedPage
{
    /// <summary>Whether the pin's first place stands on this page. Bates numbers and the docket's page ids are not told of pages, so no page has them.</summary>
    public static bool Holds(RecordDocument document, Page page, Pinpoint pin) => pin.Kind switch
    {
        PinKind.Whole or PinKind.Throughout => page.Number == 1,
        PinKind.FilePage => InFile(page) == pin.Ranges[0].From,
        // Without the line or the note on it.
        PinKind.Page or PinKind.Line => Numeral(document, page) == pin.Ranges[0].From.Split(':', 'n')[0],
        PinKind.Paragraph or PinKind.Article or PinKind.Section => page.Lines.Any(line => line.Paragraph is { } paragraph && IsIn(paragraph, pin.Ranges[0].From)),
        _ => false,
    };

    /// <summary>The lines that the pin's first range means on a page that holds its first place.</summary>
    /// <returns>Indexes in the page's lines; null when the pin names no part of the page.</returns>
    public static (int First, int Last)? Lines(RecordDocument document, Page page, Pinpoint pin)
    {
        var part = pin.Within ?? pin;
        if (part.Kind is not (PinKind.Line or PinKind.Paragraph or PinKind.Article or PinKind.Section))
            return null;
        var range = part.Ranges[0];
        var meant = Enumerable.Range(0, page.Lines.Count)
            .Where(index => part.Kind == PinKind.Line ? Covers(range, Numeral(document, page), page.Lines[index].Number) : Covers(range, page.Lines[index].Paragraph))
            .ToList();
        return meant.Count == 0 ? null : (meant[0], meant[^1]);
    }

    private static bool Covers(PinRange range, string page, int? line) => line is { } number && Between(range, $"{page}:{number}");

    private static bool Covers(PinRange range, string? paragraph) =>
        paragraph is not null && (IsIn(paragraph, range.From) || IsIn(paragraph, range.To) || Between(range, paragraph));

    private static bool Between(PinRange range, string place) =>
        PlaceKey.Of(range.From).CompareTo(PlaceKey.Of(place)) <= 0 && PlaceKey.Of(place).CompareTo(PlaceKey.Of(range.To)) <= 0;

    /// <summary>A line knows the article that it belongs to, not the clause of it: <c>5</c>, where the pin says <c>5(2)</c>.</summary>
    private static bool IsIn(string paragraph, string place) => place == paragraph || place.StartsWith(paragraph + "(", StringComparison.Ordinal);

    private static string Numeral(RecordDocument document, Page page) => PrintedNumeral.Of(document, page) ?? InFile(page);

    private static string InFile(Page page) => page.FilePage.ToString(CultureInfo.InvariantCulture);
}
