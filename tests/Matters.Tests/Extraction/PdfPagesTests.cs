using System.Globalization;
using System.Text;
using NigerBrief.Drafting;
using NigerBrief.Matters.Extraction;
using NigerBrief.Matters.Extraction.Pdf;

namespace NigerBrief.Matters.Tests.Extraction;

public class PdfPagesTests
{
    private static IReadOnlyList<Page> Read(params IEnumerable<Printed>[] sheets) => PdfPages.Read(PrintedPdf.Of(sheets), CancellationToken.None);

    private static Page ReadOne(params Printed[] sheet) => Assert.Single(Read(sheet));

    private static IEnumerable<string> Texts(Page page) => page.Lines.Select(line => line.Text);

    [Fact]
    public void Lines_are_read_from_the_top_down_whatever_the_order_of_drawing()
    {
        var page = ReadOne(new(72, 200, "third line"), new(72, 100, "first line"), new(72, 150, "second line"));
        Assert.Equal(["first line", "second line", "third line"], Texts(page));
    }

    [Fact]
    public void Words_drawn_apart_without_a_space_are_parted()
    {
        var page = ReadOne(new(72, 100, "Agreed"), new(112, 100, "Facility"), new(152, 100, "Areas"));
        Assert.Equal(["Agreed Facility Areas"], Texts(page));
    }

    [Fact]
    public void A_raised_note_call_stays_in_its_line()
    {
        var page = ReadOne(new(72, 100, "the cost of the base"), new(162, 96, "7", 6), new(72, 120, "was paid by both."));
        Assert.Equal(2, page.Lines.Count);
        Assert.Equal("the cost of the base⁷", page.Lines[0].Text);
    }

    [Fact]
    public void The_left_column_comes_before_the_right()
    {
        string[] left = ["The delegation arrived in Niamey on the", "twelfth of March and stayed until the", "fourteenth, when it left without having", "met the head of the government, who", "was said to be travelling at that time."];
        string[] right = ["The march of the thirteenth of April was", "peaceful and the police protected the", "approaches of the chancery. Among those", "who called for it were associations with", "the support of the authorities in Niamey."];
        var page = Assert.Single(Read(PrintedPdf.Lines(60, 100, left).Concat(PrintedPdf.Lines(320, 107, right))));
        Assert.Equal([.. left, .. right], Texts(page));
    }

    [Fact]
    public void A_table_is_read_row_by_row()
    {
        string[] years = ["2014", "2015", "2016", "2017", "2018"];
        var rows = years.SelectMany((year, row) => new Printed[] { new(72, 100 + (14 * row), year), new(250, 100 + (14 * row), $"1{row}.1"), new(400, 100 + (14 * row), $"2{row}.7") });
        var page = Assert.Single(Read(rows));
        Assert.Equal("2014 10.1 20.7", page.Lines[0].Text);
        Assert.Equal("2018 14.1 24.7", page.Lines[4].Text);
    }

    [Theory]
    [InlineData("47", "48", "49", "47")]
    [InlineData("xii", "xiii", "xiv", "xii")]
    [InlineData("A-12", "A-13", "A-14", "A-12")]
    [InlineData("- 12 -", "- 13 -", "- 14 -", "12")]
    [InlineData("Page 3 of 9", "Page 4 of 9", "Page 5 of 9", "3")]
    [InlineData("Page 3 sur 9", "Page 4 sur 9", "Page 5 sur 9", "3")]
    [InlineData("47698", "47699", "47700", "47698")]
    public void The_numeral_on_the_sheet_is_known_and_taken_out(string first, string second, string third, string numeral)
    {
        string[] feet = [first, second, third];
        var pages = Read([.. feet.Select((foot, sheet) => PrintedPdf.Body(sheet).Append(new(300, PrintedPdf.Foot, foot)))]);
        Assert.Equal(numeral, pages[0].Printed);
        Assert.All(pages, page => Assert.Equal(2, page.Lines.Count));
    }

    [Fact]
    public void A_lone_roman_numeral_between_cover_and_text_counts()
    {
        string[] feet = ["", "i", "1", "2"];
        var pages = Read([.. feet.Select((foot, sheet) => foot.Length == 0 ? PrintedPdf.Body(sheet) : PrintedPdf.Body(sheet).Append(new(300, PrintedPdf.Foot, foot)))]);
        Assert.Equal([null, "i", "1", "2"], pages.Select(page => page.Printed));
    }

