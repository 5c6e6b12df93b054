using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NigerBrief.Drafting.Clauses.CiteUses;

internal sealed class CitePreviewRenderer(MatterView matter) : HtmlObjectRenderer<CiteInline>
{
    protected override void Write(HtmlRenderer renderer, CiteInline node) => renderer.WriteRuns(CiteOfClause.Of(node, matter).Runs);
}
