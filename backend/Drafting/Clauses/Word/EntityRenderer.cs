using Markdig.Syntax.Inlines;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class EntityRenderer : WordObjectRenderer<HtmlEntityInline>
{
    protected override void Write(WordRenderer renderer, HtmlEntityInline node)
    {
        renderer.Text(node.Transcoded.AsSpan());
    }
}
