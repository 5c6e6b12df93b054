using Markdig.Extensions.Footnotes;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class FootnoteGroupRenderer : WordObjectRenderer<FootnoteGroup>
{
    protected override void Write(WordRenderer renderer, FootnoteGroup node)
    {
        // Each note is rendered where its call stands.
    }
}
