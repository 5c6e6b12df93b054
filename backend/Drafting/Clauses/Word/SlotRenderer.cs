namespace NigerBrief.Drafting.Clauses.Word;

public sealed class SlotRenderer : WordObjectRenderer<SlotInline>
{
    protected override void Write(WordRenderer renderer, SlotInline node)
    {
        if (renderer.Values.TryGetValue(node.Name, out var value))
        {
            renderer.Text(value);
            return;
        }
        var label = renderer.Clause.LabelOf(node.Name);
        renderer.Element(ContentControl.Opening(label, ContentControl.SlotTag(node.Name), renderer.NextId++));
        renderer.Text($"[{label}]");
        renderer.Element(ContentControl.Closing);
    }
}
