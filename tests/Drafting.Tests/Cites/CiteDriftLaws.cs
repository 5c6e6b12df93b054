using System.Globalization;
using CsCheck;
using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Cites.Drift;
using NigerBrief.Tests;

namespace NigerBrief.Drafting.Tests.Cites;

/// <summary>When a document of the record was replaced, each of its cites is unchanged, moved, altered or gone.</summary>
public sealed class CiteDriftLaws
{
    private const int LinesOnPage = 6;
    private static readonly ForumProfile Trial = ForumProfiles.BuiltIn["us-trial"];
    private static readonly RecordDocument Exhibit = new("C-0012", "Letter", "Ex. C-12", DocumentKind.Exhibit, "C-12");
    private static readonly RecordDocument Transcript = new("T", "Deposition of John Smith", "Smith Dep.", DocumentKind.Transcript);
    private static readonly RecordDocument Complaint = new("P", "Complaint", "Compl.", DocumentKind.Pleading);

    /// <summary>A document of pages whose words all differ.</summary>
    private static readonly Gen<IReadOnlyList<Page>> Documents = Gen.Int[2, 8].Select(pages => Pages(Enumerable.Range(1, pages).Select(page => Lines($"p{page}"))));

    private static readonly Gen<(IReadOnlyList<Page> Pages, int At, int Count)> WithRange =
        Documents.SelectMany(pages => Gen.Select(Gen.Int[1, pages.Count], Gen.Int[1, 2], (at, count) => (pages, at, Math.Min(count, pages.Count - at + 1))));

    [Fact]
    public void Nothing_is_said_where_nothing_changed() => WithRange.Sample(cited =>
        Assert.Empty(Found(Exhibit, PagePin(cited.At, cited.Count), cited.Pages, cited.Pages)));

    [Fact]
    public void Pages_put_in_before_move_the_pin_by_their_number() => Gen.Select(WithRange, Gen.Int[1, 4]).Sample((cited, inserted) =>
    {
        var after = Renumbered(Pages(Enumerable.Range(1, inserted).Select(page => Lines($"new{page}"))).Concat(cited.Pages));
        var finding = Assert.Single(Found(Exhibit, PagePin(cited.At, cited.Count), cited.Pages, after));
        Assert.Equal("cite-moved", finding.Code);
        Assert.Equal(CiteTag.Render("C-0012", PagePin(cited.At + inserted, cited.Count)), Assert.IsType<TextEdit>(Assert.Single(finding.Fix)).Tag);
        Assert.Equal("v2", finding.Versions!["C-0012"]);
    });

    [Fact]
    public void Pages_put_in_after_say_nothing() => WithRange.Sample(cited =>
        Assert.Empty(Found(Exhibit, PagePin(cited.At, cited.Count), cited.Pages, Renumbered(cited.Pages.Concat(Pages([Lines("new")]))))));

    [Fact]
    public void A_changed_word_is_named() => Gen.Select(WithRange, Gen.Int[0, LinesOnPage - 1]).Sample((cited, line) =>
    {
        var page = cited.Pages[cited.At - 1];
        var changed = page with { Lines = [.. page.Lines.Select((one, at) => at == line ? one with { Text = one.Text.Replace("third", "fourth", StringComparison.Ordinal) } : one)] };
        IReadOnlyList<Page> after = [.. cited.Pages.Select(one => one == page ? changed : one)];
        var finding = Assert.Single(Found(Exhibit, PagePin(cited.At, cited.Count), cited.Pages, after));
        Assert.Equal("cite-altered", finding.Code);
        Assert.Contains("third", finding.Message.English, StringComparison.Ordinal);
        Assert.Contains("fourth", finding.Message.English, StringComparison.Ordinal);
        Assert.Empty(finding.Fix);
    });

    [Fact]
    public void A_page_taken_out_is_gone() => WithRange.Where(cited => cited.Count == 1).Sample(cited =>
        Assert.Equal("cite-gone", Assert.Single(Found(Exhibit, PagePin(cited.At, 1), cited.Pages, Renumbered(cited.Pages.Where(page => page.Number != cited.At)))).Code));

    [Fact]
    public void A_cite_that_is_left_as_it_is_is_not_named_again() => WithRange.Where(cited => cited.Count == 1).Sample(cited =>
    {
        var after = Renumbered(cited.Pages.Where(page => page.Number != cited.At));
        var finding = Assert.Single(Found(Exhibit, PagePin(cited.At, 1), cited.Pages, after));
        Assert.Empty(Found(Exhibit, PagePin(cited.At, 1), cited.Pages, after, finding.Versions));
    });

    [Fact]
    public void Lines_of_a_transcript_move_by_line_and_page()
    {
        var before = Pages(Enumerable.Range(1, 3).Select(page => Lines($"p{page}")));
        var after = Renumbered(Pages([Lines("new")]).Concat(before));
        Assert.Equal("nb1:cite:T@l3:2~3:4", Tag(Assert.Single(Found(Transcript, Pinpoint.Of(PinKind.Line, "2:2", "2:4"), before, after))));
    }

    [Fact]
    public void Paragraphs_are_followed_by_their_numbers()
    {
        static IReadOnlyList<Page> Numbered(params string[] paragraphs) =>
            [new(1, null, [.. paragraphs.Select((text, at) => new PageLine(text, null, (at + 1).ToString(CultureInfo.InvariantCulture)))])];
        var before = Numbered("The convoy left at dawn.", "The base was shut at noon.", "Nobody came back that week.");
        var after = Numbered("A new paragraph stands here.", "The convoy left at dawn.", "The base was shut at noon.", "Nobody came back that week.");
        Assert.Equal("nb1:cite:P@a3", Tag(Assert.Single(Found(Complaint, Pinpoint.Of(PinKind.Paragraph, "2", "2"), before, after))));
    }

