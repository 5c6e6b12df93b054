using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NigerBrief.Drafting.Clauses.Slots;

/// <summary>Shows a slot in a preview: its answer, or its question.</summary>
internal sealed class SlotPreviewRenderer(Clause clause, FilledSlots filled) : HtmlObjectRenderer<SlotInline>
{
    protected override void Write(HtmlRenderer renderer, SlotInline node)
    {
        renderer.Write("<mark>");
        if (filled.Fillings.TryGetValue(node.Name, out var filling))
            renderer.WriteRuns(filling.Runs);
        else
            renderer.WriteEscape($"[{clause.LabelOf(node.Name)}]");
        renderer.Write("</mark>");
    }
}
