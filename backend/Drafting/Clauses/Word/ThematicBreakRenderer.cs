using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Syntax;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class ThematicBreakRenderer : WordObjectRenderer<ThematicBreakBlock>
{
    protected override void Write(WordRenderer renderer, ThematicBreakBlock node)
    {
        var paragraph = renderer.Begin();
        paragraph.ParagraphProperties!.Justification = new() { Val = JustificationValues.Center };
        renderer.Text("* * *");
    }
}
