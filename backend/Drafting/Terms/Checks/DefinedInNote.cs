namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>A term of the body whose definition is only found in a footnote.</summary>
internal sealed class DefinedInNote : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        foreach (var concept in reading.Concepts.Where(concept => concept.Definitions.Count > 0))
        {
            var definition = concept.Definitions[0];
            if (!reading.Passages[definition.Place.Paragraph].InNote || !concept.ProperUses.Any(use => !use.Passage.InNote))
                continue;
            yield return new(
                "defined-in-note",
                Severity.Info,
                concept.Term,
                new(
                    $"“{definition.Term}” is defined in a footnote but used in the text. Define it in the text.",
                    $"« {definition.Term} » est défini dans une note de bas de page mais employé dans le texte. Définissez-le dans le texte."),
                [definition.Place],
                Places.Of(concept.ProperUses.Where(use => !use.Passage.InNote)),
                []);
        }
    }
}
