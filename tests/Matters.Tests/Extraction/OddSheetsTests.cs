using System.Globalization;
using NigerBrief.Drafting;
using NigerBrief.Matters.Extraction.Pdf;
using static NigerBrief.Matters.Tests.Extraction.DrawnPdf;

namespace NigerBrief.Matters.Tests.Extraction;

/// <summary>Sheets as scanners, copiers and word processors leave them in a record.</summary>
public class OddSheetsTests
{
    private static readonly string[] Words = ["The delegation arrived in Niamey on the twelfth", "and stayed until the fourteenth of March.", "All of it had been agreed beforehand."];

    [Theory]
    [InlineData(0)]
    [InlineData(90)]
    [InlineData(180)]
    [InlineData(270)]
    public void Text_is_read_whichever_way_it_lies_and_the_sheet_is_turned(int rotate)
    {
        foreach (var (matrix, step) in new[] { ("1 0 0 1", (0, -14)), ("-1 0 0 -1", (0, 14)), ("0 1 -1 0", (14, 0)), ("0 -1 1 0", (-14, 0)) })
        {
            var drawing = string.Concat(Words.Select((text, line) => Text(text, $"{matrix} {300 + (line * step.Item1)} {400 + (line * step.Item2)}")));
            Assert.Equal(Words, Lines(Of(drawing, rotate)));
        }
    }

    [Theory]
    [InlineData(0.35, 0)]
    [InlineData(1, -0.7)]
    [InlineData(0, 0)]
    public void Text_drawn_twice_is_read_once(double right, double up) => Assert.Equal(Words, Lines(Of(Straight() + Straight(right, up) + Straight())));

    [Fact]
    public void Double_letters_are_not_taken_for_letters_drawn_twice() =>
        Assert.Equal(["Three bills, all illicit..."], Lines(Of(Text("Three bills, all illicit...", "1 0 0 1 72 700"))));

    [Fact]
    public void Recognised_text_under_printed_text_is_not_read_again() =>
        Assert.Equal(Words, Lines(Of(Straight() + Straight(1.1, 0.8, size: 10.6, mode: 3))));

    [Fact]
    public void Recognised_text_over_a_scan_is_the_text() => Assert.Equal(Words, Lines(Of(Straight(mode: 3))));

    [Fact]
    public void The_call_of_a_note_is_raised_and_no_part_of_its_word()
    {
        var drawing = Text("It was closed in March", "1 0 0 1 72 700") + Text("12", "1 0 0 1 174 704", 7)
            + Text("12", "1 0 0 1 72 83", 6) + Text("See the Cost Report, at 6.", "1 0 0 1 84 80", 9);
        Assert.Equal(["It was closed in March¹²", "12 See the Cost Report, at 6."], Lines(Of(drawing)));
    }

    [Fact]
    public void A_note_at_the_foot_belongs_to_no_numbered_paragraph()
    {
        IEnumerable<Printed> Sheet(int number) =>
        [
            .. Enumerable.Range(0, 3).SelectMany(paragraph => PrintedPdf.Lines(72, 100 + (80 * paragraph), $"{(3 * number) + paragraph + 1}. Paragraph {"abcdef"[(3 * number) + paragraph]} begins here and", $"it goes on for a second line that ends {"abcdef"[(3 * number) + paragraph]}.")),
            new(72, 700, $"1 A note that stands below {"xyz"[number]} and all.", 8),
        ];
        var lines = PdfPages.Read(PrintedPdf.Of(Sheet(0), Sheet(1)), TestContext.Current.CancellationToken).SelectMany(page => page.Lines).ToList();
        Assert.All(lines.Where(line => line.Text.StartsWith("1 A note", StringComparison.Ordinal)), note => Assert.Null(note.Paragraph));
        Assert.Equal(["1", "1", "2", "2", "3", "3", null, "4", "4", "5", "5", "6", "6", null], lines.Select(line => line.Paragraph));
    }

    private static string Straight(double right = 0, double up = 0, double size = 11, int mode = 0) => string.Concat(Words.Select((text, line) =>
        Text(text, string.Create(CultureInfo.InvariantCulture, $"1 0 0 1 {72 + right} {700 + up - (14 * line)}"), size, mode)));

    private static IEnumerable<string> Lines(byte[] pdf) =>
        Assert.Single(PdfPages.Read(pdf, TestContext.Current.CancellationToken)).Lines.Select((PageLine line) => line.Text);
}
