using System.Globalization;
using System.Text;

namespace NigerBrief.Drafting.Clauses.Word;

/// <summary>A Word package as one XML text. Nothing in it differs from one time to the next: the same block gives the same package.</summary>
internal static class FlatOpc
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string RelationsType = "application/vnd.openxmlformats-package.relationships+xml";

    /// <param name="body">The content of <c>w:body</c>. It grows into the package, since it is long and everything else is short.</param>
    /// <param name="styles">That of <c>w:styles</c>.</param>
    /// <param name="numbering">That of <c>w:numbering</c>; null when there are no lists.</param>
    /// <param name="notes">That of each footnote.</param>
    public static string Packed(StringBuilder body, string styles, string? numbering, IReadOnlyList<StringBuilder> notes)
    {
        var xml = body
            .Insert(0, $"<?mso-application progid=\"Word.Document\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">{Opening("document", "document.main")}<w:body>")
            .Append($"</w:body>{Closing("document")}{Opening("styles", "styles")}{styles}{Closing("styles")}");
        if (numbering is not null)
            xml.Append($"{Opening("numbering", "numbering")}{numbering}{Closing("numbering")}");
        if (notes.Count > 0)
            Footnotes(xml, notes);
        Relationships(xml, "/word/_rels/document.xml.rels", [
            ("rId1", "styles", "styles"),
            .. numbering is null ? [] : new[] { ("rId2", "numbering", "numbering") },
            .. notes.Count == 0 ? [] : new[] { ("rId3", "footnotes", "footnotes") },
        ]);
        Relationships(xml, "/_rels/.rels", [("rId1", "officeDocument", "document")]);
        return xml.Append("</pkg:package>").ToString();
    }

    private static void Footnotes(StringBuilder xml, IReadOnlyList<StringBuilder> notes)
    {
        xml.Append(Opening("footnotes", "footnotes"));
        xml.Append("<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>");
        xml.Append("<w:footnote w:type=\"continuationSeparator\" w:id=\"1\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>");
        for (var i = 0; i < notes.Count; i++)
            xml.Append(CultureInfo.InvariantCulture, $"<w:footnote w:id=\"{FootnoteLinkRenderer.FirstId + i}\">").Append(notes[i]).Append("</w:footnote>");
        xml.Append(Closing("footnotes"));
    }

    private static string Opening(string part, string type) =>
        $"<pkg:part pkg:name=\"/word/{part}.xml\" pkg:contentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{type}+xml\"><pkg:xmlData><w:{part} xmlns:w=\"{Main}\">";

    private static string Closing(string part) => $"</w:{part}></pkg:xmlData></pkg:part>";

    private static void Relationships(StringBuilder xml, string part, IEnumerable<(string Id, string Type, string File)> relations)
    {
        xml.Append($"<pkg:part pkg:name=\"{part}\" pkg:contentType=\"{RelationsType}\"><pkg:xmlData>");
        xml.Append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        foreach (var (id, type, file) in relations)
            xml.Append($"<Relationship Type=\"{Relations}/{type}\" Target=\"/word/{file}.xml\" Id=\"{id}\"/>");
        xml.Append("</Relationships></pkg:xmlData></pkg:part>");
    }
}
