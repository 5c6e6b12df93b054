namespace NigerBrief.Matters.Index.Queries;

/// <summary>
/// Reads the search language: words, <c>"phrases"</c>, <c>begin*</c>, AND OR NOT NEAR/n (ET OU SAUF PRÈS/n), <c>-word</c>, parentheses and
/// fields. Words beside one another must all stand on the page. Nothing that can be typed is an error: an operator that joins nothing is left out.
/// </summary>
public sealed class QueryParser
{
    /// <summary>Parentheses further inside are looked over.</summary>
    private const int Deepest = 20;

    private readonly IReadOnlyList<QueryToken> tokens;
    private int at;
    private bool joined;

    private QueryParser(IReadOnlyList<QueryToken> tokens) => this.tokens = tokens;

    /// <param name="typed">While it ends in a letter, its last word counts as unfinished.</param>
    public static QueryReading Read(string typed)
    {
        var (terms, tokens, asWords) = QueryTokens.Of(typed);
        var parts = new List<SearchNode>();
        var parser = new QueryParser(WithoutDepths(tokens));
        while (parser.at < parser.tokens.Count)
        {
            if (parser.Either() is { } node)
                parts.Add(node);
            // A parenthesis that nothing opened.
            parser.at++;
        }
        return new(new(terms, parts.Count == 0 ? SearchNode.Nothing : All.Of(parts)), asWords, !parser.joined);
    }

    private TokenKind? Next => at < tokens.Count ? tokens[at].Kind : null;

    private SearchNode? Either()
    {
        var parts = new List<SearchNode>();
        do
        {
            if (Together() is { } part)
                parts.Add(part);
        }
        while (Take(TokenKind.Or));
        joined |= parts.Count > 1;
        return parts.Count == 0 ? null : Any.Of(parts);
    }

    private SearchNode? Together()
    {
        var parts = new List<SearchNode>();
        while (Next is not (null or TokenKind.Or or TokenKind.Close))
        {
            if (Take(TokenKind.And))
                joined |= parts.Count > 0;
            else if (Take(TokenKind.Near))
                continue;
            else if (Demanded() is { } part)
                parts.Add(part);
        }
        return parts.Count == 0 ? null : All.Of(parts);
    }

    /// <summary>What stands on the page, or must not.</summary>
    private SearchNode? Demanded()
    {
        var negated = false;
        while (Take(TokenKind.Not))
            negated = !negated;
        return Near() is { } part ? negated ? new Not(part) : part : null;
    }

    /// <summary>Terms with NEAR between them. Each end may be several terms, any of which will do.</summary>
    private SearchNode? Near()
    {
        var left = One();
        var together = left;
        while (left is not null && Next == TokenKind.Near)
        {
            var words = tokens[at++].Words;
            if (One() is not { } right)
                break;
            together = All.Of([together!, Pairs(left, right, words) ?? right]);
            joined = true;
            left = right;
        }
        return together;
    }

    /// <returns>Null when one end is more than a choice of terms; then both are demanded of the page, at any distance.</returns>
    private static SearchNode? Pairs(SearchNode left, SearchNode right, int words) =>
        Choice(left) is { } first && Choice(right) is { } second ? Any.Of(first.SelectMany(_ => second, (one, other) => new Near(one, other, words))) : null;

    private static IReadOnlyList<int>? Choice(SearchNode node) => node switch
    {
        Stands stands => [stands.Term],
        Any { Parts: var parts } when parts.All(part => part is Stands) => [.. parts.Select(part => ((Stands)part).Term)],
        _ => null,
    };

    private SearchNode? One()
    {
        switch (Next)
        {
            case TokenKind.Open:
                at++;
                var inside = Either();
                Take(TokenKind.Close);
                return inside;
            case TokenKind.Node:
                return tokens[at++].Node;
            default:
                return null;
        }
    }

    /// <summary>Without the parentheses that lie too deep to be followed.</summary>
    private static List<QueryToken> WithoutDepths(IReadOnlyList<QueryToken> tokens)
    {
        var kept = new List<QueryToken>(tokens.Count);
        var depth = 0;
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Open && depth++ >= Deepest)
                continue;
            if (token.Kind == TokenKind.Close && depth > 0 && --depth >= Deepest)
                continue;
            kept.Add(token);
        }
        return kept;
    }

    private bool Take(TokenKind kind)
    {
        if (Next != kind)
            return false;
        at++;
        return true;
    }
}
