using Markdig.Extensions.SmartyPants;

namespace NigerBrief.Drafting.Clauses;

/// <summary>Quotation marks, apostrophes, dashes and ellipses as a language prints them, for straight ones as they are typed.</summary>
public static class SmartPunctuation
{
    private static readonly SmartyPantOptions English = Marks("“", "”");

    // A no-break space, so that a mark never begins or ends a line alone.
    private static readonly SmartyPantOptions French = Marks("«\u00A0", "\u00A0»");

    public static SmartyPantOptions Of(string language) => language == "fr" ? French : English;

    private static SmartyPantOptions Marks(string opening, string closing)
    {
        var options = new SmartyPantOptions();
        foreach (var (type, text) in new[]
        {
            (SmartyPantType.LeftQuote, "‘"), (SmartyPantType.RightQuote, "’"), (SmartyPantType.Quote, "’"),
            (SmartyPantType.LeftDoubleQuote, opening), (SmartyPantType.RightDoubleQuote, closing), (SmartyPantType.DoubleQuote, "\""),
            (SmartyPantType.LeftAngleQuote, "«"), (SmartyPantType.RightAngleQuote, "»"),
            (SmartyPantType.Dash2, "–"), (SmartyPantType.Dash3, "—"), (SmartyPantType.Ellipsis, "…"),
        })
            options.Mapping[type] = text;
        return options;
    }
}
