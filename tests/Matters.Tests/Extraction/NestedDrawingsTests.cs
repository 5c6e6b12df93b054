using System.Globalization;
using System.Text;
using NigerBrief.Matters.Extraction;

namespace NigerBrief.Matters.Tests.Extraction;

/// <summary>PDFs that would end the process that reads them: drawings within drawings without end, and rows of a table that are wider than memory.</summary>
public class NestedDrawingsTests
{
    private const string Fonts = "/Font<</F1 3 0 R>>";

    [Fact]
    public void Two_drawings_that_draw_each_other_are_refused_with_the_page() =>
        Refused("drawn within itself", "/A Do", Form("/B Do", "/B 6 0 R"), Form("/A Do", "/A 5 0 R"));

    [Fact]
    public void A_chain_of_drawings_without_end_is_refused() =>
        Refused("drawn within itself", "/A Do", [.. Enumerable.Range(0, 2_000).Select(at => Form("/N Do", string.Create(CultureInfo.InvariantCulture, $"/N {at + 6} 0 R")))]);

    [Fact]
    public void Drawings_that_double_at_every_step_are_refused() =>
        Refused("drawn within itself", "/A Do", [.. Enumerable.Range(0, 38).Select(at => Form("/N Do /M Do", string.Create(CultureInfo.InvariantCulture, $"/N {at + 6} 0 R/M {at + 6} 0 R"))), Form("", "")]);

    [Fact]
    public void A_drawing_that_could_draw_itself_and_does_not_is_read()
    {
        var page = Assert.Single(Read("/A Do", Form(Text("within"), "/A 5 0 R/B 6 0 R"), Form("/A Do", "/A 5 0 R")));
        Assert.Equal("within", page.Text);
    }

    [Fact]
    public void A_drawing_that_draws_itself_outright_is_read_once()
    {
        var page = Assert.Single(Read("/A Do", Form($"{Text("once")} /A Do", "/A 5 0 R")));
        Assert.Equal("once", page.Text);
    }

    [Fact]
    public void Drawings_within_drawings_are_read()
    {
        var page = Assert.Single(Read("/A Do", Form($"{Text("one", 700)} /B Do", "/B 6 0 R"), Form(Text("two", 680), "")));
        Assert.Equal("one\ntwo", page.Text);
    }

    [Fact]
    public void One_bad_page_leaves_the_others_to_be_read_and_no_paragraph_runs_on_over_it()
    {
        static string Numbered(int first, string who, int top) => string.Concat(Enumerable.Range(0, 3).SelectMany(at => new[]
        {
            Text($"{first + at}. The {who} left the base before the sun was up on day {(char)('a' + first + at)}", top - (40 * at)),
            Text($"and the {who} came back after dark on day {(char)('a' + first + at)}.", top - 20 - (40 * at)),
        }));
        var last = Text("What was begun on the page before ends here.") + Numbered(6, "pilot", 660);
        var pages = RecordPages.Read("a.pdf", DrawnPdf.Sheets(Numbered(1, "convoy", 700), null, last), TimeProvider.System, TestContext.Current.CancellationToken);
        Assert.Equal([false, true, false], pages.Select(page => page.Damaged));
        Assert.Empty(pages[1].Lines);
        Assert.Equal("3", pages[0].Lines[^1].Paragraph);
        Assert.Null(pages[2].Lines[0].Paragraph);
        Assert.Equal("8", pages[2].Lines[^1].Paragraph);
    }

    [Fact]
    public void A_table_of_contents_with_impossible_columns_is_refused()
    {
        const string Index = "<</Type/XRef/Size 3/Root 1 0 R/W[1 2 166666666666666666666666666]/Length 4>>stream\nabcd\nendstream";
        var file = "%PDF-1.5\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 0/Kids[]>>\nendobj\n";
        var bytes = Encoding.ASCII.GetBytes($"{file}3 0 obj\n{Index}\nendobj\nstartxref\n{file.Length}\n%%EOF\n");
        Assert.Throws<UnreadableFileException>(() => RecordPages.Read("a.pdf", bytes, TimeProvider.System, TestContext.Current.CancellationToken));
    }

    private static string Text(string text, int y = 700) => DrawnPdf.Text(text, string.Create(CultureInfo.InvariantCulture, $"1 0 0 1 72 {y}"));

    private static string Form(string drawing, string forms) =>
        string.Create(CultureInfo.InvariantCulture, $"<</Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<<{Fonts}/XObject<<{forms}>>>>/Length {drawing.Length}>>stream\n{drawing}\nendstream");

    private static IReadOnlyList<Drafting.Page> Read(string drawing, params string[] forms) =>
        RecordPages.Read("a.pdf", DrawnPdf.WithForms(drawing, forms), TimeProvider.System, TestContext.Current.CancellationToken);

    private static void Refused(string because, string drawing, params string[] forms) =>
        Assert.Contains(because, Assert.Throws<UnreadableFileException>(() => Read(drawing, forms)).Message, StringComparison.Ordinal);
}
