namespace NigerBrief.Drafting.Terms;

/// <summary>
/// Finds what a brief itself defines. Quoted record text defines nothing for the brief, nor do tables of contents, captions
/// and the like; a glossary or a table of terms does.
/// </summary>
public static class DefinitionReader
{
    /// <returns>In reading order, a note read at its call.</returns>
    public static IReadOnlyList<Definition> Read(Draft draft) => Read(draft, Passages.Of(draft));

    /// <param name="definesNothing">Known of a passage from an earlier check.</param>
    internal static IReadOnlyList<Definition> Read(Draft draft, IReadOnlyList<Passage> passages, Func<Passage, bool>? definesNothing = null)
    {
        var found = passages
            .Where(passage => passage.Kind is PassageKind.Body or PassageKind.Heading && definesNothing?.Invoke(passage) != true)
            .SelectMany(passage => Read(passage).Select(definition => (Passage: passage, Definition: definition)))
            .Concat(GlossaryDefinitions.Read(draft, passages))
            .DistinctBy(entry => (entry.Passage.Paragraph, entry.Definition.Term.Start));
        return [.. found
            .OrderBy(entry => entry.Passage.KeyOf(entry.Definition.Term.Start))
            .Select(entry => entry.Definition.In(entry.Passage, draft.Language))];
    }

    private static IEnumerable<FoundDefinition> Read(Passage passage) =>
        ParentheticalDefinitions.Read(passage)
            .Concat(VerbDefinitions.Read(passage))
            .Concat(RunningDefinitions.Read(passage))
            .Concat(SingleMarkedDefinitions.Read(passage))
            .Concat(UnmarkedDefinitions.Read(passage));
}
