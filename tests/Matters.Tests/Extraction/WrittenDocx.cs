using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace NigerBrief.Matters.Tests.Extraction;

/// <summary>Writes Word files for the tests from the inside of their body, as WordprocessingML.</summary>
public static class WrittenDocx
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static byte[] Of(string body, string? numbering = null, string? footnotes = null, string? footer = null, string? styles = null)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            Write(main, "document", $"<w:body>{body}</w:body>");
            if (numbering is not null)
                Write(main.AddNewPart<NumberingDefinitionsPart>(), "numbering", numbering);
            if (footnotes is not null)
                Write(main.AddNewPart<FootnotesPart>(), "footnotes", footnotes);
            if (footer is not null)
                Write(main.AddNewPart<FooterPart>(), "ftr", footer);
            if (styles is not null)
                Write(main.AddNewPart<StyleDefinitionsPart>(), "styles", styles);
        }
        return stream.ToArray();
    }

    public static string Paragraph(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{Run(text)}</w:p>";

    public static string Run(string text) => $"""<w:r><w:t xml:space="preserve">{text}</w:t></w:r>""";

    private static void Write(OpenXmlPart part, string root, string inside)
    {
        using var writer = new StreamWriter(part.GetStream(FileMode.Create));
        writer.Write($"""<w:{root} xmlns:w="{Namespace}">{inside}</w:{root}>""");
    }
}
