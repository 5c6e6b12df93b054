using CsCheck;
using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Quotes;

namespace NigerBrief.Drafting.Tests.Cites;

public sealed class CiteTests
{
    private static readonly ForumProfile Trial = ForumProfiles.BuiltIn["us-trial"];
    private static readonly RecordDocument Complaint = new("R-0001", "Complaint", "Compl.", DocumentKind.Pleading);
    private static readonly RecordDocument Exhibit = new("C-0012", "Letter", "Ex. C-12", DocumentKind.Exhibit, "C-12");

    public static TheoryData<string[]> Rendering => [.. Spec.Rows("cites.md", "Rendering").Select(row => new TheoryDataRow<string[]>(row))];

    public static TheoryData<string[]> Ranges => [.. Spec.Rows("cites.md", "Ranges").Select(row => new TheoryDataRow<string[]>(row))];

    public static TheoryData<string[]> Typed => [.. Spec.Rows("cites.md", "Typed").Select(row => new TheoryDataRow<string[]>(row))];

    [Theory]
    [MemberData(nameof(Rendering))]
    public void A_cite_has_the_forums_form(string[] row)
    {
        var document = new RecordDocument("K", "T", row[2], Enum.Parse<DocumentKind>(row[1], ignoreCase: true), row[3].Length > 0 ? row[3] : null);
        var pin = CiteTag.Parse($"nb1:cite:K@{row[4]}")!.Value.Pin;
        Assert.Equal(row[5], Cite.Of(document, pin, ForumProfiles.BuiltIn[row[0]]).Text.Replace('\u00A0', ' '));
    }

    [Theory]
    [MemberData(nameof(Ranges))]
    public void A_range_is_cut_to_what_differs(string[] row) =>
        Assert.Equal(row[2], PageRange.Printed(new(row[0], row[1]), PinKind.Page, Trial));

    [Theory]
    [MemberData(nameof(Typed))]
    public void What_is_typed_becomes_a_pin_or_a_sentence(string[] row)
    {
        var parsed = PinpointParser.Parse(row[1], Enum.Parse<DocumentKind>(row[0], ignoreCase: true));
        if (row[2].StartsWith('!'))
            Assert.Contains(row[2][1..], parsed.Error, StringComparison.Ordinal);
        else
            Assert.Equal($"nb1:cite:K@{row[2]}", CiteTag.Render("K", parsed.Pin!));
    }

    [Fact]
    public void A_tag_parses_back_to_its_pin() =>
        Gen.Select(Gen.Int[1, 4], Gen.Select(Gen.Int[1, 99999], Gen.Int[1, 99999]).Array[1, 3]).Sample((kind, numbers) =>
        {
            var pin = new Pinpoint((PinKind)kind, [.. numbers.Select(pair => new PinRange($"{pair.Item1}", $"{pair.Item2}"))]);
            Assert.Equal(("C-0012", pin), CiteTag.Parse(CiteTag.Render("C-0012", pin)!));
        });

    [Fact]
    public void A_cite_in_another_forums_form_is_rendered_anew_and_then_left()
    {
        var pin = Pinpoint.Of(PinKind.Page, "47", "49");
        var tag = CiteTag.Render(Exhibit.Key, pin)!;
        var before = Cite.Of(Exhibit, pin, ForumProfiles.BuiltIn["icj"]).Text;
        var change = Assert.Single(Refresh(before, tag).Changes);
        Assert.Equal("Ex. C-12, at 47-49", change.After.Replace('\u00A0', ' '));
        Assert.Empty(Refresh(change.After, change.Tag).Edits);
    }

    [Fact]
    public void A_pin_typed_over_by_hand_is_taken_over()
    {
        var change = Assert.Single(Refresh("Ex. C-12, at 50", "nb1:cite:C-0012@p47").Changes);
        Assert.Equal("nb1:cite:C-0012@p50", change.Tag);
        Assert.Empty(Refresh(change.After, change.Tag).Changes);
    }

    [Fact]
    public void Other_words_typed_by_hand_are_kept_and_can_be_put_back()
    {
        var refreshed = Refresh("the letter we saw", "nb1:cite:C-0012@p47");
        Assert.Empty(refreshed.Edits);
        Assert.Equal("Ex. C-12, at\u00A047", Assert.Single(refreshed.Kept).Rendering);
        Assert.Single(refreshed.Kept[0].Restore);
    }

    [Fact]
    public void A_cite_of_a_document_that_is_gone_is_reported()
    {
        var kept = Assert.Single(Refresh("Ex. C-99, at 1", "nb1:cite:C-0099@p1").Kept);
        Assert.Null(kept.Rendering);
        Assert.Empty(kept.Restore);
    }

    [Fact]
    public void A_passage_is_pinned_by_the_finest_that_its_document_has()
    {
        var page = new Page(9, "47", [new("first", 3, "12"), new("second", 4, "12"), new("third", 5, "13")]);
        Assert.Equal("nb1:cite:R-0001@a12~13", Cite.For(Complaint, page, 0, 2, Trial).Tag);
        Assert.Equal("nb1:cite:C-0012@p47", Cite.For(Exhibit, page, 0, 2, Trial).Tag);
        Assert.Equal("nb1:cite:T@l47:3~47:4", Cite.For(new("T", "T", "Tr.", DocumentKind.Transcript), page, 0, 1, Trial).Tag);
    }

    [Theory]
    [InlineData("The coopera-\ntion went on.", "“The cooperation went on.”")]
    [InlineData("There were forty-\ntwo sorties.", "“There were forty-two sorties.”")]
    [InlineData("called it “wholly\none-sided”", "“called it ‘wholly one-sided’”")]
    public void A_quotation_runs_on_over_the_lines_of_the_page(string printed, string quoted)
    {
        var page = new Page(1, null, [.. printed.Split('\n').Select(line => new PageLine(line))]);
        var excerpt = Excerpt.Of(Exhibit, [page], 0, page.Text.Length, Trial, inNote: false);
        Assert.Equal(quoted, excerpt.Text);
        Assert.False(excerpt.Block);
    }

    [Theory]
    [InlineData(49, false, false)]
    [InlineData(50, false, true)]
    [InlineData(50, true, false)]
    public void Fifty_words_are_set_off(int words, bool inNote, bool block)
    {
        var page = new Page(1, null, [new(string.Join(' ', Enumerable.Repeat("word", words)))]);
        var excerpt = Excerpt.Of(Exhibit, [page], 0, page.Text.Length, Trial, inNote);
        Assert.Equal((words, block), (excerpt.Words, excerpt.Block));
        Assert.Equal(block, excerpt.Text[0] != '“');
    }

    [Fact]
    public void Nothing_selected_is_refused() =>
        Assert.Throws<RefusedException>(() => Excerpt.Of(Exhibit, [new Page(1, null, [new("  ")])], 0, 2, Trial, inNote: false));

    private static RefreshedCites Refresh(string text, string tag)
    {
        var draft = new Draft([new($"See {text}.", Controls: [new(7, tag, 4, text.Length)])]);
        return CiteRefresh.Render(draft, new("m", Trial, new Dictionary<string, RecordDocument> { [Exhibit.Key] = Exhibit }, []));
    }
}
