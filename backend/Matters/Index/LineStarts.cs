using NigerBrief.Drafting;

namespace NigerBrief.Matters.Index;

/// <summary>Which line an offset in a page's text belongs to.</summary>
public sealed class LineStarts
{
    private readonly int[] starts;

    public LineStarts(Page page)
    {
        starts = new int[page.Lines.Count];
        for (var line = 1; line < starts.Length; line++)
            starts[line] = starts[line - 1] + page.Lines[line - 1].Text.Length + 1;
    }

    public int Start(int line) => starts[line];

    public int LineAt(int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        return found >= 0 ? found : ~found - 1;
    }
}
