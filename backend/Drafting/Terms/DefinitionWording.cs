namespace NigerBrief.Drafting.Terms;

/// <summary>An approved term's definition as a brief writes it at the first use: <c>the 2012 military cooperation agreement (the “Agreement”)</c>, <c>l’accord de 2012 (ci-après « l’Accord »)</c>.</summary>
internal static class DefinitionWording
{
    /// <summary>Of the list itself, which has its terms in English; other languages have columns of their own.</summary>
    private const string ListLanguage = "en";

    /// <returns>The meaning, without a period, and the term in its bracket; null where the list has no meaning in words of the language, so that the author defines in their own.</returns>
    public static (string Meaning, string Bracket)? Of(ApprovedTerm term, string language)
    {
        if (term.LanguageMeanings.TryGetValue(language, out var meaning) && language == "fr")
            return (meaning.TrimEnd('.'), $"(ci-après «\u00A0{term.VariantIn(language) ?? term.Term}\u00A0»)");
        return language == ListLanguage && !term.LanguageVariants.ContainsKey(language)
            ? (term.Meaning.TrimEnd('.'), $"({(TakesArticle(term.Term) ? "the " : "")}“{term.Term}”)")
            : null;
    }

    /// <summary>A common noun does; an acronym and a name with its number do not.</summary>
    private static bool TakesArticle(string term) => !char.IsDigit(term[^1]) && term.Any(char.IsLower);
}
