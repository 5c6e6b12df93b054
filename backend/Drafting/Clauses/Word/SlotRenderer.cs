using DocumentFormat.OpenXml.Wordprocessing;

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
        renderer.Put(new SdtRun(
            new SdtProperties(new SdtAlias { Val = WordBlock.Title(label) }, new Tag { Val = WordBlock.SlotTag(node.Name) }, new SdtId { Val = renderer.NextId++ }),
            new SdtContentRun(renderer.RunOf($"[{label}]"))));
    }
}
