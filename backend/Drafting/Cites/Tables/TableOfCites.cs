using NigerBrief.Drafting.Cites.Reading;
using NigerBrief.Drafting.Cites.Renumbering;

namespace NigerBrief.Drafting.Cites.Tables;

internal static class TableOfCites
{
    /// <summary>So many pages say no more than that it is everywhere.</summary>
    private const int Passim = 5;

    public static CiteTable Of(Draft draft, MatterView matter, CiteSettings settings, IReadOnlyList<string>? pages)
    {
        var numbers = new PageNumbers(matter);
        var cites = new BriefCites(draft, matter, numbers.Volumes).All.Where(cite => cite.Document is not null && cite.Typed is null or { Readings.Count: 1 });
        var places =
            from cite in cites
            from told in numbers.Of(cite.Document!, cite.Pin, settings.CiteBy).Cites
            from pin in Single(told.Pin)
            select (told.Document, Pin: pin, Page: pages?[cite.Paragraph] ?? "");
        var rows = places.GroupBy(place => (place.Document.Key, place.Pin)).InOrder(same => same.First().Document)
            .ThenBy(same => same.Key.Pin.Kind).ThenBy(same => same.Key.Pin.Ranges is [var first, ..] ? PlaceKey.Of(first.From) : null)
            .ThenBy(same => same.Key.Pin.Ranges is [var first, ..] ? PlaceKey.Of(first.To) : null)
            .Select(same => (Series: RecordOrder.Series(same.First().Document), Cells: Row(same.First().Document, same.Key.Pin, same.Select(place => place.Page), matter.Profile, pages is not null)));
        var (title, columns) = TableWords.Of(CiteTableKind.Cites, matter.Profile);
        return new(CiteTableKind.Cites, title, pages is null ? [columns[0]] : columns, [.. rows.GroupBy(row => row.Series).SelectMany(series => series.Key.Length == 0
            ? series.Select(row => row.Cells)
            : series.Select(row => row.Cells).Prepend([$"{series.Key}-"]))]);
    }

    /// <summary>A row for each place that a cite names.</summary>
    private static IEnumerable<Pinpoint> Single(Pinpoint pin) => pin.Ranges.Count < 2 || pin.Within is not null ? [pin] : pin.Ranges.Select(range => new Pinpoint(pin.Kind, [range]));

    private static IReadOnlyList<string> Row(RecordDocument document, Pinpoint pin, IEnumerable<string> pages, ForumProfile forum, bool withPages)
    {
        var cite = CiteText.Of(document, pin, forum);
        var told = pages.Distinct(StringComparer.Ordinal).ToList();
        return withPages ? [cite, told.Count >= Passim ? "passim" : string.Join(", ", told)] : [cite];
    }
}
