namespace NigerBrief.Drafting.Terms;

/// <summary>Where an approved term stands with a brief, and so what is inserted.</summary>
/// <param name="Defined">The brief defines it already.</param>
/// <param name="Text">To insert: the meaning with the term defined after it, or the bare term.</param>
public sealed record TermStanding(string Term, bool Defined, string Text)
{
    /// <returns>One for each row of the matter's list, in its order.</returns>
    public static IReadOnlyList<TermStanding> Of(Draft draft, MatterView matter)
    {
        var concepts = Concepts.Of(draft.Language, matter.Terms, DefinitionReader.Read(draft));
        return [.. concepts.Where(concept => concept.Approved is not null).Select(concept => Of(concept, draft.Language))];
    }

    private static TermStanding Of(Concept concept, string language)
    {
        var row = concept.Approved!;
        var defined = concept.Definitions.Count > 0;
        return new(row.Term, defined, !defined && row.Define && DefinitionWording.Of(row, language) is var (meaning, bracket) ? $"{WithArticle(meaning, language)} {bracket}" : row.VariantIn(language) ?? concept.Term);
    }

    // A French meaning stands on the list with its article, which depends on the noun.
    private static string WithArticle(string meaning, string language) => language != "en" || Articles.Opens(meaning) ? meaning : "the " + meaning;
}
