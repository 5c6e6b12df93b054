using Markdig.Syntax;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class ParagraphRenderer : WordObjectRenderer<ParagraphBlock>
{
    protected override void Write(WordRenderer renderer, ParagraphBlock node)
    {
        renderer.Begin();
        renderer.WriteInlines(node);
    }
}
