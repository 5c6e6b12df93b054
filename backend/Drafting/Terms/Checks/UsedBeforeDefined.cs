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
        var list = DefinitionList(reading);
        foreach (var concept in reading.Concepts.Where(concept => concept.Definitions.Count > 0 && !list.Contains(concept.Definitions[0])))
        {
            var defined = reading.KeyOf(concept.Definitions[0].Place);
            var early = concept.ProperUses
                .TakeWhile(use => use.Key.CompareTo(defined) < 0)
                .Where(use => !use.InHeading && !IsAnnounced(use) && use.Start >= RunInCaption.EndOf(use.Passage) && !definitions.Contains((use.Passage.Paragraph, use.Passage.Original(use.Passage.Sentences.At(use.Start).Start))))
                .ToList();
            if (early.Count > 0)
            {
                yield return new(
                    "used-before-defined",
                    early.TrueForAll(use => summaries[use.Passage.Paragraph]) ? Severity.Info : Severity.Warning,
                    concept.Term,
                    new(
                        $"“{early[0].Surface}” is used before it is defined. Move the definition to the first use.",
                        $"« {early[0].Surface} » est employé avant d’être défini. Déplacez la définition à la première mention."),
                    Places.Of(early),
                    Places.Definition(concept),
                    DefinitionMove.Of(reading, concept, early[0]));
            }
        }
    }

    /// <summary>
    /// A glossary, and a section of definitions as contracts have it, are looked up and not read: what stands there may come after its uses.
    /// </summary>
    private static HashSet<Definition> DefinitionList(TermsReading reading)
    {
        const int Fewest = 3;
        var listed = reading.Definitions
            .Where(definition => definition.Pattern is DefinitionPattern.Means or DefinitionPattern.Includes or DefinitionPattern.Reference or DefinitionPattern.Designe && OpensParagraph(reading, definition))
            .ToList();
        var glossary = reading.Definitions.Where(definition => definition.Pattern == DefinitionPattern.Glossary);
        return [.. glossary, .. listed.Count >= Fewest ? listed : []];
    }

    /// <summary>But for a number or a list mark.</summary>
    private static bool OpensParagraph(TermsReading reading, Definition definition) =>
        definition.Place.Start - definition.SentenceStart <= 2 && !reading.Passages[definition.Place.Paragraph].Source.Text.AsSpan(0, definition.SentenceStart).ContainsAnyInRange('a', 'z');

    /// <summary><c>any Excluded Matter (as defined below)</c> tells the reader that the definition follows.</summary>
    private static bool IsAnnounced(Use use) => use.Passage.Source.Text.AsSpan(use.Offset + use.Length) is var after &&
        (after.StartsWith(" (as defined", StringComparison.Ordinal) || after.StartsWith(", as defined", StringComparison.Ordinal) || after.StartsWith(" (defined ", StringComparison.Ordinal));

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
