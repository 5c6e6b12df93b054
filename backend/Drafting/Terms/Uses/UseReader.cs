namespace NigerBrief.Drafting.Terms;

/// <summary>Finds the uses of every name in the passages, and what each use is.</summary>
internal sealed class UseReader(IReadOnlyList<Name> names, IReadOnlyList<Concept> concepts)
{
    private readonly NameIndex index = new(names);

    private readonly HashSet<(int Paragraph, int Start)> defining =
    [
        .. concepts.SelectMany(concept => concept.Definitions)
            .SelectMany(definition => definition.Aliases.Select(alias => alias.Place).Prepend(definition.Place))
            .Select(place => (place.Paragraph, place.Start)),
    ];

    private readonly HashSet<(Concept Concept, int Paragraph, int Start)> sentences =
    [
        .. concepts.SelectMany(concept => concept.Definitions.Select(definition => (concept, definition.Place.Paragraph, definition.SentenceStart))),
    ];

    public IEnumerable<Use> Read(Passage passage)
    {
        if (passage.Kind is PassageKind.Excluded or PassageKind.Glossary)
            yield break;
        var usedBefore = -1;
        foreach (var (name, start, end, exact) in index.Find(passage))
        {
            var defined = defining.Contains((passage.Paragraph, passage.Original(start)));
            if (!defined && (passage.Citations.Touches(start, end) || (exact && CapitalRun.Swallows(passage, start, end, name, usedBefore))))
                continue;
            usedBefore = end;
            var mentioned = IsMention(passage, start, end);
            yield return new(
                passage,
                start,
                end,
                passage.Original(start),
                passage.Original(end - 1) + 1 - passage.Original(start),
                name,
                exact,
                defined,
                defined || IsInOwnDefinition(passage, start, name),
                !defined && passage.Quotes(start) && !(mentioned && name.Role == NameRole.Term && passage.Kind != PassageKind.Quotation),
                mentioned);
        }
    }

    /// <summary>The uses that an earlier check found in the same text by the same names, where it defines nothing.</summary>
    public Use[] Recall(Passage passage, FoundUse[] found) => Array.ConvertAll(found, use => new Use(
        passage, use.Start, use.End, use.Offset, use.Length, names[use.Name], use.Exact, Defined: false, Defines: false, use.Quoted, use.Mentioned));

    private bool IsInOwnDefinition(Passage passage, int start, Name name) => name.Concept is { } concept &&
        sentences.Contains((concept, passage.Paragraph, passage.Original(passage.Sentences.At(start).Start)));

    private static bool IsMention(Passage passage, int start, int end) =>
        passage.Quotations.At(start) is { } quotation &&
        TermText.Of(passage, quotation.Open + 1, quotation.Close) is { } term && term.Start == start && term.End == end;
}
