using NigerBrief.Drafting.Cites.Reading;
using NigerBrief.Drafting.Cites.Renumbering;

namespace NigerBrief.Drafting.Cites.Tables;

internal static class TableOfCites
{
    /// <summary>So many pages or sections say no more than that it is everywhere.</summary>
    private const int Passim = 5;

    public static CiteTable Of(Draft draft, MatterView matter, CiteSettings settings, IReadOnlyList<string>? pages)
    {
        var numbers = new PageNumbers(matter);
        IReadOnlyList<string>?[] columns = [settings.Sections ? Sections.Of(draft) : null, pages];
        var told = columns.OfType<IReadOnlyList<string>>().ToList();
        var places =
            from cited in new BriefCites(draft, matter, numbers.Volumes).Cited
            let cite = cited.Cite
            where cite.Typed is null or { Readings.Count: 1 }
            from printed in numbers.Of(cited.Document, cite.Pin, settings.CiteBy).Cites
            from pin in Single(printed.Pin)
            select (printed.Document, Pin: pin, cite.Paragraph);
        var rows = places.GroupBy(place => (place.Document.Key, place.Pin)).InOrder(same => same.First().Document)
            .ThenBy(same => same.Key.Pin.Kind).ThenBy(same => same.Key.Pin.Ranges is [var first, ..] ? PlaceKey.Of(first.From) : null)
            .ThenBy(same => same.Key.Pin.Ranges is [var first, ..] ? PlaceKey.Of(first.To) : null)
            .Select(same => (Series: RecordOrder.Series(same.First().Document), Cells: (IReadOnlyList<string>)
                [CiteText.Of(same.First().Document, same.Key.Pin, matter.Profile), .. told.Select(column => Places(same.Select(place => column[place.Paragraph])))]));
        var (title, words) = TableWords.Of(CiteTableKind.Cites, matter.Profile);
        return new(CiteTableKind.Cites, title, [words[0], .. columns.Zip(words.Skip(1)).Where(column => column.First is not null).Select(column => column.Second)], [.. rows.GroupBy(row => row.Series).SelectMany(series => series.Key.Length == 0
            ? series.Select(row => row.Cells)
            : series.Select(row => row.Cells).Prepend([$"{series.Key}-"]))]);
    }

    /// <summary>A row for each place that a cite names.</summary>
    private static IEnumerable<Pinpoint> Single(Pinpoint pin) => pin.Ranges.Count < 2 || pin.Within is not null ? [pin] : pin.Ranges.Select(range => new Pinpoint(pin.Kind, [range]));

    private static string Places(IEnumerable<string> places)
    {
        var told = places.Where(place => place.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return told.Count >= Passim ? "passim" : string.Join(", ", told);
    }
}
