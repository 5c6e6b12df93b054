namespace NigerBrief.Drafting.Terms;

/// <summary>Articles in front of a term, which are shown but are no part of its key.</summary>
internal static class Articles
{
    private static readonly string[] Leading =
    [
        "the ", "a ", "an ", "this ", "such ", "our ", "le ", "la ", "les ", "l'", "l’", "un ", "une ", "des ",
    ];

    private static readonly string[] InList = ["the ", "a ", "an ", "le ", "la ", "les ", "l'", "l’"];

    /// <summary>The text without the article that it opens with.</summary>
    public static string Drop(string text)
    {
        foreach (var article in Leading)
        {
            if (text.StartsWith(article, StringComparison.OrdinalIgnoreCase) && text.Length > article.Length)
                return text[article.Length..].TrimStart();
        }

        return text;
    }

    /// <summary>Whether an approved term was entered with its article.</summary>
    public static bool Opens(string term) =>
        InList.Any(article => term.StartsWith(article, StringComparison.OrdinalIgnoreCase) && term.Length > article.Length);
}
