namespace NigerBrief.Drafting.Terms.Checks;

internal sealed class DefinedInHeading : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        foreach (var definition in reading.Definitions)
        {
            if (reading.Passages[definition.Place.Paragraph].Kind == PassageKind.Heading)
            {
                yield return new(
                    "defined-in-heading",
                    Severity.Warning,
                    definition.Term,
                    new(
                        $"“{definition.Term}” is defined in a heading, where it also enters the table of contents. Define it in the text below.",
                        $"« {definition.Term} » est défini dans un titre, d’où il passe aussi dans la table des matières. Définissez-le dans le texte qui suit."),
                    [definition.Place],
                    [],
                    []);
            }
        }
    }
}
