using Markdig.Renderers;

namespace NigerBrief.Drafting.Clauses;

internal static class PreviewRuns
{
    public static void WriteRuns(this HtmlRenderer renderer, IEnumerable<TextRun> runs)
    {
        foreach (var run in runs)
        {
            if (run.Italic)
                renderer.Write("<em>").WriteEscape(run.Text).Write("</em>");
            else
                renderer.WriteEscape(run.Text);
        }
    }
}
