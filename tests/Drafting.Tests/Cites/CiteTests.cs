using CsCheck;
using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Quotes;
using NigerBrief.Tests;

namespace NigerBrief.Drafting.Tests.Cites;

public sealed class CiteTests
{
    private static readonly ForumProfile Trial = ForumProfiles.BuiltIn["us-trial"];
    private static readonly RecordDocument Complaint = new("R-0001", "Complaint", "Compl.", DocumentKind.Pleading);
    private static readonly RecordDocument Exhibit = new("C-0012", "Letter", "Ex. C-12", DocumentKind.Exhibit, "C-12");

    public static TheoryData<string[]> Rendering => CiteRows.Of("Rendering");

    public static TheoryData<string[]> Ranges => CiteRows.Of("Ranges");

    public static TheoryData<string[]> Bates => CiteRows.Of("Bates ranges");

    public static TheoryData<string[]> Merging => CiteRows.Of("Merging");

    public static TheoryData<string[]> Placing => CiteRows.Of("Placing");

    public static TheoryData<string[]> Typed => [.. CiteRows.Of("Typed"), .. Spec.Rows("found-cites.md", "Pins as they are typed")];

    public static TheoryData<string[]> TypedWithSeries => CiteRows.Of("Typed with a series");

    public static TheoryData<string[]> TypedKnowing => CiteRows.Of("Typed, with what is known of the document");

    [Theory]
    [MemberData(nameof(Rendering))]
    public void A_cite_has_the_forums_form_and_is_read_back_from_it(string[] row)
    {
        var document = CiteRows.Document(row[1], row[2]) with { Exhibit = CiteRows.Cell(row[3]), Volume = CiteRows.Cell(row[4]), EcfNumber = CiteRows.Cell(row[5]) };
        var forum = ForumProfiles.BuiltIn[row[0]];
        var pin = CiteRows.Pin(row[6]);
        var text = Cite.Of(document, pin, forum).Text;
        Assert.Equal(row[7], text.Replace('\u00A0', ' '));
        Assert.Equal(pin, CiteReader.Read(text, document, forum));
    }

    [Theory]
    [MemberData(nameof(Ranges))]
    public void A_range_is_cut_to_what_differs(string[] row) =>
        Assert.Equal(row[2], PageRange.Printed(new(row[0], row[1]), PinKind.Page, Trial));

    [Theory]
    [MemberData(nameof(Bates))]
    public void A_range_of_Bates_numbers_keeps_three_digits(string[] row) =>
        Assert.Equal(row[2], PageRange.Printed(new(row[0], row[1]), PinKind.Bates, Trial));

    [Theory]
    [MemberData(nameof(Merging))]
    public void Cites_of_one_statement_are_merged_where_that_says_the_same(string[] row)
    {
        Assert.Equal(row[2], StringCite.Text(CiteRows.Cites(row[1]), ForumProfiles.BuiltIn[row[0]]).Replace('\u00A0', ' '));
    }

    [Theory]
    [MemberData(nameof(Placing))]
    public void Cites_are_placed_as_the_author_writes(string[] row)
    {
        var words = row[1].Split(' ');
        var wrap = words.Contains("parentheses") ? CiteWrap.Parentheses : words.Contains("brackets") ? CiteWrap.Brackets : CiteWrap.None;
        bool? inside = words.Contains("inside") ? true : words.Contains("outside") ? false : null;
        var placed = PlacedCites.Of(CiteRows.Cites(row[3]), new(Enum.Parse<CiteUnit>(words[0], ignoreCase: true), wrap, inside, row[2]), ForumProfiles.BuiltIn[row[0]]);
        Assert.Equal(row[4], string.Join(" / ", placed.Select(way => way.Text)).Replace('\u00A0', ' '));
    }

    [Fact]
    public void A_signal_of_another_forum_is_refused() => Assert.Contains("But see", Assert.Throws<RefusedException>(() =>
        PlacedCites.Of([new(Exhibit, Pinpoint.Whole, "Voir")], new(), Trial)).Message, StringComparison.Ordinal);

    [Fact]
    public void Signals_and_passim_are_in_italics_and_signals_outside_the_live_cite()
    {
        var edits = Assert.Single(PlacedCites.Of([new(Exhibit, Pinpoint.Throughout, "see")], new(), Trial)).Edits.Cast<TextEdit>().ToList();
        Assert.Equal([new("See", Italic: true), new(" ")], edits[0].Runs);
        Assert.Equal([new("Ex.\u00A0C-12 "), new("passim", Italic: true)], edits[1].Runs);
        Assert.Equal([false, true, false], edits.Select(edit => edit.Tag is not null));
    }

