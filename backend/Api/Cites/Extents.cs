using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites;
using NigerBrief.Matters;

namespace NigerBrief.Api.Cites;

/// <summary>How far the numbers of documents reach, as two pages of each show.</summary>
public static class Extents
{
    public static async Task<PinExtent> ExtentAsync(this IMatters matters, Matter matter, RecordEntry entry, CancellationToken cancel) =>
        await matters.PageAsync(matter, entry.Document.Key, (entry.Pages / 2) + 1, cancel) is { } middle
        && await matters.PageAsync(matter, entry.Document.Key, entry.Pages, cancel) is { } last
            ? PinExtent.Of(entry.Document, middle, last)
            : PinExtent.Unknown;

    /// <summary>Of the whole record what its files are; how far they reach of those that the draft may cite.</summary>
    public static async Task<IReadOnlyDictionary<string, RecordFile>> FilesAsync(this IMatters matters, Matter matter, IReadOnlySet<RecordDocument> cited, CancellationToken cancel)
    {
        var files = new Dictionary<string, RecordFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in matter.Record)
        {
            var extent = cited.Contains(entry.Document) ? await matters.ExtentAsync(matter, entry, cancel) : PinExtent.Unknown;
            files.Add(entry.Document.Key, new(extent, entry.Content));
        }
        return files;
    }
}
