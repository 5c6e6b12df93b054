namespace NigerBrief.Samples;

/// <summary>Lays a source out on sheets.</summary>
public static class PageComposer
{
    public static (IReadOnlyList<Sheet> Sheets, Layout Layout) Compose(Source source)
    {
        var layout = Layout.Of(source);
        var sheets = source.Layout == "transcript" ? new TranscriptComposer(layout).Compose(source) : new FlowComposer(source, layout).Compose();
        Furniture.Print(source, layout, sheets);
        return (sheets, layout);
    }
}
