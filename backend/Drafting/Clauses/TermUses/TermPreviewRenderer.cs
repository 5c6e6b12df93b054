using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NigerBrief.Drafting.Clauses.TermUses;

internal sealed class TermPreviewRenderer(TermWording wording) : HtmlObjectRenderer<TermInline>
{
    protected override void Write(HtmlRenderer renderer, TermInline node) => renderer.WriteEscape(wording.Text(node));
}
