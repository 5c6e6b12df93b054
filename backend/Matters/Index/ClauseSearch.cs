using System.Runtime.CompilerServices;
using NigerBrief.Drafting.Clauses;
using NigerBrief.Matters.Index.Words;

namespace NigerBrief.Matters.Index;

/// <summary>Finds clauses by their words, English or French, in whatever form; as pages of the record are found.</summary>
public static class ClauseSearch
{
    // What a clause is called says more of it than what it mentions.
    private const int InTitle = 8;
    private const int InHeading = 4;
    private const int InText = 1;

    /// <summary>A word half typed is looked for from this length on.</summary>
    private const int ShortestBeginning = 3;

    /// <summary>What two thirds of a heading's words are in is about the same thing.</summary>
    private const double FittingShare = 2 / 3.0;

    /// <summary>Clauses are values and do not change: the words of each are read once.</summary>
    private static readonly ConditionalWeakTable<Clause, Words> Read = [];

    /// <param name="query">What a lawyer typed; its last word may be unfinished.</param>
    /// <returns>Those that hold every word asked for, best first; all of them, in their order, where nothing is asked.</returns>
    public static IReadOnlyList<Clause> Find(IReadOnlyList<Clause> clauses, string query)
    {
        var asked = Telling(query);
        var unfinished = query.Length > 0 && !char.IsWhiteSpace(query[^1]);
        return [.. from clause in clauses
                   let words = Read.GetValue(clause, Words.Of)
                   let worth = asked.Select((word, index) => words.Worth(word, unfinished && index == asked.Count - 1)).ToList()
                   where worth.All(found => found > 0)
                   orderby worth.Sum() descending
                   select clause];
    }

    /// <param name="heading">Of the brief, its number included or not.</param>
    /// <returns>Those about what the heading is about, best first.</returns>
    public static IReadOnlyList<Clause> Fitting(IReadOnlyList<Clause> clauses, string heading)
    {
        var about = Telling(heading).Where(word => !IsNumber(word)).ToList();
        if (about.Count == 0)
            return [];
        return [.. from clause in clauses
                   let words = Read.GetValue(clause, Words.Of)
                   let worth = about.Select(word => words.Worth(word, unfinished: false)).ToList()
                   // Somewhere in its name, and not only in passing.
                   where worth.Any(found => found >= InHeading) && worth.Count(found => found > 0) >= FittingShare * about.Count
                   orderby worth.Sum() descending
                   select clause];
    }

    private static List<WordForms> Telling(string text)
    {
        var words = SearchWords.Read(text).Select(word => word.Forms).ToList();
        var telling = words.Where(word => !SmallWords.Has(word.Word)).ToList();
        return telling.Count > 0 ? telling : words;
    }

    /// <summary>“II.”, “3” and “b)” number a heading.</summary>
    private static bool IsNumber(WordForms word) => word.Word.Length == 1 || word.Word.All(char.IsAsciiDigit) || word.Word.All(letter => letter is 'i' or 'v' or 'x' or 'l');

    private sealed record Words(IReadOnlyList<WordForms> Title, IReadOnlyList<WordForms> Headings, IReadOnlyList<WordForms> Text)
    {
        public static Words Of(Clause clause) => new(
            In(clause.Title),
            In($"{clause.Topic}\n{string.Join('\n', clause.Body.Split('\n').Where(line => line.StartsWith('#')))}"),
            In(ClausePreview.Text(clause)));

        public int Worth(WordForms word, bool unfinished) =>
            Has(Title, word, unfinished) ? InTitle : Has(Headings, word, unfinished) ? InHeading : Has(Text, word, unfinished) ? InText : 0;

        private static bool Has(IReadOnlyList<WordForms> words, WordForms word, bool unfinished) => words.Any(found =>
            found.IsFormOf(word) || (unfinished && word.Word.Length >= ShortestBeginning && found.Word.StartsWith(word.Word, StringComparison.Ordinal)));

        private static List<WordForms> In(string text) => [.. SearchWords.Read(text).Select(word => word.Forms).DistinctBy(word => word.Word)];
    }
}
