using CsCheck;
using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Quotes;

namespace NigerBrief.Drafting.Tests.Quotes;

public class QuoteLaws
{
    private static readonly Gen<string> Word = Gen.String[Gen.Char["abdeilmnorstuvé"], 2, 9];

    /// <summary>A page of words that are all different, and a stretch of it.</summary>
    private static readonly Gen<(string[] Words, int From, int Count)> Passages =
        from words in Word.HashSet[30, 120].Select(set => set.ToArray())
        from count in Gen.Int[6, 12]
        from start in Gen.Int[0, words.Length - count]
        select (words, start, count);

    [Fact]
    public void Words_copied_from_a_page_are_exact_there_however_its_lines_are_broken() =>
        Passages.Select(Gen.Int[3, 12], (passage, width) => (passage, width)).Sample(given =>
            Verdict(given.passage.Words, given.width, Quoted(given.passage)) == QuoteVerdict.Exact);

    [Fact]
    public void Typography_changes_nothing() =>
        Passages.Sample(passage => Verdict(passage.Words, 8, string.Join("\u00A0\u200B ", Quoted(passage).Split(' ')).Replace("fi", "ﬁ", StringComparison.Ordinal)) == QuoteVerdict.Exact);

    [Fact]
    public void One_word_changed_is_the_one_difference() =>
        Passages.Select(Gen.Int[0, 5], (passage, at) => (passage, at)).Sample(given =>
        {
            var words = Quoted(given.passage).Split(' ');
            words[given.at] = "ZZZ";
            var result = Result(given.passage.Words, 8, string.Join(' ', words));
            return result!.Verdict == QuoteVerdict.Differs
                && result.Changes is [var change] && change.Source == given.passage.Words[given.passage.From + given.at];
        });

    [Fact]
    public void Words_left_out_under_an_ellipsis_are_no_difference() =>
        Passages.Select(Gen.Int[1, 3], (passage, at) => (passage, at)).Sample(given =>
        {
            var words = Quoted(given.passage).Split(' ').ToList();
            words.RemoveRange(given.at, 2);
            words.Insert(given.at, ". . .");
            return Verdict(given.passage.Words, 8, string.Join(' ', words)) == QuoteVerdict.Marked;
        });

    [Theory]
    [InlineData("[")]
    [InlineData(". . . ")]
    [InlineData("[a] ")]
    [InlineData("( … ) “")]
    [InlineData("word ")]
    public void What_is_no_quotation_at_all_comes_to_an_end(string piece) =>
        Assert.NotEqual(QuoteVerdict.Exact, QuoteChecking.Check(string.Concat(Enumerable.Repeat(piece, 3_000)), "", FictionalRecord.Documents["A"], Pinpoint.Whole)?.Verdict);

    private static string Quoted((string[] Words, int From, int Count) passage) => string.Join(' ', passage.Words.Skip(passage.From).Take(passage.Count));

    private static QuoteVerdict? Verdict(string[] words, int width, string quoted) => Result(words, width, quoted)?.Verdict;

    private static QuoteResult? Result(string[] words, int width, string quoted) => QuoteChecking.Check(
        quoted,
        "",
        new(new("X", "Document X", "Doc. X", DocumentKind.Exhibit), [new(1, null, [.. words.Chunk(width).Select(line => new PageLine(string.Join(' ', line)))])]),
        Pinpoint.Of(PinKind.Page, "1", "1"));
}
