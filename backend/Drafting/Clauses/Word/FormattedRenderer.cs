using NigerBrief.Drafting.Clauses.Templates;

namespace NigerBrief.Drafting.Clauses.Word;

internal sealed class FormattedRenderer : WordObjectRenderer<FormattedInline>
{
    protected override void Write(WordRenderer renderer, FormattedInline node)
    {
        var outside = renderer.Format;
        renderer.Format = node.Format;
        renderer.WriteChildren(node);
        renderer.Format = outside;
    }
}