    [Fact]
    public void A_year_at_the_foot_of_one_sheet_is_text()
    {
        var pages = Read(PrintedPdf.Body(0).Append(new(72, 148, "2012")), PrintedPdf.Body(1), PrintedPdf.Body(2));
        Assert.Null(pages[0].Printed);
        Assert.Equal("2012", pages[0].Lines[^1].Text);
    }

    [Fact]
    public void A_running_head_goes_and_the_same_words_in_the_body_stay()
    {
        const string Head = "Memorial of the Republic of Niger";
        var pages = Read([.. Enumerable.Range(0, 4).Select(sheet => PrintedPdf.Body(sheet).Append(new(72, 60, Head)).Concat(PrintedPdf.Lines(72, 300, Head, "a", "b", "c", "d", "e")))]);
        Assert.All(pages, page => Assert.Single(page.Lines, line => line.Text == Head));
        Assert.All(pages, page => Assert.StartsWith("This is", page.Lines[0].Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Case 1:24-cv-00417-ABC Document 12 Filed 06/03/24 Page {0} of 9")]
    [InlineData("NIG-00012{0}")]
    [InlineData("CONFIDENTIAL")]
    [InlineData("HIGHLY CONFIDENTIAL - ATTORNEYS' EYES ONLY")]
    [InlineData("PageID.45{0}")]
    [InlineData("RECEIVED 18/03/2024")]
    [InlineData("Exhibit C-0012")]
    public void Stamps_are_no_text_even_on_a_single_sheet(string stamp)
    {
        var page = Assert.Single(Read(PrintedPdf.Body(0).Append(new(150, 40, string.Format(null, stamp, 3)))));
        Assert.Equal(2, page.Lines.Count);
    }

    [Fact]
    public void The_courts_stamp_numbers_the_sheets_only_where_they_show_nothing_better()
    {
        IEnumerable<Printed> Stamped(int sheet) => PrintedPdf.Body(sheet).Append(new(150, 40, $"Case 1:24-cv-00417 Document 12 Filed 06/03/24 Page {sheet + 1} of 3"));
        Assert.Equal(["1", "2", "3"], Read([.. Enumerable.Range(0, 3).Select(Stamped)]).Select(page => page.Printed));
        var own = Read([.. Enumerable.Range(0, 3).Select(sheet => Stamped(sheet).Append(new(300, PrintedPdf.Foot, $"{sheet + 7}")))]);
        Assert.Equal(["7", "8", "9"], own.Select(page => page.Printed));
    }

    [Fact]
    public void A_stamp_in_pieces_gives_a_cover_no_numeral_beside_sheets_that_have_their_own()
    {
        IEnumerable<Printed> Stamped(int sheet) => PrintedPdf.Body(sheet).Concat([new(72, 40, "Case 1:24-cv-00417"), new(240, 40, "Filed 06/03/24"), new(450, 40, $"Page {sheet + 1} of 4")]);
        var pages = Read([.. Enumerable.Range(0, 4).Select(sheet => sheet == 0 ? Stamped(0) : Stamped(sheet).Append(new(300, PrintedPdf.Foot, $"{sheet}")))]);
        Assert.Equal([null, "1", "2", "3"], pages.Select(page => page.Printed));
    }

    [Fact]
    public void Figures_of_a_table_at_the_edge_of_sheets_are_no_numerals()
    {
        IEnumerable<Printed> Table(int sheet, params int[] figures) =>
            figures.SelectMany((figure, row) => new Printed[] { new(72, 100 + (25 * row), $"Works at {(char)('A' + sheet)}{(char)('a' + row)}"), new(400, 100 + (25 * row), $"{figure}") });
        var pages = Read(Table(0, 64, 12, 9), Table(1, 31, 65, 13), Table(2, 40, 11, 66));
        Assert.All(pages, page => Assert.Null(page.Printed));
        Assert.Contains("64", pages[0].Lines[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_of_the_clerk_on_one_sheet_is_no_numeral() =>
        Assert.All(Read(PrintedPdf.Body(0).Append(new(300, 40, "JS-6")), PrintedPdf.Body(1), PrintedPdf.Body(2)), page => Assert.Null(page.Printed));

    [Theory]
    [InlineData("ROA.{0}", "9", "10", "11")]
    [InlineData("4-ER-{0}", "9", "10", "11")]
    [InlineData("JA {0}", "9", "10", "11")]
    [InlineData("App. {0}a", "9a", "10a", "11a")]
    public void The_number_of_an_appendix_is_the_sheets_and_every_stamp_is_kept_as_a_label(string form, params string[] printed)
    {
        var pages = Read([.. Enumerable.Range(0, 3).Select(sheet => PrintedPdf.Body(sheet)
            .Append(new(100, 30, "Case 1:24-cv-00417")).Append(new(250, 30, "Document 12")).Append(new(350, 30, "Filed 06/03/24")).Append(new(470, 30, $"Page {sheet + 1} of 3"))
            .Append(new(300, PrintedPdf.Foot - 20, $"{sheet + 1}")).Append(new(300, PrintedPdf.Foot, string.Format(null, form, sheet + 9))).Append(new(450, PrintedPdf.Foot, $"NIG-00020{sheet + 1}")))]);
        Assert.Equal(printed, pages.Select(page => page.Printed));
        Assert.All(pages, page => Assert.Equal(2, page.Lines.Count));
        Assert.Contains(string.Format(null, form, 10), pages[1].Stamps);
        Assert.Contains("NIG-000202", pages[1].Stamps);
        Assert.Contains("Case 1:24-cv-00417 Document 12 Filed 06/03/24 Page 2 of 3", pages[1].Stamps);
    }

    [Fact]
    public void The_contents_of_an_appendix_bear_no_number_of_it()
    {
        var pages = Read([
            PrintedPdf.Body(8), [new(72, 80, "CONTENTS"), new(72, 100, "Complaint"), new(400, 100, "JA 1"), new(72, 120, "Answer"), new(400, 120, "JA 4")],
            .. new[] { 1, 2, 4, 9 }.Select(number => PrintedPdf.Body(number).Append(new(300, PrintedPdf.Foot, $"JA {number}")))]);
        Assert.Equal([null, null, "1", "2", "4", "9"], pages.Select(page => page.Printed));
        Assert.Contains("Complaint JA 1", pages[1].Text);
    }

    [Fact]
    public void A_letter_that_mentions_an_appendix_is_none()
    {
        var pages = Read([.. Enumerable.Range(0, 3).Select(sheet => PrintedPdf.Body(sheet).Concat(sheet == 1 ? [new(72, 148, "App. 12")] : []))]);
        Assert.Contains("App. 12", pages[1].Text);
        Assert.All(pages, page => Assert.Empty(page.Stamps));
    }

    [Fact]
    public void A_transcripts_gutter_becomes_line_numbers_and_numbers_in_the_testimony_stay()
    {
        string[] testimony = ["Q.  How many soldiers were there?", "A.  1,000 at least, in 2012.", "Q.  And the cost?", "A.  It was", "100 million dollars."];
        IEnumerable<Printed> Sheet(int number) =>
        [
            new(500, 50, $"{number}"),
            .. Enumerable.Range(1, 25).SelectMany(line => new Printed[]
            {
                new(line < 10 ? 66 : 60, 80 + (24 * line), $"{line}"),
                new(90, 80 + (24 * line), $"10:14:{line:00}", 8),
                new(150, 80 + (24 * line), testimony[line % testimony.Length]),
            }),
        ];
        var pages = Read(Sheet(46), Sheet(47));
        Assert.Equal(["46", "47"], pages.Select(page => page.Printed));
        Assert.Equal(Enumerable.Range(1, 25), pages[1].Lines.Select(line => line.Number!.Value));
        Assert.Equal("A. 1,000 at least, in 2012.", pages[1].Lines[0].Text);
        Assert.Equal("100 million dollars.", pages[1].Lines[3].Text);
    }

    [Fact]
    public void On_pleading_paper_each_line_has_the_nearest_number()
    {
        IEnumerable<Printed> Sheet(int sheet) =>
        [
            .. Enumerable.Range(1, 28).Select(line => new Printed(50, 80 + (23 * line), $"{line}")),
            .. Enumerable.Range(0, 20).Select(line => new Printed(90, 110 + (31 * line), $"Words of line {(char)('a' + line)} on sheet {(char)('A' + sheet)}")),
        ];
        var page = Read(Sheet(0), Sheet(1))[0];
        Assert.Equal(20, page.Lines.Count);
        Assert.Equal(1, page.Lines[0].Number);
        Assert.True(page.Lines.Zip(page.Lines.Skip(1)).All(pair => pair.First.Number <= pair.Second.Number));
    }

    [Fact]
    public void Numbered_paragraphs_mark_all_their_lines_and_contents_are_not_counted()
    {
        var contents = PrintedPdf.Lines(72, 100, "1. Parties 1", "2. Facts 2", "3. Relief 3");
        var text = PrintedPdf.Lines(
            72, 100, "1. Niger signed in 2012.", "The text was in English.", "2. It was denounced", "on 16 March", "2024. Nobody replied.", "3. The base is at Agadez.", "4. It cost much.");
        var lines = Read(contents, text)[1].Lines;
        Assert.Equal(["1", "1", "2", "2", "2", "3", "4"], lines.Select(line => line.Paragraph));
    }

    [Fact]
    public void A_line_in_the_margin_without_a_number_ends_a_hanging_paragraph()
    {
        Printed[] sheet =
        [
            new(72, 100, "1."), new(100, 100, "The agreement was imposed by"), new(100, 114, "Washington."),
            new(72, 128, "2."), new(100, 128, "The presence of the soldiers is"), new(100, 142, "illegal."),
            new(72, 156, "3."), new(100, 156, "Their number is not known to"), new(100, 170, "the government."),
            new(72, 184, "In consequence the government denounces the agreement."),
        ];
        Assert.Equal(["1", "1", "2", "2", "3", "3", null], Read(sheet)[0].Lines.Select(line => line.Paragraph));
    }

    [Fact]
    public void A_heading_in_the_size_of_the_text_belongs_to_no_paragraph()
    {
        var text = PrintedPdf.Lines(
            72, 100, "1. The first instructors came", "in April.", "B. The demonstration and the", "agreement to withdraw", "2. On Saturday thousands", "marched. The reports say",
            "that they were calm", "3. The embassy was shut.");
        Assert.Equal(["1", "1", null, null, "2", "2", "2", "3"], Assert.Single(Read(text)).Lines.Select(line => line.Paragraph));
    }

    [Fact]
    public void Articles_are_counted_arabic_or_roman_up_to_the_signature()
    {
        var arabic = Read(PrintedPdf.Lines(72, 100, "Preamble", "Article 1", "Words.", "Article 2 - Purpose", "1. First.", "2. Second.", "Article 3. Scope", "Done at Niamey on 28 November 2012"));
        Assert.Equal([null, "1", "1", "2", "2", "2", "3", null], arabic[0].Lines.Select(line => line.Paragraph));
        var roman = Read(PrintedPdf.Lines(72, 100, "ARTICLE I", "Words.", "ARTICLE II", "Words.", "ARTICLE III", "ANNEX A", "1. A list."));
        Assert.Equal(["1", "1", "2", "2", "3", null, null], roman[0].Lines.Select(line => line.Paragraph));
    }

    [Fact]
    public void A_damaged_file_is_refused_with_a_sentence()
    {
        var sound = PrintedPdf.Of(PrintedPdf.Body(0));
        Assert.Contains("damaged", Refusal("%PDF-1.7 but nothing else"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("damaged", Refusal([.. Enumerable.Range(0, 4000).Select(at => (byte)(at * 31))]), StringComparison.Ordinal);
        Assert.Contains("damaged", Refusal(sound[..40]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_locked_file_is_refused_with_a_sentence()
    {
        // The keys are those of no password at all, so none can open it.
        var key = new string('A', 32);
        var objects = new[]
        {
            "1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n",
            "2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n",
            "3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792]>> endobj\n",
            $"4 0 obj <</Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O ({key}) /U ({key})>> endobj\n",
        };
        var pdf = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder("xref\n0 5\n0000000000 65535 f \n");
        foreach (var each in objects)
        {
            table.Append(CultureInfo.InvariantCulture, $"{pdf.Length:0000000000} 00000 n \n");
            pdf.Append(each);
        }
        var end = $"{table}trailer <</Size 5 /Root 1 0 R /Encrypt 4 0 R /ID [({key}) ({key})]>>\nstartxref\n{pdf.Length}\n%%EOF\n";
        Assert.Contains("password", Refusal(Encoding.ASCII.GetBytes(pdf + end)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scan_without_text_asks_for_text_recognition() => Assert.Contains("OCR", Refusal(PrintedPdf.Of([], [])), StringComparison.Ordinal);

    private static string Refusal(byte[] bytes) =>
        Assert.Throws<UnreadableFileException>(() => RecordPages.Read("exhibit.pdf", bytes, TimeProvider.System, CancellationToken.None)).Message;
}
