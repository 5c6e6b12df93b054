namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>The brief gives something on the approved list a name that the list does not allow.</summary>
internal sealed class UnapprovedAlias : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        foreach (var concept in reading.Concepts.Where(concept => concept.Approved is not null && concept.Definitions.Count > 0))
        {
            var allowed = concept.ApprovedNames
                .SelectMany(name => Inflection.OtherNumbers(name, reading.Draft.Language).Prepend(name))
                .ToHashSet(StringComparer.Ordinal);
            var names = concept.Definitions
                .SelectMany(definition => definition.Aliases.Select(alias => (alias.Name, alias.Place)).Prepend((Name: definition.Term, definition.Place)))
                .Where(name => !allowed.Contains(Concepts.Fold(name.Name)))
                .ToList();
            if (names.Count > 0)
            {
                var forms = Places.Forms(names.Select(name => name.Name));
                yield return new(
                    "unapproved-alias",
                    Severity.Error,
                    concept.Term,
                    new(
                        $"{forms.English} is not an approved name here. Define “{concept.Term}” instead.",
                        $"{forms.French} : nom qui n’est pas approuvé ici. Définissez plutôt « {concept.Term} »."),
                    [.. names.Select(name => name.Place)],
                    [],
                    []);
            }
        }
    }
}
