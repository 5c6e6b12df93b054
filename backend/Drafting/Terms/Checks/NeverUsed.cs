namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>Defined, but not used outside the sentence that defines it; what stands in quotations is somebody else's use.</summary>
internal sealed class NeverUsed : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        foreach (var concept in reading.Concepts)
        {
            if (concept.Definitions.Count == 0 || concept.Definitions.TrueForAll(definition => definition.Uncertain && concept.Approved is null) ||
                concept.Uses.Exists(use => !use.Defines && !use.Quoted && use.Name.Role is NameRole.Term or NameRole.Variant && IsMeant(use)))
                continue;
            yield return new(
                "never-used",
                Severity.Warning,
                concept.Term,
                new(
                    $"“{concept.Definitions[0].Term}” is defined but not used. Use it, or remove the definition.",
                    $"« {concept.Definitions[0].Term} » est défini mais n’est pas employé. Employez-le, ou supprimez la définition."),
                [.. concept.Definitions.Select(definition => definition.Place)],
                [],
                []);
        }
    }

    /// <summary>A lower-case word is hardly a use, except where the term is otherwise mistyped.</summary>
    private static bool IsMeant(Use use) => use.Exact || use.InCapitals;
}
