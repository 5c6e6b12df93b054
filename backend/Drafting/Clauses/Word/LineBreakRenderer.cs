using Markdig.Syntax.Inlines;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class LineBreakRenderer : WordObjectRenderer<LineBreakInline>
{
    protected override void Write(WordRenderer renderer, LineBreakInline node)
    {
        if (node.IsHard)
            renderer.Break();
        else
            renderer.Text(" ");
    }
}