    [Fact]
    public void Other_breaks_of_lines_and_pages_change_no_word()
    {
        Page Sheet(int number, params string[] lines) => new(number, null, [.. lines.Select(line => new PageLine(line))]);
        Page[] before = [Sheet(1, "The coopera-", "tion went on until spring."), Sheet(2, "It ended then.")];
        Assert.Empty(Found(Exhibit, PagePin(1, 1), before, [Sheet(1, "The cooperation went on", "until spring."), Sheet(2, "It ended then.")]));
        Assert.Equal("nb1:cite:C-0012@p1~2", Tag(Assert.Single(Found(Exhibit, PagePin(1, 1), before, [Sheet(1, "The cooperation went"), Sheet(2, "on until spring.", "It ended then.")]))));
    }

    [Theory]
    [InlineData("The minister signed the note in the morning and went home.", "“evening” is “morning” now")]
    [InlineData("The old minister signed the note in the evening and went home.", "“old” was put in")]
    [InlineData("The minister signed in the evening and went home.", "“the note” was taken out")]
    public void The_difference_is_told_as_it_is_read(string now, string told)
    {
        IReadOnlyList<Page> Sheets(string second) => Pages([["It was the end of the month, and the evening of the day."], [second], ["The end of the note is the end."]]);
        var finding = Assert.Single(Found(Exhibit, PagePin(2, 1), Sheets("The minister signed the note in the evening and went home."), Sheets(now)));
        Assert.Contains(told, finding.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_moved_and_what_is_altered_are_remembered_apart()
    {
        var before = Pages(Enumerable.Range(1, 3).Select(page => Lines($"p{page}")));
        var after = Renumbered(Pages([Lines("new")]).Concat(before.Select(page => page.Number == 3 ? page with { Lines = [.. page.Lines.Select(line => line with { Text = line.Text.Replace("third", "fourth", StringComparison.Ordinal) })] } : page)));
        var draft = Draft(Exhibit, PagePin(1, 1), PagePin(3, 1)) with { Versions = new Dictionary<string, string> { ["C-0012"] = "v1" } };
        var found = Check(draft, Exhibit, before, after);
        Assert.Equal(["cite-moved", "cite-altered"], found.Select(finding => finding.Code));
        Assert.Equal(new Dictionary<string, string> { ["C-0012"] = "v2", ["C-0012@p3"] = "v1", ["C-0012@p1"] = "v2" }, found[0].Versions);
        Assert.Equal(new Dictionary<string, string> { ["C-0012@p3"] = "v2" }, found[1].Versions);
    }

    [Fact]
    public void Where_the_earlier_pages_are_not_kept_the_author_is_told()
    {
        var finding = Assert.Single(Found(Exhibit, PagePin(1, 1), null, Pages([Lines("p1")])));
        Assert.Equal(("cite-unread", Severity.Warning), (finding.Code, finding.Severity));
    }

    private static string Tag(Finding finding) => Assert.IsType<TextEdit>(Assert.Single(finding.Fix)).Tag!;

    private static Pinpoint PagePin(int at, int count) => Pinpoint.Of(PinKind.Page, $"{at}", $"{at + count - 1}");

    private static string[] Lines(string page) => [.. Enumerable.Range(1, LinesOnPage).Select(line => $"Sheet {page} line {line} first{page}x{line} second{page}x{line} third fifth{page}x{line}")];

    private static IReadOnlyList<Page> Pages(IEnumerable<string[]> pages) =>
        [.. pages.Select((lines, page) => new Page(page + 1, null, [.. lines.Select((text, line) => new PageLine(text, line + 1))]))];

    private static IReadOnlyList<Page> Renumbered(IEnumerable<Page> pages) => [.. pages.Select((page, at) => new Page(at + 1, page.Printed, page.Lines))];

    private static Draft Draft(RecordDocument document, params Pinpoint[] pins) => new([.. pins.Select((pin, at) =>
    {
        var text = CiteText.Of(document, pin, Trial);
        return new DraftParagraph($"So. {text}.", Controls: [new(at + 1, CiteTag.Render(document.Key, pin)!, 4, text.Length)]);
    })]);

    private static List<Finding> Found(RecordDocument document, Pinpoint pin, IReadOnlyList<Page>? before, IReadOnlyList<Page> after, IReadOnlyDictionary<string, string>? versions = null) =>
        Check(Draft(document, pin) with { Versions = versions ?? new Dictionary<string, string> { [document.Key] = "v1" } }, document, before, after);

    private static List<Finding> Check(Draft draft, RecordDocument document, IReadOnlyList<Page>? before, IReadOnlyList<Page> after)
    {
        var matter = new MatterView("m", Trial, new Dictionary<string, RecordDocument> { [document.Key] = document }, [])
        {
            Replaced = new Dictionary<string, ReplacedDocument> { [document.Key] = new(before is null ? new Dictionary<string, IReadOnlyList<Page>>() : new Dictionary<string, IReadOnlyList<Page>> { ["v1"] = before }, after, "v2") },
        };
        List<Finding> found = [.. new CitesCheck().Check(draft, matter).Where(finding => finding.Code.StartsWith("cite-", StringComparison.Ordinal))];
        Assert.All(found, finding => BothLanguages.Hold(finding.Message));
        return found;
    }
}
