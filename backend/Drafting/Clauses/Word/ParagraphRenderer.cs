using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class ParagraphRenderer : WordObjectRenderer<ParagraphBlock>
{
    protected override void Write(WordRenderer renderer, ParagraphBlock node)
    {
        // A note that ends with a list or a quotation: Markdig adds a paragraph for the way back to its call, which Word has without.
        if (node.Inline?.FirstChild is FootnoteLink { IsBackLink: true })
            return;
        renderer.Begin();
        renderer.WriteInlines(node);
    }
}
