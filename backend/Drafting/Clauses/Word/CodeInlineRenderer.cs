using Markdig.Syntax.Inlines;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class CodeInlineRenderer : WordObjectRenderer<CodeInline>
{
    protected override void Write(WordRenderer renderer, CodeInline node)
    {
        renderer.Text(node.Content);
    }
}
