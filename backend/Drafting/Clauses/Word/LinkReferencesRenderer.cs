using Markdig.Syntax;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class LinkReferencesRenderer : WordObjectRenderer<LinkReferenceDefinitionGroup>
{
    protected override void Write(WordRenderer renderer, LinkReferenceDefinitionGroup node)
    {
        // Definitions of links show nothing themselves.
    }
}
