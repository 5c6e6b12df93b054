using Markdig.Syntax;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class CodeRenderer : WordObjectRenderer<CodeBlock>
{
    protected override void Write(WordRenderer renderer, CodeBlock node)
    {
        // Markdig leaves Lines.Lines null for a block of code without a line.
        foreach (var line in (node.Lines.Lines ?? []).Take(node.Lines.Count))
        {
            renderer.Begin("HTMLPreformatted");
            renderer.Text(line.Slice.AsSpan());
        }
    }
}
