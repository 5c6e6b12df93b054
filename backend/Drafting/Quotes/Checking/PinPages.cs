using NigerBrief.Drafting.Cites;

namespace NigerBrief.Drafting.Quotes;

/// <summary>All the pages of a document that a pinpoint names.</summary>
internal static class PinPages
{
    /// <returns>File pages; null where the pin names no page, or none that the document has.</returns>
    public static IReadOnlySet<int>? Of(Pinpoint pin, RecordDocument document, IReadOnlyList<Page> pages)
    {
        if (pin.Kind is PinKind.Whole or PinKind.Throughout)
            return null;
        var named = pin.Ranges.SelectMany(Between).ToHashSet();
        return named.Count > 0 ? named : null;

        // From the first page that holds its beginning to the last of those in a row that hold its end; where none does, the beginning's alone.
        IEnumerable<int> Between(PinRange range)
        {
            var onwards = pages.SkipWhile(page => !Holds(page, range.From)).ToList();
            var last = onwards.FindIndex(page => Holds(page, range.To));
            while (last >= 0 && last + 1 < onwards.Count && Holds(onwards[last + 1], range.To))
                last++;
            return onwards.Take(Math.Max(1, last + 1)).Select(page => page.Number);
        }

        bool Holds(Page page, string place) => CitedPage.Holds(document, page, Pinpoint.Of(pin.Kind, place, place));
    }
}
