using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Terms;

/// <summary>The French article before a term, with the preposition that it may have grown together with: <c>du</c> is <c>de le</c>.</summary>
internal static partial class FrenchArticle
{
    /// <returns>How many letters at the end of a text are an article, with its preposition; 0 for none.</returns>
    public static int LengthAtEnd(string text) => AtEnd().Match(text).Length;

    /// <summary>A meaning in the place of its term: <c>Le</c> before <c>l’état des coûts</c> makes <c>L’état des coûts</c>, and <c>du</c> <c>de l’état des coûts</c>.</summary>
    /// <param name="written">The article that the text had; empty for none.</param>
    public static string Agreeing(string written, string meaning)
    {
        var own = Own().Match(meaning);
        if (written.Length == 0 || !own.Success)
            return written + meaning;
        var preposition = OfDe().IsMatch(written) ? "de " : OfTo().IsMatch(written) ? "à " : "";
        var article = (preposition, own.Groups["article"].Value.ToLowerInvariant()) switch
        {
            ("de ", "le") => "du ",
            ("de ", "les") => "des ",
            ("à ", "le") => "au ",
            ("à ", "les") => "aux ",
            _ => preposition + own.Value.ToLowerInvariant(),
        };
        return (char.IsUpper(written[0]) ? char.ToUpperInvariant(article[0]) + article[1..] : article) + meaning[own.Length..];
    }

    [GeneratedRegex(@"\b(?:(?:de |à )?(?:(?:le|la|les) |l[’'])|(?:du|des|au|aux) )$", RegexOptions.IgnoreCase)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"^(?:(?<article>le|la|les) |(?<article>l)[’'])", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Own();

    [GeneratedRegex("^(?:de |du |des )", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex OfDe();

    [GeneratedRegex("^(?:à |aux? )", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex OfTo();
}
