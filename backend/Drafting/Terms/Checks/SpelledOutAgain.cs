namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>The full name after the brief has given it a short one.</summary>
internal sealed class SpelledOutAgain : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        foreach (var concept in reading.Concepts.Where(concept => concept.Definitions.Count > 0))
        {
            var defined = reading.KeyOf(concept.Definitions[0].Place);
            var uses = concept.Uses
                .Where(use => use is { Name.Role: NameRole.FullName, Exact: true, Quoted: false, Defines: false, InHeading: false } && use.Key.CompareTo(defined) > 0)
                .ToList();
            if (uses.Count == 0)
                continue;
            var term = concept.Definitions[0].Term;
            var isAcronym = concept.Definitions[0].Pattern is DefinitionPattern.Acronym or DefinitionPattern.AcronymFirst;
            yield return new(
                "spelled-out-again",
                Severity.Info,
                concept.Term,
                new(
                    $"The full name stands here although “{term}” is defined. Write “{term}”.",
                    $"Le nom entier figure ici alors que « {term} » est défini. Écrivez « {term} »."),
                Places.Of(uses),
                Places.Definition(concept),
                isAcronym ? Replacement.Of(reading, uses, _ => term).Edits : []);
        }
    }
}
