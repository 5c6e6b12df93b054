namespace NigerBrief.Drafting.Terms;

public enum LowerCaseRule
{
    Strict,
    Flag,
    Any,
}

/// <summary>One row of the matter's approved list of defined terms (<c>terms.csv</c>).</summary>
/// <param name="Term">The approved form, without article and marks.</param>
/// <param name="LanguageVariants">By ISO 639-1 code, the forms for text of that language, the one to insert first.</param>
/// <param name="Source">Record cite of the instrument or decision that fixed the term.</param>
/// <param name="Define">Whether each brief must define it.</param>
public sealed record ApprovedTerm(
    string Term,
    string Meaning,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<ForbiddenVariant> ForbiddenVariants,
    IReadOnlyDictionary<string, IReadOnlyList<string>> LanguageVariants,
    string Source,
    bool Define = true,
    LowerCaseRule Case = LowerCaseRule.Strict,
    bool Plural = true,
    string? Scope = null,
    string? ApprovedBy = null,
    DateOnly? ApprovedOn = null,
    string? Note = null)
{
    /// <summary>By ISO 639-1 code, the meaning in words of that language, with its article: <c>l’accord de coopération militaire de 2012</c>.</summary>
    public IReadOnlyDictionary<string, string> LanguageMeanings { get; init; } = new Dictionary<string, string>();

    /// <summary>The form to insert in text of a language, with its article; null where the list has none for that language.</summary>
    public string? VariantIn(string language) => LanguageVariants.GetValueOrDefault(language, []) is [var first, ..] ? first : null;

    /// <summary>The meaning for text of a language; the list's own where it has none for that language.</summary>
    public string MeaningIn(string language) => LanguageMeanings.GetValueOrDefault(language, Meaning);
}

public sealed record ForbiddenVariant(string Text, bool AnyCase = false);
