namespace NigerBrief.Drafting.Terms.Checks;

/// <summary>A use that the reader meets before the definition. Headings may run ahead, and so may one definition that rests on another;
/// in a summary it weighs less.</summary>
internal sealed class UsedBeforeDefined : ITermCheck
{
    public IEnumerable<Finding> Check(TermsReading reading)
    {
        var definitions = reading.Definitions
            .Where(definition => definition.Pattern is DefinitionPattern.Means or DefinitionPattern.Includes or DefinitionPattern.Reference or DefinitionPattern.ForPurposes or DefinitionPattern.Designe)
            .Select(definition => (definition.Place.Paragraph, definition.SentenceStart))
            .ToHashSet();
        var summaries = Summaries(reading);
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
                    early.TrueForAll(use => summaries[use.Passage.Paragraph]) ? Severity.Info : Severity.Warning,
                    concept.Term,
                    $"“{early[0].Surface}” is used before it is defined. Move the definition to the first use.",
                    Places.Of(early),
                    Places.Definition(concept),
                    DefinitionMove.Of(reading, concept, early[0]));
            }
        }
    }

    /// <summary>Whether each paragraph stands in a summary, which may speak of what the brief explains later.</summary>
    private static bool[] Summaries(TermsReading reading)
    {
        var inSummary = new bool[reading.Passages.Count];
        var now = false;
        foreach (var passage in reading.Passages)
        {
            if (passage.Kind == PassageKind.Heading)
                now = passage.Text.Contains("summary", StringComparison.OrdinalIgnoreCase) || passage.Text.Contains("résumé", StringComparison.OrdinalIgnoreCase);
            inSummary[passage.Paragraph] = now;
        }

        return inSummary;
    }
}
