using System.Text.RegularExpressions;
using NigerBrief.Tenant.Graph.Answers;

namespace NigerBrief.Tenant.Graph.Search;

/// <summary>
/// Reads KQL: words, phrases, <c>property:value</c>, AND, OR, NOT, brackets. Side by side means AND; but the same property twice
/// side by side means OR, so that <c>path:</c> smuggled into a query opens another place.
/// </summary>
internal sealed partial class KqlParser
{
    private readonly IReadOnlyList<Match> tokens;
    private int at;

    private KqlParser(string text) => tokens = [.. Token.Matches(text).Cast<Match>()];

    /// <exception cref="Refusal">The brackets do not pair.</exception>
    public static Kql Read(string text)
    {
        var parser = new KqlParser(text);
        var query = parser.Any();
        return parser.at == parser.tokens.Count ? query : throw Malformed();
    }

    private Kql Any()
    {
        var parts = new List<Kql> { All() };
        while (Take("OR"))
            parts.Add(All());
        return parts is [var one] ? one : new Kql.Any(parts);
    }

    private Kql All()
    {
        var parts = new List<Kql>();
        while (at < tokens.Count && !Is("OR") && !Is(")"))
        {
            var explicitly = Take("AND");
            var part = One();
            var same = explicitly ? -1 : parts.FindIndex(other => PropertyOf(other) is { } property && property == PropertyOf(part));
            if (same < 0)
                parts.Add(part);
            else
                parts[same] = new Kql.Any([parts[same], part]);
        }
        return new Kql.All(parts);
    }

    private Kql One()
    {
        if (at == tokens.Count)
            throw Malformed();
        if (Take("NOT") || Take("-"))
            return new Kql.Not(One());
        if (Take("("))
        {
            var inner = Any();
            return Take(")") ? inner : throw Malformed();
        }
        var token = tokens[at++];
        var value = token.Groups["phrase"].Success ? token.Groups["phrase"].Value : token.Groups["word"].Value;
        return token.Groups["property"] is { Success: true } property ? new Kql.Restriction(property.Value, value) : new Kql.Phrase(Words.In(value));
    }

    private static string? PropertyOf(Kql part) => part switch
    {
        Kql.Restriction restriction => restriction.Property.ToLowerInvariant(),
        Kql.Any { Parts: [Kql.Restriction first, ..] } => first.Property.ToLowerInvariant(),
        _ => null,
    };

    private bool Is(string sign) => at < tokens.Count && tokens[at].Value == sign;

    private bool Take(string sign)
    {
        if (!Is(sign))
            return false;
        at++;
        return true;
    }

    private static Refusal Malformed() => Refusal.BadRequest("The query string is malformed.");

    // An open quotation mark reaches to the end.
    [GeneratedRegex("""[()]|-(?=\S)|(?:(?<property>[A-Za-z]\w*)[:=])?(?:"(?<phrase>[^"]*)(?:"|$)|(?<word>[^\s()"]+))""")]
    private static partial Regex Token { get; }
}
