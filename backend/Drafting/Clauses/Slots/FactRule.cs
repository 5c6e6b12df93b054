using NigerBrief.Drafting.Cites;

namespace NigerBrief.Drafting.Clauses.Slots;

/// <summary>Takes the tag of a cite and nothing else, so that what the block asserts rests on the record.</summary>
internal sealed class FactRule : SlotRule
{
    public override Filling Fill(Slot slot, string answer, Clause clause, BlockContext context)
    {
        if (CiteTag.Parse(answer) is not var (key, pin))
            throw new RefusedException(new(
                $"“{slot.Label}” takes a place in the record. Search for it, and choose it.",
                $"« {slot.Label} » demande un passage du dossier. Cherchez-le, et choisissez-le."));
        var document = context.Matter.Documents.GetValueOrDefault(key)
            ?? throw new RefusedException(new(
                $"What was chosen for “{slot.Label}” is not in the record any more. Choose another place.",
                $"Ce qui a été choisi pour « {slot.Label} » n’est plus dans le dossier. Choisissez un autre passage."));
        var cite = Cite.Of(document, pin, context.Matter.Profile);
        return new(cite.Runs, cite.Tag, document.Title);
    }
}
