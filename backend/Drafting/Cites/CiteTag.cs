using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites;

/// <summary>
/// What a cite's content control carries: <c>nb1:cite:&lt;key&gt;@&lt;pin&gt;</c>, where the pin is <c>all</c>, or a letter for its kind
/// (<c>p</c>age, p<c>a</c>ragraph, <c>l</c>ine, a<c>r</c>ticle) and its ranges in full, parted by commas, <c>~</c> between their ends.
/// </summary>
public static partial class CiteTag
{
    /// <summary>Word refuses longer tags.</summary>
    public const int MaximumLength = 64;

    private const string Kinds = "palr";

    /// <returns>Null when the pin is too long for a tag.</returns>
    public static string? Render(string key, Pinpoint pin)
    {
        var places = pin.Kind == PinKind.Whole
            ? "all"
            : Kinds[(int)pin.Kind - 1] + string.Join(',', pin.Ranges.Select(range => range.Single ? range.From : $"{range.From}~{range.To}"));
        var tag = $"nb1:cite:{key}@{places}";
        return tag.Length <= MaximumLength ? tag : null;
    }

    /// <returns>Null when it is no tag of a cite.</returns>
    public static (string Key, Pinpoint Pin)? Parse(string tag)
    {
        var match = Grammar().Match(tag);
        if (!match.Success)
            return null;
        var key = match.Groups["key"].Value;
        if (match.Groups["places"].Value is not { Length: > 0 } places)
            return (key, Pinpoint.Whole);
        var kind = (PinKind)(Kinds.IndexOf(match.Groups["kind"].Value[0], StringComparison.Ordinal) + 1);
        return (key, new(kind, [.. places.Split(',').Select(Range)]));
    }

    private static PinRange Range(string text) =>
        text.Split('~') is [var from, var to] ? new(from, to) : new(text, text);

    [GeneratedRegex(@"^nb1:cite:(?<key>[A-Za-z0-9-]{1,20})@(?:all|(?<kind>[palr])(?<places>[^~,\s]+(?:~[^~,\s]+)?(?:,[^~,\s]+(?:~[^~,\s]+)?)*))$", RegexOptions.NonBacktracking)]
    private static partial Regex Grammar();
}
