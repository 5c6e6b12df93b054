namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>A defined term put between marks again, as if it were defined a second time or doubted.</summary>
internal sealed class Requoted : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        foreach (var concept in reading.Concepts.Where(concept => concept.Definitions.Count > 0))
        {
            var defined = reading.KeyOf(concept.Definitions[0].Place);
            var uses = concept.Uses
                .Where(use => use is { Mentioned: true, Defined: false, Quoted: false, Exact: true, Name.Role: NameRole.Term } && use.Key.CompareTo(defined) > 0)
                .ToList();
            if (uses.Count > 0)
            {
                yield return new(
                    "requoted",
                    Severity.Info,
                    concept.Term,
                    new(
                        $"“{concept.Term}” is defined already. Take the marks away, unless you speak of the word itself.",
                        $"« {concept.Term} » est déjà défini. Enlevez les guillemets, à moins de parler du mot lui-même."),
                    Places.Of(uses),
                    Places.Definition(concept),
                    []);
            }
        }
    }
}
