using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using NigerBrief.Drafting.Cites.Renumbering;
using NigerBrief.Matters.Index;

namespace NigerBrief.Matters;

/// <summary>Page maps read off the stamps of an appendix, each made once for what a matter holds.</summary>
internal sealed class StampedMaps(IPageIndex index)
{
    /// <summary>More are cheaper read again than held.</summary>
    private const int MostContents = 2_000;

    private readonly ConditionalWeakTable<HeldMatter, StampedMap> made = [];

    /// <summary>A content never changes, and neither do its labels.</summary>
    private readonly ConcurrentDictionary<string, IReadOnlyList<SheetLabels>> labels = new(StringComparer.Ordinal);

    public async Task<StampedMap> OfAsync(HeldMatter matter, CancellationToken cancel)
    {
        var appendix = matter.Reading.Description.Appendix;
        if (!appendix.Any(key => matter.ContentOf(key) is not null))
            return StampedMap.Empty;
        if (made.TryGetValue(matter, out var map))
            return map;
        var record = new List<LabelledDocument>();
        foreach (var document in matter.Reading.Record)
            record.Add(new(document.Document, matter.ContentOf(document.Document.Key) is { } content ? await LabelsAsync(content, cancel) : []));
        map = StampedMap.Of(record, appendix);
        made.AddOrUpdate(matter, map);
        return map;
    }

    private async Task<IReadOnlyList<SheetLabels>> LabelsAsync(string content, CancellationToken cancel)
    {
        if (labels.TryGetValue(content, out var known))
            return known;
        var read = await index.LabelsAsync(content, cancel);
        if (labels.Count >= MostContents)
            labels.Clear();
        // Another instance may have forgotten it, and reads it again.
        return read.Count == 0 ? read : labels[content] = read;
    }
}
