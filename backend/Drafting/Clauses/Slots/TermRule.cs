namespace NigerBrief.Drafting.Clauses.Slots;

internal sealed class TermRule : SlotRule
{
    public override Filling Fill(Slot slot, string answer, Clause clause, BlockContext context) => context.Approved(answer) is { } term
        ? new(context.Terms.FormOf(term, clause.Language))
        : throw new RefusedException(new(
            $"“{slot.Label}” takes one of the approved terms. Choose it from the list.",
            $"« {slot.Label} » demande un des termes approuvés. Choisissez-le dans la liste."));
}
