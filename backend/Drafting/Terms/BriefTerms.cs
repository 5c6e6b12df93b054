namespace NigerBrief.Drafting.Terms;

/// <summary>A term of the brief's own, once however often it is defined.</summary>
/// <param name="Meaning">As the first definition says it; the approved one where that says nothing.</param>
/// <param name="Aliases">Other names that the brief gives it.</param>
/// <param name="Approved">Whether it stands on the matter's list.</param>
/// <param name="Defined">The term inside the marks of its first definition.</param>
/// <param name="Uses">How often the brief writes it or one of its other names, outside quotations and the sentences that define it.</param>
public sealed record BriefTerm(string Name, string Meaning, IReadOnlyList<string> Aliases, bool Approved, Place Defined, int Uses);

/// <summary>What a brief defines, as a list.</summary>
public static class BriefTerms
{
    /// <returns>By name.</returns>
    public static IReadOnlyList<BriefTerm> Of(Draft draft, MatterView matter)
    {
        return [.. new TermsReading(draft, matter).Concepts
            .Where(concept => concept.Definitions.Exists(definition => !definition.Uncertain || concept.Approved is not null))
            .Select(Term)
            .OrderBy(term => term.Name, StringComparer.InvariantCultureIgnoreCase)];
    }

    private static BriefTerm Term(Concept concept)
    {
        var first = concept.Definitions[0];
        var names = concept.Definitions.SelectMany(definition => definition.Names).Distinct(StringComparer.Ordinal).Skip(1);
        return new(first.Term, first.Meaning.Length > 0 ? first.Meaning : concept.Approved?.Meaning ?? "", [.. names], concept.Approved is not null, first.Place, concept.ProperUses.Count());
    }
}
