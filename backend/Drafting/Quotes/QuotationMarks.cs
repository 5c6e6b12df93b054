namespace NigerBrief.Drafting.Quotes;

/// <summary>The marks around an inline quotation; those within it go one level down.</summary>
public static class QuotationMarks
{
    public static string Around(string words, string language) => language == "fr"
        ? $"«\u00A0{words.Replace("«\u00A0", "“", StringComparison.Ordinal).Replace("« ", "“", StringComparison.Ordinal)
            .Replace("\u00A0»", "”", StringComparison.Ordinal).Replace(" »", "”", StringComparison.Ordinal)}\u00A0»"
        : $"“{words.Replace('“', '‘').Replace('”', '’')}”";
}
