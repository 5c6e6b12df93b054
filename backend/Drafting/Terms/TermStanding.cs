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
        var variant = row.LanguageVariants.GetValueOrDefault(language)?.FirstOrDefault();
        // The meaning on the list is in the list's language: in another, the author defines in their own words.
        return new(row.Term, defined, defined || !row.Define || variant is not null || language != "en" ? variant ?? concept.Term : Definition(row));
    }

    private static string Definition(ApprovedTerm row)
    {
        var meaning = Articles.Opens(row.Meaning) ? row.Meaning : "the " + row.Meaning;
        return $"{meaning.TrimEnd('.')} ({(TakesArticle(row.Term) ? "the " : "")}“{row.Term}”)";
    }

    /// <summary>A common noun does; an acronym and a name with its number do not.</summary>
    private static bool TakesArticle(string term) => !char.IsDigit(term[^1]) && term.Any(char.IsLower);
}
