using NigerBrief.Drafting.Clauses.Conditions;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class ConditionRenderer : WordObjectRenderer<ConditionBlock>
{
    // What does not hold was dropped while the text was read.
    protected override void Write(WordRenderer renderer, ConditionBlock node) => renderer.WriteChildren(node);
}
