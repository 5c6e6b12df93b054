namespace NigerBrief.Samples;

/// <summary>Lays a source out on sheets.</summary>
public static class PageComposer
{
    /// <returns>Each sheet with its layout, since an appendix holds sheets of several.</returns>
    public static IReadOnlyList<(Sheet Sheet, Layout Layout)> Compose(Source source)
    {
        var layout = Layout.Of(source);
        var sheets = source.Layout == "transcript" ? new TranscriptComposer(layout).Compose(source) : new FlowComposer(source, layout).Compose();
        Furniture.Print(source, layout, sheets);
        return [.. sheets.Select(sheet => (sheet, layout)), .. Papers(source)];
    }

    /// <summary>The sheets of the papers as they are in the record, each with its page in the appendix stamped upon it.</summary>
    private static IEnumerable<(Sheet Sheet, Layout Layout)> Papers(Source source)
    {
        var (number, front) = (0, source.Front);
        foreach (var paper in front.Papers.Select(key => Source.Read(Path.Combine(Source.Folder, key + ".md"))))
        {
            var sheets = Compose(paper);
            foreach (var ((sheet, layout), index) in sheets.Select((sheet, index) => (sheet, index)))
            {
                if (paper.Front is { Stamp: null, Bates: null })
                    Furniture.Stamp(sheet, layout, front.PaperStamp!, paper.Key, index + 1, sheets.Count);
                Furniture.Number(sheet, layout, front.PaperNumber!, ++number);
                yield return (sheet, layout);
            }
        }
    }
}
