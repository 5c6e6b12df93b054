using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;

namespace NigerBrief.Drafting.Clauses.Word;

/// <summary>A term in bold, what it means under it, a step further in.</summary>
public sealed class DefinitionListRenderer : WordObjectRenderer<DefinitionList>
{
    protected override void Write(WordRenderer renderer, DefinitionList node)
    {
        foreach (var block in node.OfType<DefinitionItem>().SelectMany(item => item))
        {
            if (block is DefinitionTerm term)
                WriteTerm(renderer, term);
            else
            {
                renderer.Lists.Indent();
                renderer.Write(block);
                renderer.Lists.Close();
            }
        }
    }

    private static void WriteTerm(WordRenderer renderer, LeafBlock term)
    {
        var outside = renderer.Format;
        renderer.Format = outside with { Bold = true };
        renderer.Begin();
        renderer.WriteInlines(term);
        renderer.Format = outside;
    }
}
