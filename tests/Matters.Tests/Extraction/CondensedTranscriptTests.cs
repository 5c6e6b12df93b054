using System.Globalization;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites;
using NigerBrief.Matters.Extraction.Pdf;

namespace NigerBrief.Matters.Tests.Extraction;

/// <summary>Transcripts with four of their pages on each sheet.</summary>
public class CondensedTranscriptTests
{
    private const int Lines = 25;

    private static readonly (double Left, double Top)[] Down = [(60, 60), (60, 400), (320, 60), (320, 400)];
    private static readonly (double Left, double Top)[] Across = [(60, 60), (320, 60), (60, 400), (320, 400)];

    public static TheoryData<bool> BothWays => [true, false];

    [Theory]
    [MemberData(nameof(BothWays))]
    public void Each_quarter_is_a_page_with_its_numeral_and_its_lines_whichever_way_they_are_laid_out(bool down)
    {
        var places = down ? Down : Across;
        var pages = Read(Sheet(5, places), Sheet(9, places), Sheet(13, places));
        Assert.Equal(Enumerable.Range(5, 12).Select(number => $"{number}"), pages.Select(page => page.Printed));
        Assert.Equal(Enumerable.Range(1, 12), pages.Select(page => page.Number));
        Assert.Equal([1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3], pages.Select(page => page.FilePage));
        foreach (var (page, number) in pages.Zip(Enumerable.Range(5, 12)))
        {
            Assert.Equal(Enumerable.Range(1, Lines).Select(line => Said(number, line)), page.Lines.Select(line => line.Text));
            Assert.Equal(Enumerable.Range(1, Lines), page.Lines.Select(line => line.Number!.Value));
        }
    }

    [Fact]
    public void A_pin_of_page_and_line_finds_the_quarter_and_a_passage_is_cited_by_them()
    {
        var document = new RecordDocument("T-1", "Deposition", "Dep.", DocumentKind.Transcript);
        var pages = Read(Sheet(5, Down), Sheet(9, Down));
        var pin = Pinpoint.Of(PinKind.Line, "11:4", "11:6");
        var page = Assert.Single(pages, page => CitedPage.Holds(document, page, pin));
        var (first, last) = CitedPage.Lines(document, page, pin)!.Value;
        Assert.Equal([Said(11, 4), Said(11, 5), Said(11, 6)], page.Lines.Skip(first).Take(last - first + 1).Select(line => line.Text));
        Assert.Equal(pages.Skip(4), pages.Where(page => CitedPage.Holds(document, page, Pinpoint.Of(PinKind.FilePage, "2", "2"))));
    }

    [Fact]
    public void What_stands_above_and_below_the_quarters_is_the_sheets_and_no_testimony()
    {
        IEnumerable<Printed> Framed(int sheet) =>
        [
            new(60, 20, "Case 1:24-cv-00417", 8), new(200, 20, "Document 12", 8), new(300, 20, "Filed 06/03/24", 8), new(400, 20, $"Page {sheet + 1} of 3", 8),
            new(60, 32, "IBRAHIM MOUSSA", 8), new(420, 32, $"{(4 * sheet) + 1} - {(4 * sheet) + 4}", 8),
            .. Sheet((4 * sheet) + 1, Down),
            new(60, 740, "Desert Reporting, Inc.", 8),
        ];
        var pages = Read(Framed(0), Framed(1), Framed(2));
        Assert.Equal(Enumerable.Range(1, 12).Select(number => $"{number}"), pages.Select(page => page.Printed));
        Assert.All(pages, page => Assert.Equal(Lines, page.Lines.Count));
        Assert.Contains("Case 1:24-cv-00417 Document 12 Filed 06/03/24 Page 2 of 3", pages[4].Stamps);
    }

    [Fact]
    public void A_title_page_without_lines_keeps_its_quarter_and_the_last_sheet_may_have_room_left()
    {
        IEnumerable<Printed> titled = [new(150, 60, "Page 1", 7), new(90, 140, "DEPOSITION OF IBRAHIM MOUSSA", 7), new(90, 160, "taken at Niamey", 7), .. Sheet(2, Down[1..])];
        var pages = Read(titled, Sheet(5, Down), Quarter(9, Down[0]));
        Assert.Equal(Enumerable.Range(1, 9).Select(number => $"{number}"), pages.Select(page => page.Printed));
        Assert.Equal(["DEPOSITION OF IBRAHIM MOUSSA", "taken at Niamey"], pages[0].Lines.Select(line => line.Text));
        Assert.Equal(3, pages[8].FilePage);
    }

    [Fact]
    public void Dots_in_place_of_blanks_are_not_read()
    {
        IEnumerable<Printed> Dotted(int first) => Sheet(first, Down).Select(text => text with { Text = text.Text.Replace(" ", "\u00b7 ", StringComparison.Ordinal) + "\u00b7\u00b7\u00b7\u00b7" });
        Assert.Equal(Said(6, 3), Read(Dotted(1), Dotted(5))[5].Lines[2].Text);
    }

    private static string Said(int page, int line) => $"on page {page} it is said in line {line}";

    private static IEnumerable<Printed> Quarter(int page, (double Left, double Top) at) =>
    [
        new(at.Left + 90, at.Top, $"Page {page}", 7),
        .. Enumerable.Range(1, Lines).SelectMany(line => new Printed[]
        {
            new(at.Left - (line < 10 ? 0 : 3.5), at.Top + 10 + (11 * line), line.ToString(CultureInfo.InvariantCulture), 7),
            new(at.Left + 16, at.Top + 10 + (11 * line), Said(page, line), 7),
        }),
    ];

    private static IEnumerable<Printed> Sheet(int first, (double Left, double Top)[] places) => places.SelectMany((place, at) => Quarter(first + at, place));

    private static IReadOnlyList<Page> Read(params IEnumerable<Printed>[] sheets) => PdfPages.Read(PrintedPdf.Of(sheets), TestContext.Current.CancellationToken);
}
