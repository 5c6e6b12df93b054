using Markdig.Syntax;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class ThematicBreakRenderer : WordObjectRenderer<ThematicBreakBlock>
{
    protected override void Write(WordRenderer renderer, ThematicBreakBlock node)
    {
        renderer.Alignment = "center";
        // A body style may indent its first line, which would push the marks off the middle.
        renderer.Begin("Normal");
        renderer.Alignment = null;
        renderer.Text("* * *");
    }
}
