using NigerBrief.Drafting.Clauses.TermUses;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class TermRenderer : WordObjectRenderer<TermInline>
{
    protected override void Write(WordRenderer renderer, TermInline node)
    {
        renderer.Terms.Add(node);
        renderer.Text(renderer.Wording.Text(node));
    }
}
