using NigerBrief.Drafting.Clauses.CiteUses;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class CiteRenderer : WordObjectRenderer<CiteInline>
{
    protected override void Write(WordRenderer renderer, CiteInline node) => renderer.Fill(CiteOfClause.Of(node, renderer.Context.Matter));
}
