using NigerBrief.Drafting.Quotes;
using NigerBrief.Tests;

namespace NigerBrief.Drafting.Tests.Quotes;

public class QuotesCheckTests
{
    [Fact]
    public void What_differs_is_said_and_put_back_as_the_source_has_it()
    {
        var (text, finding) = Check("It may end “by written notice of thirty days.” Doc. A at 4.");
        Assert.Equal(("quote-differs", Severity.Error), (finding!.Code, finding.Severity));
        Assert.Equal("The source reads otherwise: “ninety”, not “thirty”.", finding.Message.English);
        Assert.Equal("It may end “by written notice of ninety days.” Doc. A at 4.", Fixed(text, finding));
    }

    [Fact]
    public void A_word_left_out_is_put_in_with_its_space()
    {
        var (text, finding) = Check("Either “Party may terminate this arrangement by notice of ninety days.” Doc. A at 4.");
        Assert.Equal("The source reads otherwise: after “arrangement by” it has “written”.", finding!.Message.English);
        Assert.Equal("Either “Party may terminate this arrangement by written notice of ninety days.” Doc. A at 4.", Fixed(text, finding));
    }

    [Fact]
    public void A_live_cite_is_moved_to_the_page_where_the_words_stand()
    {
        var text = "The host “shall not levy charges on the use of the airfield.” Doc. A at 4.";
        var (_, finding) = Check(text, new DraftControl(9, "nb1:cite:A@p4", text.IndexOf("Doc.", StringComparison.Ordinal), 11));
        Assert.Equal(("quote-other-page", "These words stand at Doc. A, at 5."), (finding!.Code, finding.Message.English.Replace('\u00A0', ' ')));
        var edit = Assert.IsType<TextEdit>(Assert.Single(finding.Fix));
        Assert.Equal(("nb1:cite:A@p5", 9), (edit.Tag, edit.Place.Control));
    }

    [Fact]
    public void A_typed_cite_is_left_to_its_author() =>
        Assert.Empty(Check("The host “shall not levy charges on the use of the airfield.” Doc. A at 4.").Finding!.Fix);

    [Fact]
    public void What_reads_as_the_record_does_is_passed_over_in_silence() =>
        Assert.Null(Check("“Personnel … shall respect the laws of the host State.” Doc. A at 4.").Finding);

    [Fact]
    public void An_ellipsis_that_hides_a_not_is_a_warning() =>
        Assert.Equal("quote-leaves-out", Check("A notice “which shall . . . affect property” was given. Doc. A at 4.").Finding!.Code);

    [Fact]
    public void Of_words_that_stand_nowhere_what_is_most_like_them_is_shown()
    {
        var (_, finding) = Check("It says that “ninety days of notice terminate the arrangement.” Doc. A at 4.");
        Assert.Equal("quote-not-found", finding!.Code);
        Assert.EndsWith(
            "Most like them, at Doc. A, at 4: “Either Party may terminate this arrangement by written notice of ninety days, which shall not affect property already imported”.",
            finding.Message.English.Replace('\u00A0', ' '));
    }

    [Fact]
    public void Words_that_share_nothing_with_the_document_are_only_said_to_be_nowhere() =>
        Assert.DoesNotContain("Most like", Check("It says that “nobody ever wrote this in any paper of that kind.” Doc. A at 4.").Finding!.Message.English);

    [Theory]
    [InlineData("by written notice of ninety days", "It agrees.")]
    [InlineData("by written notice of thirty days", "It reads otherwise: “ninety”, not “thirty”.")]
    [InlineData("that nobody ever wrote in any agreement", "The quotation was not found in it.")]
    public void Against_a_scan_that_a_program_read_it_is_for_the_author_to_compare(string words, string said)
    {
        var draft = new Draft([new($"It may end “{words}.” Doc. A at 4.")]);
        var quotation = Assert.Single(QuotedPassage.Of(draft, QuotedPassageTests.Matter));
        var document = FictionalRecord.Documents["A"];
        var scan = new QuotedDocument(document.Document, [.. document.Pages.Select(page => page with { Recognised = true })]);
        var finding = QuotesCheck.Of(draft, quotation, QuoteChecking.Check(quotation.Text, quotation.Beside, scan, quotation.Cite.Pin)!, scan.Document, QuotedPassageTests.Matter.Profile);
        Assert.Equal(("quote-recognised", Severity.Warning), (finding!.Code, finding.Severity));
        Assert.Contains(said, finding.Message.English);
        BothLanguages.Hold(finding.Message);
        Assert.Empty(finding.Fix);
    }

    private static (string Text, Finding? Finding) Check(string text, params DraftControl[] controls)
    {
        var draft = new Draft([new(text, Controls: controls)]);
        var quotation = Assert.Single(QuotedPassage.Of(draft, QuotedPassageTests.Matter));
        var document = FictionalRecord.Documents[quotation.Cite.Document.Key];
        var result = QuoteChecking.Check(quotation.Text, quotation.Beside, document, quotation.Cite.Pin);
        var finding = QuotesCheck.Of(draft, quotation, result!, document.Document, QuotedPassageTests.Matter.Profile);
        if (finding is not null)
            BothLanguages.Hold(finding.Message);
        return (text, finding);
    }

    private static string Fixed(string text, Finding finding) => finding.Fix.Cast<TextEdit>().OrderByDescending(edit => edit.Place.Start).Aggregate(
        text,
        (before, edit) => before.Remove(edit.Place.Start, edit.Place.Length).Insert(edit.Place.Start, string.Concat(edit.Runs.Select(run => run.Text))));
}
