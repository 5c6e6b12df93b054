using System.Text;
using NigerBrief.Drafting;
using NigerBrief.Matters.Extraction;
using NigerBrief.Matters.Extraction.Docx;
using static NigerBrief.Matters.Tests.Extraction.WrittenDocx;

namespace NigerBrief.Matters.Tests.Extraction;

public class DocxPagesTests
{
    private const string Numbered = """<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>""";

    private const string Decimal = """
        <w:abstractNum w:abstractNumId="5">
          <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
          <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
        </w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>
        """;

    private const string Ended = "<w:r><w:lastRenderedPageBreak/></w:r>";

    private static IReadOnlyList<Page> Read(byte[] bytes) => DocxPages.Read(bytes, CancellationToken.None);

    [Fact]
    public void Tracked_changes_are_read_as_accepted()
    {
        var page = Assert.Single(Read(Of($"""
            <w:p>{Run("The ")}<w:del w:id="1"><w:r><w:delText>old </w:delText></w:r></w:del><w:ins w:id="2">{Run("new ")}</w:ins>{Run("agreement")}
            <w:moveFrom w:id="3">{Run(" moved")}</w:moveFrom><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>
            """)));
        Assert.Equal("The new agreement", page.Text);
    }

    [Fact]
    public void Automatic_numbers_are_text_and_number_the_lines()
    {
        var letter = Numbered.Replace("ilvl w:val=\"0\"", "ilvl w:val=\"1\"", StringComparison.Ordinal);
        var body = Paragraph("I was a liaison officer.", Numbered) + Paragraph("in Niamey; and", letter) + Paragraph("in Agadez.", letter)
            + Paragraph("A paragraph without a number.") + Paragraph("I saw the base.", Numbered) + Paragraph("I left in 2023.", Numbered);
        var page = Assert.Single(Read(Of(body, Decimal)));
        Assert.Equal(["1. I was a liaison officer.", "(a) in Niamey; and", "(b) in Agadez.", "A paragraph without a number.", "2. I saw the base.", "3. I left in 2023."], page.Lines.Select(line => line.Text));
        Assert.Equal(["1", "1", "1", "1", "2", "3"], page.Lines.Select(line => line.Paragraph));
    }

    [Fact]
    public void A_heading_ends_a_numbered_paragraph()
    {
        var heading = """<w:outlineLvl w:val="0"/>""";
        var body = Paragraph("One.", Numbered) + Paragraph("The base", heading) + Paragraph("Two.", Numbered) + Paragraph("Three.", Numbered);
        Assert.Equal(["1", null, "2", "3"], Assert.Single(Read(Of(body, Decimal))).Lines.Select(line => line.Paragraph));
    }

    [Fact]
    public void Pages_end_where_Word_last_ended_them()
    {
        var footer = """<w:p><w:r><w:instrText> PAGE \* MERGEFORMAT </w:instrText></w:r></w:p>""";
        var body = $"""<w:p>{Run("On the first")}{Ended}{Run(" and the second.")}</w:p><w:p>{Run("Still.")}<w:r><w:br w:type="page"/></w:r></w:p><w:p>{Ended}{Run("Third.")}</w:p><w:sectPr><w:pgNumType w:start="4"/></w:sectPr>""";
        var pages = Read(Of(body, footer: footer));
        Assert.Equal(["On the first", "and the second.\nStill.", "Third."], pages.Select(page => page.Text));
        Assert.Equal(["4", "5", "6"], pages.Select(page => page.Printed));
    }

    [Fact]
    public void A_number_goes_with_its_paragraph_over_the_page()
    {
        var body = Paragraph("One.", Numbered) + $"<w:p><w:pPr>{Numbered}</w:pPr>{Ended}{Run("Two.")}</w:p>" + Paragraph("Three.", Numbered);
        Assert.Equal(["1. One.", "2. Two.\n3. Three."], Read(Of(body, Decimal)).Select(page => page.Text));
    }

    [Fact]
    public void Without_marks_a_page_is_a_number_of_words_and_claims_no_numeral()
    {
        var pages = Read(Of(string.Concat(Enumerable.Repeat(Paragraph(string.Join(' ', Enumerable.Repeat("word", 100))), 10))));
        Assert.Equal(3, pages.Count);
        Assert.All(pages, page => Assert.Null(page.Printed));
        Assert.Equal(1000, pages.Sum(page => page.Text.Split([' ', '\n']).Length));
    }

    [Fact]
    public void Long_paragraphs_are_wrapped_between_words()
    {
        var page = Assert.Single(Read(Of(Paragraph(string.Join(' ', Enumerable.Repeat("agreement", 30))))));
        Assert.All(page.Lines, line => Assert.InRange(line.Text.Length, 9, 90));
        Assert.Equal(30, page.Text.Split([' ', '\n']).Length);
    }

    [Fact]
    public void A_footnote_stands_at_the_foot_of_its_page()
    {
        var body = $"""<w:p>{Run("Called here.")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>""" + Paragraph("Body goes on.");
        var page = Assert.Single(Read(Of(body, footnotes: $"""<w:footnote w:id="2">{Paragraph("See Exhibit C-0012.")}</w:footnote>""")));
        Assert.Equal("Called here.\nBody goes on.\n1 See Exhibit C-0012.", page.Text);
    }

    [Fact]
    public void A_table_is_read_row_by_row()
    {
        static string Cell(string text) => $"<w:tc>{Paragraph(text)}</w:tc>";
        var page = Assert.Single(Read(Of($"<w:tbl><w:tr>{Cell("Year")}{Cell("Cost")}</w:tr><w:tr>{Cell("2014")}{Cell("1.7")}</w:tr></w:tbl>")));
        Assert.Equal("Year Cost\n2014 1.7", page.Text);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("this is no package", "damaged")]
    [InlineData("\u00D0\u00CF\u0011\u00E0 an old Word file", "password")]
    public void What_is_no_Word_file_is_refused_with_a_sentence(string bytes, string word)
    {
        var refusal = Assert.Throws<UnreadableFileException>(() => RecordPages.Read("statement.docx", Encoding.Latin1.GetBytes(bytes), TimeProvider.System, CancellationToken.None));
        Assert.Contains(word, refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_truncated_package_is_refused_with_a_sentence()
    {
        var whole = Of(Paragraph("One."));
        Assert.Throws<UnreadableFileException>(() => Read(whole[..(whole.Length / 2)]));
    }

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")]
    public void What_is_nested_without_end_is_refused_with_a_sentence(string opening, string closing)
    {
        var body = string.Concat(Enumerable.Repeat(opening, 10_000)) + string.Concat(Enumerable.Repeat(closing, 10_000));
        var refusal = Assert.Throws<UnreadableFileException>(() => Read(Of(body)));
        Assert.Contains("too deeply", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_nested_without_end_is_refused_with_a_sentence()
    {
        var note = string.Concat(Enumerable.Repeat("<w:ins>", 10_000)) + string.Concat(Enumerable.Repeat("</w:ins>", 10_000));
        var refusal = Assert.Throws<UnreadableFileException>(() => Read(Of(Paragraph("One."), footnotes: $"""<w:footnote w:id="2"><w:p>{note}</w:p></w:footnote>""")));
        Assert.Contains("too deeply", refusal.Message, StringComparison.Ordinal);
    }
}
