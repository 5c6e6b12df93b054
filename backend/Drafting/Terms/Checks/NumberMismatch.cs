namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>A term in a number that the list does not allow.</summary>
internal sealed class NumberMismatch : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        foreach (var concept in reading.Concepts.Where(concept => concept.Approved is { Plural: false }))
        {
            var uses = concept.ProperUses.Where(use => use.Name.Inflected).ToList();
            if (uses.Count > 0)
            {
                var forms = Places.Forms(uses.Select(use => use.Surface));
                yield return new(
                    "number-mismatch",
                    Severity.Info,
                    concept.Term,
                    new(
                        $"The list approves “{uses[0].Name.Of}” only in this number. Check {forms.English}.",
                        $"La liste n’approuve « {uses[0].Name.Of} » qu’à ce nombre. Vérifiez {forms.French}."),
                    Places.Of(uses),
                    Places.Definition(concept),
                    []);
            }
        }
    }
}
