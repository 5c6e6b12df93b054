using Markdig.Syntax;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class ThematicBreakRenderer : WordObjectRenderer<ThematicBreakBlock>
{
    protected override void Write(WordRenderer renderer, ThematicBreakBlock node)
    {
        renderer.Alignment = "center";
        renderer.Begin();
        renderer.Alignment = null;
        renderer.Text("* * *");
    }
}