    [Theory]
    [MemberData(nameof(Typed))]
    public void What_is_typed_becomes_a_pin_or_a_sentence(string[] row) => AssertParsed(row[2], PinpointParser.Parse(row[1], CiteRows.Document(row[0], "X")));

    [Theory]
    [MemberData(nameof(TypedWithSeries))]
    public void A_series_before_the_page_must_be_the_documents_own(string[] row) =>
        AssertParsed(row[3], PinpointParser.Parse(row[2], CiteRows.Document("appendix", row[0]) with { Volume = CiteRows.Cell(row[1]) }));

    [Theory]
    [MemberData(nameof(TypedKnowing))]
    public void What_is_known_of_the_document_shows_slips(string[] row)
    {
        int? Number(string cell) => cell.Length > 0 ? int.Parse(cell) : null;
        var parsed = PinpointParser.Parse(row[4], CiteRows.Document(row[0], "X"), new(Number(row[1]), Number(row[2]), CiteRows.Cell(row[3])));
        AssertParsed(row[5], parsed);
        if (row[6].Length > 0)
        {
            Assert.Contains(row[6], Assert.Single(parsed.Warnings).English, StringComparison.Ordinal);
            BothLanguages.Hold(parsed.Warnings[0]);
        }
        else
        {
            Assert.Empty(parsed.Warnings);
        }
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
        Assert.Equal("Ex.\u00A0C-12, at\u00A047", Assert.Single(refreshed.Kept).Rendering);
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

    [Fact]
    public void A_passage_that_runs_from_one_numbering_to_another_is_pinned_by_pages_of_the_file()
    {
        Page Sheet(int number, string? printed) => new(number, printed, [new("words", 3)]);
        Assert.Equal("nb1:cite:C-0012@f9~10", Cite.For(Exhibit, Sheet(9, "47"), 0, Sheet(10, null), 0, Trial).Tag);
        Assert.Equal("nb1:cite:C-0012@f9~10", Cite.For(Exhibit, Sheet(9, null), 0, Sheet(10, "1"), 0, Trial).Tag);
        Assert.Equal("nb1:cite:C-0012@f9~10", Cite.For(Exhibit, Sheet(9, "47"), 0, Sheet(10, "1"), 0, Trial).Tag);
        Assert.Equal("nb1:cite:C-0012@pxii~1", Cite.For(Exhibit, Sheet(9, "xii"), 0, Sheet(10, "1"), 0, Trial).Tag);
        Assert.Equal("nb1:cite:C-0012@p9~10", Cite.For(Exhibit, Sheet(9, null), 0, Sheet(10, null), 0, Trial).Tag);
        Assert.Equal("nb1:cite:T@f9~10", Cite.For(new("T", "T", "Tr.", DocumentKind.Transcript), Sheet(9, "47"), 0, Sheet(10, null), 0, Trial).Tag);
    }

    [Theory]
    [InlineData("nb1:cite:C-0012@pNIG-000123", "Ex. C-12, at NIG-000123")]
    [InlineData("nb1:cite:C-0012@p3~9,12", "Ex. C-12, at 3-9, 12")]
    [InlineData("nb1:cite:C-0012@r5(2)", "Ex. C-12 art. 5(2)")]
    [InlineData("nb1:cite:C-0012@all", "Ex. C-12")]
    public void A_tag_of_an_older_brief_reads_as_it_did(string tag, string text)
    {
        Assert.Empty(Refresh(text, tag).Edits);
        Assert.Empty(Refresh(text, tag).Kept);
    }

    [Fact]
    public void A_pin_deleted_by_hand_is_reported_and_not_taken_over() =>
        Assert.Equal("This cite was edited by hand.", Assert.Single(Refresh("Ex. C-12", "nb1:cite:C-0012@p47").Kept).Reason.English);

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

    private static void AssertParsed(string expected, ParsedPin parsed)
    {
        if (expected.StartsWith('!'))
        {
            Assert.Contains(expected[1..], parsed.Error!.English, StringComparison.Ordinal);
            BothLanguages.Hold(parsed.Error);
        }
        else
        {
            Assert.Equal($"nb1:cite:K@{expected}", CiteTag.Render("K", parsed.Pin!));
        }
    }

    private static RefreshedCites Refresh(string text, string tag)
    {
        var draft = new Draft([new($"See {text}.", Controls: [new(7, tag, 4, text.Length)])]);
        return CiteRefresh.Render(draft, new("m", Trial, new Dictionary<string, RecordDocument> { [Exhibit.Key] = Exhibit }, []));
    }
}
