using Markdig.Syntax.Inlines;

namespace NigerBrief.Drafting.Clauses.Word;

/// <summary>A mark that opened nothing, such as a bracket without its end: it is text, and so is what follows it.</summary>
public sealed class DelimiterRenderer : WordObjectRenderer<DelimiterInline>
{
    protected override void Write(WordRenderer renderer, DelimiterInline node)
    {
        renderer.Text(node.ToLiteral());
        renderer.WriteChildren(node);
    }
}
