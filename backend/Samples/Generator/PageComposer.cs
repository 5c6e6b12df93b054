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
        var number = 0;
        foreach (var (sheet, layout) in source.Front.Papers.SelectMany(key => Compose(Source.Read(Path.Combine(Source.Folder, key + ".md")))))
        {
            Furniture.Number(sheet, layout, source.Front.PaperNumber!, ++number);
            yield return (sheet, layout);
        }
    }
}
