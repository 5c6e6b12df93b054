using Markdig.Syntax;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class QuoteRenderer : WordObjectRenderer<QuoteBlock>
{
    protected override void Write(WordRenderer renderer, QuoteBlock node)
    {
        var style = renderer.ParagraphStyle;
        renderer.ParagraphStyle = "Quote";
        renderer.WriteChildren(node);
        renderer.ParagraphStyle = style;
    }
}
