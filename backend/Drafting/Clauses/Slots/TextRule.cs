namespace NigerBrief.Drafting.Clauses.Slots;

internal sealed class TextRule : SlotRule
{
    public override Filling Fill(Slot slot, string answer, Clause clause, BlockContext context) => new(Line(slot, answer));
}
