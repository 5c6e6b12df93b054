using Markdig.Syntax;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class QuoteRenderer : WordObjectRenderer<QuoteBlock>
{
    protected override void Write(WordRenderer renderer, QuoteBlock node)
    {
        var style = renderer.ParagraphStyle;
        renderer.ParagraphStyle = "Quote";
        renderer.Lists.Indent(byStyle: true);
        renderer.WriteChildren(node);
        renderer.Lists.Close();
        renderer.ParagraphStyle = style;
    }
}
