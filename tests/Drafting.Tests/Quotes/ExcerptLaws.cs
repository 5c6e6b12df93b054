using System.Globalization;
using CsCheck;
using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Quotes;

namespace NigerBrief.Drafting.Tests.Quotes;

/// <summary>A cite vouches for its pages: it names those of the first and the last word quoted, and no other.</summary>
public sealed class ExcerptLaws
{
    private const int FirstPage = 9;

    private static readonly ForumProfile Trial = ForumProfiles.BuiltIn["us-trial"];
    private static readonly RecordDocument Letter = new("C-0012", "Letter", "Ex. C-12", DocumentKind.Exhibit, "C-12");

    private static readonly Gen<Page[]> Pages =
        Gen.OneOf("", " ", "\u00A0", "\u200B", "a", "two words", " Niamey. ", "\uD83D\uDE00").Array[0, 4].Array[1, 5].Select(pages =>
            pages.Select((lines, index) => new Page(FirstPage + index, null, [.. lines.Select(line => new PageLine(line))])).ToArray());

    /// <summary>Offsets within the pages and a little outside.</summary>
    private static readonly Gen<(Page[] Pages, int From, int To)> Selections = Pages.SelectMany(pages =>
        Gen.Select(Gen.Const(pages), Gen.Int[-2, pages[0].Text.Length + 2], Gen.Int[-2, pages[^1].Text.Length + 2]));

    [Fact]
    public void The_cites_pages_are_those_of_the_first_and_the_last_word_quoted() => Selections.Sample((pages, from, to) =>
    {
        var quoted = Quoted(pages, from, to);
        var refused = Record.Exception(() => Excerpt.Of(Letter, pages, from, to, Trial, inNote: false));
        if (quoted.Count == 0)
        {
            Assert.EndsWith(".", Assert.IsType<RefusedException>(refused).Message, StringComparison.Ordinal);
            return;
        }
        Assert.Null(refused);
        var excerpt = Excerpt.Of(Letter, pages, from, to, Trial, inNote: false);
        var (first, last) = (quoted[0].Page, quoted[^1].Page);
        Assert.Equal($"nb1:cite:C-0012@p{(first == last ? $"{first}" : $"{first}~{last}")}", excerpt.Cite.Tag);
        Assert.Equal(string.Concat(quoted.Select(word => word.Letter)), string.Concat(excerpt.Text.Trim('“', '”').Where(IsSeen)));
    }, iter: 5000);

    [Theory]
    [InlineData(int.MinValue, 1)]
    [InlineData(0, int.MinValue)]
    [InlineData(0, int.MaxValue)]
    [InlineData(int.MaxValue, 1)]
    public void An_offset_that_no_page_has_is_refused(int from, int to)
    {
        Page[] pages = [new(1, null, [new("one")]), new(2, null, [new("two")])];
        Assert.Throws<RefusedException>(() => Excerpt.Of(Letter, pages, from, to, Trial, inNote: false));
    }

    /// <summary>Every letter selected, with the number of its page; none where the selection is not one of these pages. Half a character counts as the whole.</summary>
    private static List<(int Page, char Letter)> Quoted(Page[] pages, int from, int to)
    {
        if (from < 0 || to < 0 || from > pages[0].Text.Length || to > pages[^1].Text.Length || (pages.Length == 1 && from >= to))
            return [];
        var (first, afterLast) = (IsHalf(pages[0].Text, from) ? from - 1 : from, IsHalf(pages[^1].Text, to) ? to + 1 : to);
        return [.. pages.SelectMany((page, index) => page.Text.Where((letter, at) =>
            IsSeen(letter) && (index > 0 || at >= first) && (index < pages.Length - 1 || at < afterLast)).Select(letter => (page.Number, letter)))];
    }

    private static bool IsHalf(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text, at - 1);

    private static bool IsSeen(char letter) => !char.IsWhiteSpace(letter) && char.GetUnicodeCategory(letter) != UnicodeCategory.Format;
}
