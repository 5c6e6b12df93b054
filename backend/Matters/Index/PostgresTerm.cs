using NigerBrief.Matters.Index.Queries;
using NigerBrief.Matters.Index.Words;

namespace NigerBrief.Matters.Index;

/// <summary>A term of a query as PostgreSQL is asked for it.</summary>
/// <param name="Match">What a page's lexemes must hold; of a phrase all its words, wherever they stand.</param>
/// <param name="Ranked">The different lexemes that count towards the page's rank.</param>
/// <param name="Share">What each of them counts, so that a word counts no more because it has more forms.</param>
/// <param name="Words">How the term reads among a page's words; null for what is no words.</param>
/// <param name="Forms">Any of the lexemes that will do as well; null when only these words will.</param>
internal sealed record PostgresTerm(string Match, IReadOnlyList<string> Ranked, double Share, string? Words, PostgresForms? Forms)
{
    /// <summary>Whether the lexemes do not tell if the words follow one another.</summary>
    public bool IsPhrase { get; private init; }

    public static PostgresTerm Of(SearchTerm term)
    {
        if (term.Days is { } days)
        {
            var marks = PostgresForms.OfMarks(days);
            return new(marks.AnyOf, marks.Lexemes, 1, null, marks);
        }
        var open = term.Prefix ? ":*" : "";
        string[] words = [.. term.Words.Select((word, at) => PostgresLexemes.Quoted(word.Text) + (at == term.Words.Count - 1 ? open : ""))];
        var written = term.Joined ?? term.Plain?.Forms;
        var forms = written is null ? null : PostgresForms.OfWord(written);
        var or = forms is null ? "" : " | " + forms.AnyOf;
        return new(
            $"({string.Join(" & ", words)}){or}",
            [.. words.Concat((forms?.Lexemes ?? []).Where(lexeme => lexeme + open != words[^1])).Distinct(StringComparer.Ordinal)],
            1.0 / (1 + (written?.Stems.Count ?? 0)),
            $" {string.Join(' ', term.Words.Select(word => word.Text))}{(term.Prefix ? "" : " ")}",
            forms)
        { IsPhrase = words.Length > 1 };
    }
}

/// <summary>Several lexemes of which any will do.</summary>
/// <param name="InWords">How they read among a page's words.</param>
/// <param name="InStems">How they read among its stems and marks.</param>
internal sealed record PostgresForms(IReadOnlyList<string> Lexemes, IReadOnlyList<string> InWords, IReadOnlyList<string> InStems)
{
    /// <summary>In the notation of a <c>tsquery</c>.</summary>
    public string AnyOf => string.Join(" | ", Lexemes);

    public static PostgresForms OfWord(WordForms forms) => new(
        [.. forms.All.SelectMany(form => new[] { PostgresLexemes.Quoted(form), PostgresLexemes.Quoted(PostgresLexemes.StemMark + form) })],
        [.. forms.All.Select(form => $" {form} ")],
        [.. forms.All.Select(form => $" {form} ")]);

    public static PostgresForms OfMarks(IEnumerable<string> marks) => new(
        [.. marks.Select(mark => PostgresLexemes.Quoted(PostgresLexemes.MarkMark + mark))],
        [],
        [.. marks.Select(mark => $" {PostgresLexemes.MarkMark}{mark} ")]);
}
