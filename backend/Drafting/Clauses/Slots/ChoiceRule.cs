namespace NigerBrief.Drafting.Clauses.Slots;

internal sealed class ChoiceRule : SlotRule
{
    public override Filling Fill(Slot slot, string answer, Clause clause, BlockContext context) => slot.Choices?.Contains(answer) == true
        ? new(answer)
        : throw new RefusedException(new($"Choose one of the answers offered for “{slot.Label}”.", $"Choisissez une des réponses proposées pour « {slot.Label} »."));
}
