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
                    $"“{definition.Term}” is defined in a heading, where it also enters the table of contents. Define it in the text below.",
                    [definition.Place],
                    [],
                    []);
            }
        }
    }
}
