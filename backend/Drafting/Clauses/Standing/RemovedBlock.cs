using NigerBrief.Drafting.Terms;

namespace NigerBrief.Drafting.Clauses.Standing;

/// <summary>An argument block that was put into the brief and stands in it no more.</summary>
/// <param name="Terms">What its text defines.</param>
public sealed record RemovedBlock(string Title, IReadOnlyList<string> Terms)
{
    /// <param name="clauses">Every version that the matter has.</param>
    /// <returns>Those that defined something. One that the reader may not see is not among them.</returns>
    public static IReadOnlyList<RemovedBlock> Of(Draft draft, IEnumerable<Clause> clauses)
    {
        if (draft.Inserted is not { Count: > 0 } inserted)
            return [];
        var standing = draft.Paragraphs.SelectMany(paragraph => paragraph.Controls ?? []).Select(control => ClauseTag.Parse(control.Tag)?.Id).ToHashSet(StringComparer.Ordinal);
        var removed = inserted.Select(ClauseTag.Parse).OfType<ClauseTag>().Where(tag => !standing.Contains(tag.Id)).Select(tag => (tag.Id, tag.Version)).ToHashSet();
        return [.. clauses.Where(clause => removed.Contains((clause.Id, clause.Version))).Select(Of).Where(block => block.Terms.Count > 0)];
    }

    private static RemovedBlock Of(Clause clause)
    {
        try
        {
            var text = ClauseComposer.Compose(clause, new Dictionary<string, string>(), headingLevel: 0).Text;
            return new(clause.Title, [.. DefinitionReader.Read(new([.. text.Split('\n').Select(line => new DraftParagraph(line))], clause.Language)).SelectMany(definition => definition.Names)]);
        }
        catch (RefusedException)
        {
            // What cannot stand in Word any more defines nothing that could be told.
            return new(clause.Title, []);
        }
    }
}
