using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Quotes;

/// <summary>What a parenthetical beside a quotation says that its author left out or changed.</summary>
/// <param name="Marks">Quotation marks within it: <c>(internal quotation marks omitted)</c>.</param>
/// <param name="Citations">Whole citation sentences: <c>(citation omitted)</c>.</param>
/// <param name="CleanedUp">Both, and the case of a first letter: <c>(cleaned up)</c>.</param>
/// <param name="InOriginal">Its brackets and dots are the source's: <c>(alteration in original)</c>.</param>
/// <param name="Translated">It is in other words than the source: <c>(our translation)</c>.</param>
internal sealed partial record QuoteLicence(bool Marks, bool Citations, bool CleanedUp, bool InOriginal, bool Translated)
{
    public static QuoteLicence None { get; } = new(false, false, false, false, false);

    /// <summary>Whether the source's word may be missing from the quotation without a sign.</summary>
    public bool Passes(QuoteWord source) => source.Kind == QuoteWordKind.Silent || (Marks && source.Kind == QuoteWordKind.Mark);

    /// <param name="text">What stands beside the quotation, up to its sentence's end and the citation after it.</param>
    public static QuoteLicence Of(string text)
    {
        var notes = Parenthetical().Matches(text).Select(note => note.Value.ToLowerInvariant()).ToList();
        if (notes.Count == 0)
            return None;
        var cleaned = Says("cleaned up");
        return new(
            cleaned || Says("quotation marks omitted") || Says("quotations omitted") || Says("guillemets omis"),
            cleaned || Says("citation omitted") || Says("citations omitted") || Says("références omises") || Says("référence omise"),
            cleaned,
            Says("in original") || Says("dans l'original") || Says("dans l’original"),
            Says("translation") || Says("translated") || Says("traduction"));

        bool Says(string words) => notes.Any(note => note.Contains(words, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"[(\[][^()\[\]]{1,120}[)\]]", RegexOptions.NonBacktracking)]
    private static partial Regex Parenthetical();
}
