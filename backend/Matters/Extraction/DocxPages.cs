using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using NigerBrief.Drafting;
using Page = NigerBrief.Drafting.Page;

namespace NigerBrief.Matters.Extraction;

public static class DocxPages
{
    public static IReadOnlyList<Page> Read(byte[] bytes, CancellationToken cancel)
    {
        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            var lines = document.MainDocumentPart?.Document?.Body?.Descendants<Paragraph>().Select(paragraph => new PageLine(paragraph.InnerText)).ToList() ?? [];
            return NumberedParagraphs.Mark([.. lines.Chunk(40).Select((chunk, index) => new Page(index + 1, null, chunk))]);
        }
        catch (Exception damaged) when (damaged is FileFormatException or InvalidDataException or OpenXmlPackageException or System.Xml.XmlException)
        {
            throw new UnreadableFileException("This Word file is damaged or not a .docx. Open it in Word and save it again.", damaged);
        }
    }
}
