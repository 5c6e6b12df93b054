using System.Globalization;
using NigerBrief.Matters.Index.Queries;

namespace NigerBrief.Matters.Index;

/// <summary>
/// A query without distances in SQL. The lexemes find pages that may match; whether words follow one another is looked up in the page's words, as is all
/// on a page that has no lexemes. A page's score is much like BM25: the sum over the terms of how often each stands on it, weighed by how rare
/// it is, and less on a page that has more words than others.
/// </summary>
/// <param name="Sql">Its rows: hash, number, page, score of the best; then hash and how many pages of each content match, as number.</param>
/// <param name="Values">$1, $2 and so on.</param>
internal sealed record PostgresSearch(string Sql, object?[] Values)
{
    /// <summary>What a term counts on a page without lexemes: there is so much on it that it says little.</summary>
    private const string Little = "0.01::real";

    /// <param name="contents">Numbers of contents.</param>
    public static PostgresSearch Of(long[] contents, SearchQuery query, int take)
    {
        var values = new List<object?> { contents, take };
        var terms = query.Terms.Select(PostgresTerm.Of).ToList();
        var wanted = query.Wanted.Order().ToList();
        var lexemes = Lexemes(query.Root, terms) is { } found ? $"AND (lexemes @@ {Value(values, found)}::tsquery OR lexemes IS NULL)" : "";
        string Each(string separator, string otherwise, Func<int, string> part) => wanted.Count == 0 ? otherwise : string.Join(separator, wanted.Select(part));
        return new(
            $"""
            WITH held AS MATERIALIZED (
                SELECT content, number, length(lexemes) AS size{Each("", "", at => $", {Rank(terms[at], values)} AS r{at}")}
                FROM pages WHERE content = ANY ($1) {lexemes} AND {Condition(query.Root, terms, values)}),
            weights AS (SELECT avg(size) AS usual{Each("", "", at => $", ln(1 + count(*)::float8 / greatest(count(r{at}), 1)) AS w{at}")} FROM held),
            best AS (
                SELECT content, number, ({Each(" + ", "0::float8", at => $"coalesce(r{at}, 0) * w{at}")}) / (1.3 + 0.9 * coalesce(size / nullif(usual, 0), 1)) AS score
                FROM held, weights
                ORDER BY score DESC, content, number LIMIT $2)
            SELECT hash, number, page, score FROM best JOIN pages USING (content, number) JOIN contents ON contents.id = content
            UNION ALL
            SELECT hash, counted.pages, NULL, NULL FROM (SELECT content, count(*)::integer AS pages FROM held GROUP BY content) AS counted JOIN contents ON contents.id = content
            ORDER BY score DESC NULLS LAST, hash, number
            """,
            [.. values]);
    }

    /// <returns>In the notation of a <c>tsquery</c> what every page that matches holds; null when that is nothing in particular.</returns>
    private static string? Lexemes(SearchNode node, IReadOnlyList<PostgresTerm> terms) => node switch
    {
        Stands { Term: var term } => $"({terms[term].Match})",
        Marked { Marks: var marks } => $"({PostgresForms.OfMarks(marks).AnyOf})",
        Any { Parts.Count: 0 } => PostgresLexemes.Nothing,
        Any { Parts: var parts } when parts.Select(part => Lexemes(part, terms)).ToList() is var each => each.Contains(null) ? null : $"({string.Join(" | ", each)})",
        All { Parts: var parts } when parts.Select(part => Lexemes(part, terms)).OfType<string>().ToList() is { Count: > 0 } some => $"({string.Join(" & ", some)})",
        _ => null,
    };

    private static string Condition(SearchNode node, IReadOnlyList<PostgresTerm> terms, List<object?> values) => node switch
    {
        Stands { Term: var term } => IsHeld(terms[term], values),
        Marked { Marks: var marks } => Holds(PostgresForms.OfMarks(marks), values),
        Not { Part: var part } => $"NOT {Condition(part, terms, values)}",
        Any { Parts: var parts } => parts.Count == 0 ? "false" : $"({string.Join(" OR ", parts.Select(part => Condition(part, terms, values)))})",
        All { Parts: var parts } => parts.Count == 0 ? "true" : $"({string.Join(" AND ", parts.Select(part => Condition(part, terms, values)))})",
        _ => throw new ArgumentException($"PostgreSQL is not asked for {node.GetType().Name}.", nameof(node)),
    };

    private static string IsHeld(PostgresTerm term, List<object?> values)
    {
        var forms = term.Forms is null ? "false" : Holds(term.Forms, values);
        if (term.Words is null)
            return forms;
        var words = Stands("words", term.Words, values);
        var among = term.IsPhrase ? $"(lexemes @@ {Value(values, term.Match)}::tsquery AND {words})" : $"lexemes @@ {Value(values, term.Match)}::tsquery";
        return $"({forms} OR CASE WHEN lexemes IS NULL THEN {words} ELSE {among} END)";
    }

    private static string Holds(PostgresForms forms, List<object?> values) =>
        $"CASE WHEN lexemes IS NULL THEN {string.Join(" OR ", forms.InWords.Select(form => Stands("words", form, values)).Concat(forms.InStems.Select(form => Stands("stems", form, values))))}"
        + $" ELSE lexemes @@ {Value(values, forms.AnyOf)}::tsquery END";

    /// <returns>SQL that is null on a page where the term does not stand.</returns>
    private static string Rank(PostgresTerm term, List<object?> values)
    {
        // PostgreSQL divides by how many lexemes it is asked for.
        var share = (term.Ranked.Count * term.Share).ToString(CultureInfo.InvariantCulture);
        var rank = $"{share} * ts_rank('{{1,1,1,1}}', lexemes, {Value(values, string.Join(" | ", term.Ranked))}::tsquery)";
        return $"CASE WHEN {IsHeld(term, values)} THEN CASE WHEN lexemes IS NULL THEN {Little} ELSE {rank} END END";
    }

    private static string Stands(string column, string text, List<object?> values) => $"strpos({column}, {Value(values, text)}) > 0";

    private static string Value(List<object?> values, string value)
    {
        values.Add(value);
        return $"${values.Count}::text";
    }
}
