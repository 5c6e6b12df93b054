namespace NigerBrief.Drafting.Cites.Reading;

/// <summary>A range of papers that would not mean the same any more, since the record was renumbered.</summary>
/// <param name="Pieces">
/// What it must be written as now, in its own order: papers, and ranges of those that still follow one another with nothing else between, which are told by their ends.
/// </param>
internal sealed record AlteredRange(BriefCite First, BriefCite Last, IReadOnlyList<IReadOnlyList<RecordDocument>> Pieces)
{
    /// <param name="meant">All that the range meant, in its own order.</param>
    /// <returns>Null where it still means them.</returns>
    public static AlteredRange? Of(BriefCite first, BriefCite last, IReadOnlyList<RecordDocument> meant, MatterView matter)
    {
        if (IsRange(meant, matter))
            return null;
        var pieces = new List<IReadOnlyList<RecordDocument>>();
        for (var from = 0; from < meant.Count; from += pieces[^1].Count)
            pieces.Add(Longest([.. meant.Skip(from)], matter));
        return new(first, last, pieces);
    }

    // Two papers are named one by one.
    private static IReadOnlyList<RecordDocument> Longest(IReadOnlyList<RecordDocument> documents, MatterView matter) =>
        Enumerable.Range(0, Math.Max(0, documents.Count - 2)).Select(less => documents.Take(documents.Count - less).ToList()).FirstOrDefault(range => IsRange(range, matter)) ?? [documents[0]];

    private static bool IsRange(IReadOnlyList<RecordDocument> documents, MatterView matter) =>
        CitedRanges.Between(documents[0], documents[^1], matter)?.Select(document => document.Key).ToHashSet() is { } between
        && between.SetEquals(documents.Skip(1).SkipLast(1).Select(document => document.Key));
}
