using System.Text.RegularExpressions;
using NigerBrief.Matters.Index.Queries;
using NigerBrief.Matters.Index.Words;

namespace NigerBrief.Matters.Index.Support;

/// <summary>
/// Reads out of a sentence of a draft what a passage must hold to bear it out: days and numbers first, then names, then its other words.
/// The cites that stand in it are looked over, since they name the passage and not what it says.
/// </summary>
public static partial class SentenceReader
{
    private const int MostTerms = 16;
    private const double Day = 3;
    private const double Number = 2.5;
    private const double Name = 2;
    private const double Word = 1;

    public static WeighedQuery Read(string text)
    {
        var sentence = Cite.Replace(text, cite => new string(' ', cite.Length));
        var words = SearchWords.Read(sentence);
        var days = WrittenDates.In(sentence);
        var terms = new List<(SearchTerm Term, double Weight)>();
        foreach (var day in days.GroupBy(day => day.Start))
        {
            var (first, last) = (words.FindIndex(word => word.Start >= day.Key), words.FindLastIndex(word => word.End <= day.First().End));
            if (first >= 0 && last >= first)
                terms.Add((new(words[first..(last + 1)], Days: [.. day.SelectMany(each => each.Sought).Distinct(StringComparer.Ordinal)]), Day));
        }
        foreach (var word in words.Where(word => !days.Exists(day => word.Start >= day.Start && word.Start < day.End)))
        {
            if (word.Text.Length > 1 && !SmallWords.Has(word.Text))
                terms.Add((new([word]), Weight(sentence, word)));
        }
        var kept = terms
            .DistinctBy(term => term.Term.Days is { } marks ? string.Join(' ', marks) : term.Term.Words[0].Forms.All.Last(), StringComparer.Ordinal)
            .OrderByDescending(term => term.Weight)
            .Take(MostTerms)
            .ToList();
        return new(new([.. kept.Select(term => term.Term)], new Any([.. kept.Select((_, at) => new Stands(at))])), [.. kept.Select(term => term.Weight)]);
    }

    private static double Weight(string sentence, SearchWord word) =>
        char.IsDigit(word.Text[0]) ? Number
        : char.IsUpper(sentence[word.Start]) && (!BeginsSentence(sentence, word.Start) || (word.Length > 1 && char.IsUpper(sentence[word.Start + 1]))) ? Name
        : Word;

    private static bool BeginsSentence(string sentence, int at)
    {
        var before = sentence.AsSpan(0, at).TrimEnd(" \t\r\n\u00A0“”\"«‘(");
        return before.Length == 0 || before[^1] is '.' or '?' or '!';
    }

    /// <summary>An exhibit or a filing with its place: <c>Ex. C-0003, at 1</c>, <c>Moussa Decl. ¶ 14</c>, <c>Memorial of Niger, para. 21</c>.</summary>
    [GeneratedRegex(
        @"(?:\p{Lu}[\p{L}’]*\.?\s){0,3}(?:Exs?\.|Decl\.|Compl\.|Tr\.|Report|Memorial of \p{L}+|C-\d+|R-\d+)(?:\s?[CR]-\d+)?,?\s(?:at|¶¶?|paras?\.|arts?\.|pp?\.)\s?[\d:–-]+(?:,\s?\d+)*|\bExs?\.\s[CR]-\d+",
        RegexOptions.CultureInvariant)]
    private static partial Regex Cite { get; }
}
