using CsCheck;
using NigerBrief.Matters.Extraction;

namespace NigerBrief.Matters.Tests.Extraction;

/// <summary>However a file is damaged, it is read or refused with a sentence: one bad file must not stop the record.</summary>
public class DamagedFileLaws
{
    private static readonly byte[] Pdf = PrintedPdf.Of(PrintedPdf.Body(0), PrintedPdf.Body(1));
    private static readonly byte[] Docx = WrittenDocx.Of(WrittenDocx.Paragraph("One.") + WrittenDocx.Paragraph("Two."));

    /// <summary>Some bytes overwritten, then the end cut off.</summary>
    private static readonly Gen<((int At, byte Value)[] Changes, double Kept)> Damage =
        Gen.Select(Gen.Select(Gen.Int[0, 1_000_000], Gen.Byte).Array[0, 40], Gen.Double[0.1, 1.2]);

    [Fact]
    public void A_damaged_pdf_is_read_or_refused() => Damage.Sample(damage => IsReadOrRefused("a.pdf", Pdf, damage.Changes, damage.Kept), iter: 300);

    [Fact]
    public void A_damaged_docx_is_read_or_refused() => Damage.Sample(damage => IsReadOrRefused("a.docx", Docx, damage.Changes, damage.Kept), iter: 300);

    [Fact]
    public void Any_bytes_are_read_or_refused_as_text() =>
        Gen.Byte.Array[0, 200].Sample(bytes => IsReadOrRefused("a.txt", bytes, [], 1), iter: 1000);

    [Theory]
    [InlineData("99999999999")]
    [InlineData("-1")]
    [InlineData("2147483647")]
    [InlineData("many")]
    [InlineData("")]
    public void Odd_numbers_in_a_docx_are_read_or_refused(string odd)
    {
        static string Level(int level, string format, string start) =>
            $"""<w:lvl w:ilvl="{level}"><w:start w:val="{start}"/><w:numFmt w:val="{format}"/><w:lvlText w:val="%{level + 1}."/></w:lvl>""";
        var numbering = $"""
            <w:abstractNum w:abstractNumId="5">{Level(0, "lowerRoman", odd)}{Level(1, "lowerLetter", odd)}</w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="{odd}"/></w:num>
            """;
        static string Numbered(string level, string list) => WrittenDocx.Paragraph("Text.", $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>""");
        foreach (var paragraph in new[] { Numbered("0", "1"), Numbered("1", "1"), Numbered(odd, "1"), Numbered("0", odd), Numbered("0", "2") })
            Assert.True(IsReadOrRefused("a.docx", WrittenDocx.Of(paragraph + paragraph, numbering), [], 1));
        Assert.True(IsReadOrRefused("a.docx", WrittenDocx.Of($"""<w:p><w:r><w:t>Text</w:t><w:footnoteReference w:id="{odd}"/></w:r></w:p><w:sectPr><w:pgNumType w:start="{odd}"/></w:sectPr>""", footnotes: $"""<w:footnote w:id="{odd}"/>"""), [], 1));
    }

    private static bool IsReadOrRefused(string file, byte[] whole, (int At, byte Value)[] changes, double kept)
    {
        var bytes = whole.AsSpan(0, (int)(whole.Length * Math.Min(kept, 1))).ToArray();
        foreach (var (at, value) in changes)
        {
            if (bytes.Length > 0)
                bytes[at % bytes.Length] = value;
        }
        try
        {
            return RecordPages.Read(file, bytes, TimeProvider.System, TestContext.Current.CancellationToken).Count > 0;
        }
        catch (UnreadableFileException refused)
        {
            return refused.Message.EndsWith('.');
        }
    }
}
