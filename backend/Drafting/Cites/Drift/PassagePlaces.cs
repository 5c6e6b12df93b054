using System.Globalization;

namespace NigerBrief.Drafting.Cites.Drift;

/// <summary>Which lines of a document a pinpoint means, and which pinpoint means a run of lines.</summary>
internal sealed class PassagePlaces(RecordDocument document)
{
    public IEnumerable<(Page Page, PageLine Line)> Lines(IReadOnlyList<Page> pages, PinKind kind, PinRange range)
    {
        var (from, to) = (PlaceKey.Of(Whole(range.From)), PlaceKey.Of(Whole(range.To)));
        foreach (var page in pages)
        {
            foreach (var line in page.Lines)
            {
                if (Place(kind, page, line) is { } place && PlaceKey.Of(Whole(place)) is var at && at.Shares(from) && from.CompareTo(at) <= 0 && at.CompareTo(to) <= 0)
                    yield return (page, line);
            }
        }
    }

    /// <returns>Null where the lines bear no place of that kind.</returns>
    public PinRange? Range(PinKind kind, (Page Page, PageLine Line) first, (Page Page, PageLine Line) last, PinRange before) =>
        Place(kind, first.Page, first.Line) is { } from && Place(kind, last.Page, last.Line) is { } to
            ? new(from + Within(before.From), to + Within(before.To))
            : null;

    private string? Place(PinKind kind, Page page, PageLine line) => kind switch
    {
        PinKind.Page => Numeral(page),
        PinKind.FilePage => InFile(page),
        PinKind.Line => line.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{Numeral(page)}:{number}") : null,
        PinKind.Paragraph or PinKind.Article or PinKind.Section => line.Paragraph,
        _ => null,
    };

    // A line knows its article, not the clause of it, and a page not the note on it: 5 of 5(2), 12 of 12n3.
    private static string Whole(string place) => place[..^Within(place).Length];

    private static string Within(string place) => place.IndexOfAny(['(', 'n']) is > 0 and var at ? place[at..] : "";

    private string Numeral(Page page) => PrintedNumeral.Of(document, page) ?? InFile(page);

    private static string InFile(Page page) => page.FilePage.ToString(CultureInfo.InvariantCulture);
}
