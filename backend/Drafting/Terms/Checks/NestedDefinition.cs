namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>A definition inside the bracket, or inside the stated meaning, of another. Both stand; the reader should know.</summary>
internal sealed class NestedDefinition : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        foreach (var sentence in reading.Definitions.GroupBy(definition => (definition.Place.Paragraph, definition.SentenceStart)))
        {
            var passage = reading.Passages[sentence.Key.Paragraph];
            Definition? outer = null;
            foreach (var definition in sentence)
            {
                if (outer is not null && Holds(passage, outer, definition))
                {
                    yield return new(
                        "nested-definition",
                        Severity.Info,
                        definition.Term,
                        new(
                            $"“{definition.Term}” is defined inside the definition of “{outer.Term}”. Two sentences would be clearer.",
                            $"« {definition.Term} » est défini à l’intérieur de la définition de « {outer.Term} ». Deux phrases seraient plus claires."),
                        [definition.Place],
                        [outer.Place],
                        []);
                }
                else
                    outer = definition;
            }
        }
    }

    private static bool Holds(Passage passage, Definition outer, Definition inner)
    {
        if (outer.Pattern is DefinitionPattern.Means or DefinitionPattern.Includes or DefinitionPattern.ForPurposes or DefinitionPattern.Designe)
            return true;
        var (start, end) = (outer.Place.Start, inner.Place.Start);
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            depth += passage.Source.Text[i] switch { '(' or '[' => 1, ')' or ']' => -1, _ => 0 };
            if (depth < 0)
                return false;
        }

        return depth > 0;
    }
}
