namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>A use that the reader meets before the definition. Headings may run ahead, and so may one definition that rests on another.</summary>
internal sealed class UsedBeforeDefined : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        var definitions = reading.Definitions
            .Where(definition => definition.Pattern is DefinitionPattern.Means or DefinitionPattern.Includes or DefinitionPattern.Reference or DefinitionPattern.ForPurposes or DefinitionPattern.Designe)
            .Select(definition => (definition.Place.Paragraph, definition.SentenceStart))
            .ToHashSet();
        foreach (var concept in reading.Concepts.Where(concept => concept.Definitions.Count > 0))
        {
            var defined = reading.KeyOf(concept.Definitions[0].Place);
            var early = concept.ProperUses
                .TakeWhile(use => use.Key.CompareTo(defined) < 0)
                .Where(use => !use.InHeading && !definitions.Contains((use.Passage.Paragraph, use.Passage.Original(use.Passage.Sentences.At(use.Start).Start))))
                .ToList();
            if (early.Count > 0)
            {
                yield return new(
                    "used-before-defined",
                    Severity.Warning,
                    concept.Term,
                    $"“{early[0].Surface}” is used before it is defined. Move the definition to the first use.",
                    Places.Of(early),
                    Places.Definition(concept),
                    []);
            }
        }
    }
}
