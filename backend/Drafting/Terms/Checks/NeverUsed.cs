namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>Defined, but not used; what stands in quotations is somebody else's use, and what stands in its own meaning is none.</summary>
internal sealed class NeverUsed : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        foreach (var concept in reading.Concepts)
        {
            if (concept.Definitions.Count == 0 || concept.IsPronoun || concept.Definitions.TrueForAll(definition => definition.Uncertain && concept.Approved is null) ||
                concept.Uses.Exists(use => (!use.Defines || GoesOn(concept, use)) && !use.Quoted && use.Name.Role is NameRole.Term or NameRole.Variant && IsMeant(use)) || concept.Uses.Exists(use => IsVerbAtWork(concept, use)))
                continue;
            yield return new(
                "never-used",
                // An amendment defines for the paper that it amends.
                reading.TakesTermsFromAnother ? Severity.Info : Severity.Warning,
                concept.Term,
                new(
                    $"“{concept.Definitions[0].Term}” is defined but not used. Use it, or remove the definition.",
                    $"« {concept.Definitions[0].Term} » est défini mais n’est pas employé. Employez-le, ou supprimez la définition."),
                [.. concept.Definitions.Select(definition => definition.Place)],
                [],
                []);
        }
    }

    /// <summary>The sentence that defines in a bracket goes on with the term: <c>on 30 September (the “Renewal Date”) and on each anniversary of the Renewal Date</c>.</summary>
    private static bool GoesOn(Concept concept, Use use) => !use.Defined && concept.Definitions.Exists(definition =>
        definition.Place.Paragraph == use.Passage.Paragraph && definition.Place.Start < use.Offset && definition.Phrase.End <= use.Offset);

    /// <summary>One word in the paragraph of its definition: <c>shall not disparage the Company. “Disparage” means …</c></summary>
    private static bool IsVerbAtWork(Concept concept, Use use) => use is { Exact: false, Quoted: false, Defines: false } && !use.Name.Text.Contains(' ', StringComparison.Ordinal) &&
        concept.Definitions.Exists(definition => definition.Pattern == DefinitionPattern.Means && definition.Place.Paragraph == use.Passage.Paragraph);

    /// <summary>A lower-case word is hardly a use, except where the term is otherwise mistyped, or has a capital only because it opens its sentence.</summary>
    private static bool IsMeant(Use use) => use.Exact || use.InCapitals || !TermText.IsTitle(use.Name.Of) || IsSetInCapitals(use);

    /// <summary>Where the definitions are set in capitals, <c>“RIGHTS” means</c>, the text has <c>Rights</c>.</summary>
    private static bool IsSetInCapitals(Use use) => use.Name.Of.Length > 3 && !use.Name.Of.Any(char.IsLower) && char.IsUpper(use.Surface[0]);
}
