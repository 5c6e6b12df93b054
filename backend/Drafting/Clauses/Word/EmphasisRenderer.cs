using Markdig.Syntax.Inlines;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class EmphasisRenderer : WordObjectRenderer<EmphasisInline>
{
    protected override void Write(WordRenderer renderer, EmphasisInline node)
    {
        var outside = renderer.Format;
        renderer.Format = (node.DelimiterChar, node.DelimiterCount) switch
        {
            ('^', _) => outside with { Position = "superscript" },
            ('~', 1) => outside with { Position = "subscript" },
            ('~', _) => outside with { Struck = true },
            (_, 1) => outside with { Italic = true },
            (_, 2) => outside with { Bold = true },
            _ => outside with { Bold = true, Italic = true },
        };
        renderer.WriteChildren(node);
        renderer.Format = outside;
    }
}
