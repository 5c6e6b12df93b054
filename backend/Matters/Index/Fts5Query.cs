using NigerBrief.Matters.Index.Queries;

namespace NigerBrief.Matters.Index;

/// <summary>
/// Writes a query without distances in FTS5's language. Words and marks hold letters and digits only and stand in quotation marks, so nothing
/// typed can be an operator. FTS5 can only take away from something, so what is only excluded is taken from all pages.
/// </summary>
internal static class Fts5Query
{
    private const string EveryPage = $"marks : \"{PageMarks.Any}\"";

    /// <returns>Null when no page can match.</returns>
    public static string? Of(SearchQuery query) => Of(query.Root, query.Terms);

    private static string? Of(SearchNode node, IReadOnlyList<SearchTerm> terms) => node switch
    {
        Stands { Term: var term } => Term(terms[term]),
        Marked { Marks: var marks } => $"marks : ({Either(marks)})",
        Not { Part: var part } => Without(EveryPage, [part], terms),
        Any { Parts: var parts } => Joined(parts.Select(part => Of(part, terms)).OfType<string>(), " OR "),
        All { Parts: var parts } => Together(parts, terms),
        _ => throw new ArgumentException($"FTS5 is not asked for {node.GetType().Name}.", nameof(node)),
    };

    private static string? Together(IReadOnlyList<SearchNode> parts, IReadOnlyList<SearchTerm> terms)
    {
        var demanded = parts.Where(part => part is not Not).Select(part => Of(part, terms)).ToList();
        return demanded.Contains(null) ? null : Without(Joined(demanded.OfType<string>(), " AND ") ?? EveryPage, parts.OfType<Not>().Select(not => not.Part), terms);
    }

    private static string Without(string all, IEnumerable<SearchNode> excluded, IReadOnlyList<SearchTerm> terms) =>
        Joined(excluded.Select(part => Of(part, terms)).OfType<string>(), " OR ") is { } some ? $"({all} NOT {some})" : all;

    private static string? Joined(IEnumerable<string> parts, string by)
    {
        var joined = string.Join(by, parts);
        return joined.Length == 0 ? null : $"({joined})";
    }

    private static string Term(SearchTerm term)
    {
        if (term.Days is { } days)
            return $"marks : ({Either(days)})";
        var words = $"words : \"{string.Join(' ', term.Words.Select(word => word.Text))}\"{(term.Prefix ? " *" : "")}";
        if ((term.Joined ?? term.Plain?.Forms) is not { } forms)
            return words;
        var all = $"{{words stems}} : ({Either(forms.All)})";
        return term.Words.Count == 1 && !term.Prefix ? all : $"({words} OR {all})";
    }

    private static string Either(IEnumerable<string> tokens) => string.Join(" OR ", tokens.Select(token => $"\"{token}\""));
}
