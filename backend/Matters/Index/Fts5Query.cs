namespace NigerBrief.Matters.Index;

/// <summary>Writes a query in FTS5's language. Words hold letters and digits only and stand in quotation marks, so nothing typed can be an operator.</summary>
internal static class Fts5Query
{
    public static string Of(SearchQuery query, bool all) => string.Join(all ? " AND " : " OR ", query.Terms.Select(Term));

    private static string Term(SearchTerm term)
    {
        var words = $"words : \"{string.Join(' ', term.Words.Select(word => word.Text))}\"{(term.Prefix ? " *" : "")}";
        if (term.Exact)
            return words;
        return term.Joined is { } joined
            ? $"({words} OR stems : \"{LightStem.Of(joined)}\")"
            : $"({words} OR stems : \"{term.Words[0].Stem}\")";
    }
}
