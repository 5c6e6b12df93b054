using Markdig.Syntax.Inlines;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class LiteralRenderer : WordObjectRenderer<LiteralInline>
{
    protected override void Write(WordRenderer renderer, LiteralInline node)
    {
        renderer.Text(node.Content.AsSpan());
    }
}
