using System.Globalization;
using NigerBrief.Drafting;
using NigerBrief.Matters.Extraction;

namespace NigerBrief.Matters.Tests.Extraction;

/// <summary>Sheets as courts stamp them and pleading paper numbers them.</summary>
public class CourtSheetsTests
{
    private static readonly string[] Body = [.. Enumerable.Range(0, 12).Select(at => Line("The convoy left the base before the sun was up that day", 72, 640 - (at * 24)))];

    [Theory]
    [InlineData("Case 1:24-cv-00045-LAP   Document 45-2   Filed 03/16/24   Page 3 of 10")]
    [InlineData("Case: 21-50498   Document: 00516242060   Page: 1   Date Filed: 03/16/2022")]
    [InlineData("Case: 20-16276, 10/05/2020, ID: 11848123, DktEntry: 19, Page 1 of 12")]
    [InlineData("Case: 17-2400   Document: 3   Filed: 07/13/2017   Pages: 1")]
    [InlineData("Appellate Case: 21-800   Document: 010110462922   Date Filed: 01/11/2021   Page: 1")]
    [InlineData("Appeal: 17-2218   Doc: 17   Filed: 10/31/2017   Pg: 1 of 1")]
    [InlineData("USCA4 Appeal: 21-1234   Doc: 17   Filed: 10/31/2021   Pg: 1 of 20")]
    [InlineData("USCA Case #20-1234   Document #1876543   Filed: 12/18/2020   Page 1 of 2")]
    [InlineData("Case 14-36086   Doc 1   Filed 10/03/14   Entered 10/03/14 14:54:39   Desc Main")]
    public void A_courts_stamp_is_no_text(string stamp)
    {
        // The stamp's parts stand apart, as courts print them.
        var parts = stamp.Split("   ").Select((part, at) => Line(part, 40 + (at * 135), 770, 9));
        var page = Assert.Single(Read([.. parts, .. Body]));
        Assert.All(page.Lines, line => Assert.StartsWith("The convoy", line.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_sentence_that_tells_of_a_case_is_text()
    {
        var page = Assert.Single(Read([Line("Case law has it otherwise, as Document 12 shows on Page 3", 72, 770), .. Body]));
        Assert.StartsWith("Case law", page.Lines[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_numbers_of_pleading_paper_are_lines_and_no_text()
    {
        var numbers = Enumerable.Range(1, 28).Select(number => Line(number.ToString(CultureInfo.InvariantCulture), number < 10 ? 56 : 50, 760 - (number * 24)));
        var page = Assert.Single(Read([.. numbers, .. Body]));
        Assert.Equal([.. Enumerable.Repeat("The convoy left the base before the sun was up that day", 12)], page.Lines.Select(line => line.Text));
        Assert.Equal([.. Enumerable.Range(5, 12).Cast<int?>()], page.Lines.Select(line => line.Number));
    }

    private static string Line(string text, double x, double y, double size = 11) => DrawnPdf.Text(text, string.Create(CultureInfo.InvariantCulture, $"1 0 0 1 {x} {y}"), size);

    private static IReadOnlyList<Page> Read(params string[] drawn) =>
        RecordPages.Read("a.pdf", DrawnPdf.Of(string.Concat(drawn)), TimeProvider.System, TestContext.Current.CancellationToken);
}
