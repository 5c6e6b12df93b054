using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites;

/// <summary>
/// What a cite's content control carries: <c>nb1:cite:&lt;key&gt;@&lt;pin&gt;</c>, where the pin is <c>all</c>, <c>throughout</c>, or a letter
/// for its kind (<c>p</c>age, p<c>a</c>ragraph, <c>l</c>ine, a<c>r</c>ticle, <c>s</c>ection, <c>b</c>ates number, page <c>i</c>d,
/// <c>f</c>ile page) and its ranges in full, parted by commas, <c>~</c> between their ends; after <c>+</c> the paragraphs, articles, sections or lines on those pages.
/// </summary>
public static partial class CiteTag
{
    /// <summary>Word refuses longer tags.</summary>
    public const int MaximumLength = 64;

    private const string Prefix = "nb1:cite:";
    private const string Kinds = "palrsbif";

    /// <returns>Null when the pin is too long for a tag.</returns>
    public static string? Render(string key, Pinpoint pin)
    {
        var places = pin.Kind switch
        {
            PinKind.Whole => "all",
            PinKind.Throughout => "throughout",
            _ => Places(pin) + (pin.Within is { } within ? $"+{Places(within)}" : ""),
        };
        var tag = $"{Prefix}{key}@{places}";
        return tag.Length <= MaximumLength ? tag : null;
    }

    /// <returns>Null when it is no tag of a cite.</returns>
    public static (string Key, Pinpoint Pin)? Parse(string tag)
    {
        var match = Grammar().Match(tag);
        if (!match.Success)
            return null;
        var key = match.Groups["key"].Value;
        return match.Groups["pin"].Value switch
        {
            "all" => (key, Pinpoint.Whole),
            "throughout" => (key, Pinpoint.Throughout),
            var pin when Compound().Match(pin) is { Success: true } both =>
                (key, Pin(both.Groups["pages"].Value) with { Within = Pin(both.Groups["within"].Value) }),
            var pin => (key, Pin(pin)),
        };
    }

    /// <summary>What a brief calls the place of a cite where it remembers one: its tag, without what all tags begin with.</summary>
    public static string Place(string tag) => tag[Prefix.Length..];

    /// <exception cref="RefusedException">The pin is too long for one cite.</exception>
    public static string Of(string key, Pinpoint pin) => Render(key, pin) ?? throw new RefusedException(new(
        "This pinpoint has too many places for one cite. Insert it as two cites.",
        "Il y a trop de passages pour une seule référence. Insérez-les en deux références."));

    private static string Places(Pinpoint pin) =>
        Kinds[(int)pin.Kind - 1] + string.Join(',', pin.Ranges.Select(range => range.Single ? range.From : $"{range.From}~{range.To}"));

    private static Pinpoint Pin(string text) =>
        new((PinKind)(Kinds.IndexOf(text[0], StringComparison.Ordinal) + 1), [.. text[1..].Split(',').Select(Range)]);

    private static PinRange Range(string text) =>
        text.Split('~') is [var from, var to] ? new(from, to) : new(text, text);

    [GeneratedRegex(
        @"^nb1:cite:(?<key>[A-Za-z0-9-]{1,20})@(?<pin>all|throughout|[palrsbif][^~,\s]+(?:~[^~,\s]+)?(?:,[^~,\s]+(?:~[^~,\s]+)?)*(?:\+[arsl][^~,\s]+(?:~[^~,\s]+)?(?:,[^~,\s]+(?:~[^~,\s]+)?)*)?)$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Grammar();

    [GeneratedRegex(@"^(?<pages>[pif][^+]+)\+(?<within>[arsl][^+]+)$", RegexOptions.NonBacktracking)]
    private static partial Regex Compound();
}
