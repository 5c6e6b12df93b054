using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites.Renumbering;

/// <summary>Pages of one document that follow one another, as the sheets of a cite are found elsewhere.</summary>
/// <param name="Last">The last page's place in the count, by which the next is seen to follow; null where it has none.</param>
internal sealed record MappedRange(RecordDocument Document, PinKind Kind, string From, string To, int? Last)
{
    /// <summary>A page that follows the last one, in the same range as cited, makes the range longer; any other begins a new one.</summary>
    public static void Add(List<MappedRange> ranges, RecordDocument document, PinKind kind, string page, int? place, bool newRange)
    {
        if (!newRange && ranges is [.., var last] && last.Document.Key == document.Key && last.Kind == kind && place is not null && place == last.Last + 1
            && PlaceKey.Of(last.To).LeadsTo(PlaceKey.Of(page)))
        {
            ranges[^1] = last with { To = page, Last = place };
        }
        else
        {
            ranges.Add(new(document, kind, page, page, place));
        }
    }

    public static IReadOnlyList<CiteReading> Cites(IEnumerable<MappedRange> ranges) => ranges.Aggregate(new List<CiteReading>(), (cites, range) =>
    {
        var place = new PinRange(range.From, range.To);
        if (cites is [.., var last] && last.Document.Key == range.Document.Key && last.Pin.Kind == range.Kind)
            cites[^1] = last with { Pin = last.Pin with { Ranges = [.. last.Pin.Ranges, place] } };
        else
            cites.Add(new(range.Document, new(range.Kind, [place])));
        return cites;
    });
}
