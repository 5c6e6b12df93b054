using NigerBrief.Drafting.Clauses.Slots;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class SlotRenderer : WordObjectRenderer<SlotInline>
{
    protected override void Write(WordRenderer renderer, SlotInline node)
    {
        if (renderer.Filled.Fillings.TryGetValue(node.Name, out var filling))
        {
            renderer.Fill(filling);
            return;
        }
        if (!renderer.Open.Contains(node.Name))
            renderer.Open.Add(node.Name);
        var label = renderer.Clause.LabelOf(node.Name);
        renderer.Element(ContentControl.Opening(label, SlotTag.Of(node.Name), renderer.NextId++));
        renderer.Text($"[{label}]");
        renderer.Element(ContentControl.Closing);
    }
}
