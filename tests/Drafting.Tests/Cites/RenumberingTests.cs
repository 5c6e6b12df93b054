using System.Text.RegularExpressions;
using CsCheck;
using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Cites.Renumbering;

namespace NigerBrief.Drafting.Tests.Cites;

public sealed partial class RenumberingTests
{
    /// <summary>Sheets of two papers, in any order, some left out, some reproduced twice or under one numeral, over two volumes.</summary>
    private static readonly Gen<MappedSheet> Sheets = Gen.Select(
        Gen.OneOf("D12", "D13"), Gen.Int[1, 8], Gen.OneOf<string?>(null, "i", "ii", "1", "2", "3", "4"), Gen.OneOf<string?>(null, "1", "1", "1", "2"), Gen.Int[40, 50],
        (key, page, printed, volume, target) => new MappedSheet(key, page, printed, Appendix: volume is null ? null : new("ER", volume, $"{target}")));

    private static readonly Gen<string> Cites = Gen.OneOf(
        "[D12@p3]", "[D12@p1~3]", "[D12@p2,4]", "[D13@p1]", "[D13@f2~3]", "[D12@pi~2]", "[M@a4]", "fn{See ECF No. 62, at 3; ECF No. 63, at 1-2.}", "fn{1-ER-44.}", "fn{See 2-ER-41, 43.}");

    public static TheoryData<string[]> Renumbered => CiteRows.Of("Renumbered");

    [Theory]
    [MemberData(nameof(Renumbered))]
    public void Cites_are_told_by_the_pages_that_are_wanted(string[] row)
    {
        var matter = CiteDraft.Matter(row[0]) with { PageMap = new([.. row[2].Split("; ").Select(Sheet)]) };
        var settings = new CiteSettings(CiteBy: Enum.Parse<CiteBy>(row[1], ignoreCase: true));
        var draft = CiteDraft.Parse(row[3], row[0]);
        var refreshed = CiteRefresh.Render(draft, matter, settings);
        var written = CiteDraft.Apply(draft, refreshed.Edits);
        Assert.Equal(row[4], CiteDraft.Write(written));
        Assert.Equal(row[5], string.Join("; ", refreshed.Unmapped.Select(cite => cite.Problem is { } problem ? char.ToLowerInvariant($"{problem}"[0]) + $"{problem}"[1..] : "note")));
        Assert.Empty(refreshed.Kept);
        Assert.Empty(CiteRefresh.Render(written, matter, settings).Edits);
        Assert.Equal(Tags(draft), Tags(written));
    }

    [Fact]
    public void There_and_back_is_the_same_brief() => Gen.Select(Sheets.Array[1, 14], Cites.Array[1, 6]).Sample((sheets, cites) =>
    {
        var matter = CiteDraft.Matter("us-ca9") with { PageMap = new(sheets) };
        var typed = CiteDraft.Parse("So. " + string.Join(". ", cites) + ".", "us-ca9");
        var papers = To(typed, matter, CiteBy.Papers);
        var back = To(To(papers, matter, CiteBy.Appendix), matter, CiteBy.Papers);
        Assert.Equal(CiteDraft.Write(papers), CiteDraft.Write(back));
        Assert.Equal(Tags(papers), Tags(back));
    }, iter: 500);

    [Theory]
    [InlineData("[M@a4]", "Declaration of Amina Moussa (“Moussa Decl.”) ¶ 4, 1-ER-45")]
    [InlineData("[M@a4,6]", "Declaration of Amina Moussa (“Moussa Decl.”) ¶¶ 4, 6, 1-ER-45")]
    [InlineData("[M@a4~7]. [M@a7]", "Declaration of Amina Moussa (“Moussa Decl.”) ¶¶ 4–7, 1-ER-45–46. Moussa Decl. ¶ 7, 1-ER-46")]
    [InlineData("[M@a9]", "Declaration of Amina Moussa (“Moussa Decl.”) ¶ 9")]
    [InlineData("[M@a11]", "Declaration of Amina Moussa (“Moussa Decl.”) ¶ 11")]
    [InlineData("[D12@l2:3~2:14]", "ECF No. 62 2:3–14, 1-ER-41")]
    [InlineData("[D12@p2+a4]", "ECF No. 62, at 2, ¶ 4, 1-ER-41")]
    public void Paragraphs_and_lines_keep_their_numbers_beside_the_page_of_the_appendix(string cites, string told)
    {
        var begin = ParagraphPages.Of([
            new(1, null, [new("Declaration"), new("4. He left.", Paragraph: "4"), new("6. She too.", Paragraph: "6"), new("11. So.", Paragraph: "11")]),
            new(2, null, [new("And came back.", Paragraph: "11"), new("7. Later.", Paragraph: "7"), new("9. Not reproduced twice.", Paragraph: "9"), new("11. Again.", Paragraph: "11"), new("9.", Paragraph: "9")])]);
        Assert.Equal(["4", "6", "7"], begin.Keys.Order());
        var matter = CiteDraft.Matter("us-ca9") with
        {
            PageMap = new([Sheet("M 1 - 1-ER-45"), Sheet("M 2 - 1-ER-46"), Sheet("D12 2 2 1-ER-41")]),
            ParagraphPages = new Dictionary<string, IReadOnlyDictionary<string, int>> { ["M"] = begin },
        };
        var papers = To(CiteDraft.Parse(cites, "us-ca9"), matter, CiteBy.Papers);
        var appendix = To(papers, matter, CiteBy.Appendix);
        Assert.Equal(told, CiteDraft.Write(appendix));
        Assert.Equal(Tags(papers), Tags(appendix));
        Assert.Empty(CiteRefresh.Render(appendix, matter, new(CiteBy: CiteBy.Appendix)).Edits);
        Assert.Empty(CiteRefresh.Render(appendix, matter, new(CiteBy: CiteBy.Papers)).Kept);
        Assert.Equal(CiteDraft.Write(papers), CiteDraft.Write(To(appendix, matter, CiteBy.Papers)));
    }

    [Fact]
    public void A_paper_that_the_reader_may_not_see_is_not_in_the_map()
    {
        var matter = CiteDraft.Matter("us-ca9") with { PageMap = new([new("Hidden", 1, "1", Appendix: new("ER", "1", "44"))]) };
        var draft = CiteDraft.Parse("So.fn{See 1-ER-44.}", "us-ca9");
        Assert.Empty(CiteRefresh.Render(draft, matter, new(CiteBy: CiteBy.Papers)).Edits);
    }

    private static Draft To(Draft draft, MatterView matter, CiteBy by) => CiteDraft.Apply(draft, CiteRefresh.Render(draft, matter, new(CiteBy: by)).Edits);

    private static IEnumerable<string> Tags(Draft draft) => draft.Paragraphs.SelectMany(paragraph => paragraph.Controls ?? []).Select(control => control.Tag);

    private static MappedSheet Sheet(string text)
    {
        var words = text.Split(' ');
        var target = Target().Match(words[3]).Groups;
        return new(words[0], int.Parse(words[1]), words[2] == "-" ? null : words[2],
            Appendix: words[3] == "-" ? null : new(target["series"].Value, CiteRows.Cell(target["volume"].Value), target["page"].Value));
    }

    [GeneratedRegex(@"^(?:(?<volume>\d+)-)?(?<series>[A-Z]+)[-.](?<page>\w+)$")]
    private static partial Regex Target();
}
