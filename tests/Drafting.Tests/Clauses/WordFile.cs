using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace NigerBrief.Drafting.Tests.Clauses;

/// <summary>A Word file made of the XML that is given, as a keeper of clauses might have it, or an enemy.</summary>
internal static class WordFile
{
    public const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    public static readonly (string Key, string Value)[] Head =
        [("id", "clause-1"), ("title", "A clause"), ("topic", "Topic: one"), ("version", "2"), ("status", "approved"), ("approved-by", "A. Diallo"), ("approved-on", "2026-03-14"), ("forums", "icj, us-trial")];

    public static byte[] Of(
        string body, string? styles = null, string? numbering = null, string? notes = null, IEnumerable<(string Key, string Value)>? head = null,
        Action<WordprocessingDocument>? change = null, WordprocessingDocumentType type = WordprocessingDocumentType.Document)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, type))
        {
            var main = document.AddMainDocumentPart();
            Write(main, $"<w:document {Namespaces}><w:body>{Table(head ?? Head)}<w:p/>{body}<w:sectPr/></w:body></w:document>");
            if (styles is not null)
                Write(main.AddNewPart<StyleDefinitionsPart>(), $"<w:styles {Namespaces}>{styles}</w:styles>");
            if (numbering is not null)
                Write(main.AddNewPart<NumberingDefinitionsPart>(), $"<w:numbering {Namespaces}>{numbering}</w:numbering>");
            if (notes is not null)
                Write(main.AddNewPart<FootnotesPart>(), $"<w:footnotes {Namespaces}>{notes}</w:footnotes>");
            change?.Invoke(document);
        }
        return stream.ToArray();
    }

    public static string P(string runs, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>";

    public static string R(string text, string look = "") => $"<w:r><w:rPr>{look}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    public static string Control(string tag, string content, string title = "", string kind = "") =>
        $"<w:sdt><w:sdtPr><w:alias w:val=\"{title}\"/><w:tag w:val=\"{tag}\"/>{kind}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";

    public static void Write(OpenXmlPart part, string xml)
    {
        using var writer = new StreamWriter(part.GetStream(FileMode.Create, FileAccess.Write));
        writer.Write(xml);
    }

    private static string Table(IEnumerable<(string Key, string Value)> head) =>
        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>" + string.Concat(head.Select(row =>
            $"<w:tr><w:tc><w:p>{R(row.Key)}</w:p></w:tc><w:tc><w:p>{R(row.Value)}</w:p></w:tc></w:tr>")) + "</w:tbl>";
}
