namespace NigerBrief.Drafting.Clauses.Slots;

internal sealed class YesNoRule : SlotRule
{
    public const string Yes = "yes";
    private const string No = "no";

    public override Filling Fill(Slot slot, string answer, Clause clause, BlockContext context) => answer is Yes or No
        ? new(answer)
        : throw new RefusedException(new($"Answer “{slot.Label}” with yes or no.", $"Répondez à « {slot.Label} » par oui ou par non."));
}
