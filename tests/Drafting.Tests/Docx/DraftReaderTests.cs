using System.IO.Compression;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using NigerBrief.Drafting.Docx;

namespace NigerBrief.Drafting.Tests.Docx;

/// <summary>Reads the files of tests/documents, which the browser tests open on the desk and read there: both must give the draft written beside them.</summary>
public sealed class DraftReaderTests
{
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Documents => [.. Directory.EnumerateFiles(Folder, "*.docx").Select(file => Path.GetFileNameWithoutExtension(file)!)];

    private static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "documents");

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_reads_as_the_draft_beside_it(string name)
    {
        using var docx = File.OpenRead(Path.Combine(Folder, $"{name}.docx"));
        Assert.Equal(File.ReadAllText(Path.Combine(Folder, $"{name}.draft.json")).Trim(), JsonSerializer.Serialize(DraftReader.Read(docx), Json));
    }

    [Fact]
    public void A_file_of_no_bytes_is_said_to_be_empty() => Assert.Equal("This file is empty.", Refusal([]));

    [Fact]
    public void A_locked_file_is_said_to_be_locked() =>
        Assert.StartsWith("This file is locked", Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]), StringComparison.Ordinal);

    [Theory]
    [InlineData("not a zip at all")]
    [InlineData("PK\u0003\u0004 and then nothing of the kind")]
    public void What_is_no_Word_document_is_refused(string content) =>
        Assert.StartsWith("This is not a Word document", Refusal(Encoding.Latin1.GetBytes(content)), StringComparison.Ordinal);

    [Fact]
    public void A_zip_without_a_document_is_refused() =>
        Assert.StartsWith("This is not a Word document", Refusal(Zip(("readme.txt", "hello"))), StringComparison.Ordinal);

    [Fact]
    public void A_file_cut_off_anywhere_is_refused_or_read()
    {
        var whole = File.ReadAllBytes(Path.Combine(Folder, "markup.docx"));
        for (var length = 0; length < whole.Length; length += 97)
            Assert.EndsWith(".", Refusal(whole[..length]), StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_tables_within_one_another_are_refused()
    {
        var nested = new StringBuilder();
        for (var depth = 0; depth < 10_000; depth++)
            nested.Append("<w:tbl><w:tr><w:tc>");
        for (var depth = 0; depth < 10_000; depth++)
            nested.Append("</w:tc></w:tr></w:tbl>");
        Assert.Contains("too deeply", Refusal(Word(nested.ToString())), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_unpacks_to_gigabytes_is_refused()
    {
        using var bytes = new MemoryStream();
        bytes.Write(Word("<w:p/>"));
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using var bomb = archive.CreateEntry("word/document.xml", CompressionLevel.Fastest).Open();
            bomb.Write(Encoding.UTF8.GetBytes($"<w:document {Namespace}><w:body><w:p><w:r><w:t>"));
            var zeros = Encoding.UTF8.GetBytes(new string('0', 1_000_000));
            for (var megabyte = 0; megabyte < 150; megabyte++)
                bomb.Write(zeros);
            bomb.Write(Encoding.UTF8.GetBytes("</w:t></w:r></w:p></w:body></w:document>"));
        }
        Assert.StartsWith("This is not a Word document", Refusal(bytes.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void An_entity_is_not_followed()
    {
        var document = $"<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document {Namespace}><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
        Assert.StartsWith("This is not a Word document", Refusal(Word("<w:p/>", document)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_a_paragraph_is_an_empty_draft() => Assert.Empty(Read(Word("")).Paragraphs);

    [Fact]
    public void Hyphens_that_Word_writes_as_elements_are_characters() => Assert.Equal(
        "co\u2011oper\u00ADation",
        Assert.Single(Read(Word("<w:p><w:r><w:t>co</w:t><w:noBreakHyphen/><w:t>oper</w:t><w:softHyphen/><w:t>ation</w:t></w:r></w:p>")).Paragraphs).Text);

    [Fact]
    public void Text_that_the_draft_no_longer_shows_is_left_out() => Assert.Equal(
        "kept",
        Assert.Single(Read(Word("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:moveFrom w:id=\"1\" w:author=\"a\"><w:r><w:t>moved</w:t></w:r></w:moveFrom><w:r><w:t>kept</w:t></w:r></w:p>")).Paragraphs).Text);

    [Fact]
    public void A_note_that_calls_itself_is_read_once()
    {
        var note = $"<w:footnotes {Namespace}><w:footnote w:id=\"2\"><w:p><w:r><w:t>See </w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p></w:footnote></w:footnotes>";
        Assert.Equal(["Called\u0002", "See \u0002"], Read(Word("<w:p><w:r><w:t>Called</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>", footnotes: note)).Paragraphs.Select(paragraph => paragraph.Text));
    }

    [Fact]
    public void A_control_in_a_note_lies_after_the_notes_own_number()
    {
        var note = $"<w:footnotes {Namespace}><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> See </w:t></w:r>"
            + "<w:sdt><w:sdtPr><w:tag w:val=\"nb1:cite:C-1@p3\"/><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent><w:r><w:t>Ex. C-1, at 3</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>.</w:t></w:r></w:p></w:footnote></w:footnotes>";
        var read = Read(Word("<w:p><w:r><w:t>Called</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>", footnotes: note)).Paragraphs[1];
        Assert.Equal("See Ex. C-1, at 3.", read.Text);
        Assert.Equal(new DraftControl(7, "nb1:cite:C-1@p3", 4, 13), Assert.Single(read.Controls!));
    }

    [Theory]
    [InlineData("99999999999")]
    [InlineData("many")]
    [InlineData("")]
    public void Odd_numbers_are_read_or_refused(string odd)
    {
        var body = $"<w:p><w:pPr><w:outlineLvl w:val=\"{odd}\"/><w:numPr><w:numId w:val=\"{odd}\"/></w:numPr></w:pPr><w:sdt><w:sdtPr><w:id w:val=\"{odd}\"/></w:sdtPr><w:sdtContent><w:r><w:sym w:char=\"{odd}\"/><w:footnoteReference w:id=\"{odd}\"/></w:r></w:sdtContent></w:sdt></w:p>";
        Assert.True(Record.Exception(() => Read(Word(body))) is null or RefusedException);
    }

    private static Draft Read(byte[] docx)
    {
        using var stream = new MemoryStream(docx);
        return DraftReader.Read(stream);
    }

    private static string Refusal(byte[] docx) => Assert.Throws<RefusedException>(() => Read(docx)).Message;

    private static byte[] Word(string body, string? document = null, string? footnotes = null)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            using var content = new MemoryStream(Encoding.UTF8.GetBytes(document ?? $"<w:document {Namespace}><w:body>{body}</w:body></w:document>"));
            main.FeedData(content);
            if (footnotes is not null)
                main.AddNewPart<FootnotesPart>().FeedData(new MemoryStream(Encoding.UTF8.GetBytes(footnotes)));
        }
        return stream.ToArray();
    }

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in entries)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(content);
            }
        }
        return stream.ToArray();
    }
}
