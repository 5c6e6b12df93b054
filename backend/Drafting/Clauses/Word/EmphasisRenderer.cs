using Markdig.Syntax.Inlines;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class EmphasisRenderer : WordObjectRenderer<EmphasisInline>
{
    protected override void Write(WordRenderer renderer, EmphasisInline node)
    {
        var (bold, italic) = (renderer.Bold, renderer.Italic);
        renderer.Bold |= node.DelimiterCount >= 2;
        renderer.Italic |= node.DelimiterCount % 2 == 1;
        renderer.WriteChildren(node);
        (renderer.Bold, renderer.Italic) = (bold, italic);
    }
}
