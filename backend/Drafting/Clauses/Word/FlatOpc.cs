using System.Globalization;
using System.Text;

namespace NigerBrief.Drafting.Clauses.Word;

/// <summary>A Word package as one XML text. Nothing in it differs from one time to the next: the same block gives the same package.</summary>
internal static class FlatOpc
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string RelationsType = "application/vnd.openxmlformats-package.relationships+xml";

    /// <param name="body">The content of <c>w:body</c>.</param>
    /// <param name="styles">That of <c>w:styles</c>.</param>
    /// <param name="numbering">That of <c>w:numbering</c>; null when there are no lists.</param>
    /// <param name="notes">That of each footnote.</param>
    public static string Packed(StringBuilder body, string styles, string? numbering, IReadOnlyList<StringBuilder> notes)
    {
        var xml = new StringBuilder(body.Length + notes.Sum(note => note.Length) + 8_000);
        xml.Append("<?mso-application progid=\"Word.Document\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">");
        Part(xml, "document", "document.main", part => part.Append("<w:body>").Append(body).Append("</w:body>"));
        Part(xml, "styles", "styles", part => part.Append(styles));
        if (numbering is not null)
            Part(xml, "numbering", "numbering", part => part.Append(numbering));
        if (notes.Count > 0)
            Part(xml, "footnotes", "footnotes", part => Footnotes(part, notes));
        Relationships(xml, "/word/_rels/document.xml.rels", [
            ("rId1", "styles", "styles"),
            .. numbering is null ? [] : new[] { ("rId2", "numbering", "numbering") },
            .. notes.Count == 0 ? [] : new[] { ("rId3", "footnotes", "footnotes") },
        ]);
        Relationships(xml, "/_rels/.rels", [("rId1", "officeDocument", "document")]);
        return xml.Append("</pkg:package>").ToString();
    }

    private static void Footnotes(StringBuilder part, IReadOnlyList<StringBuilder> notes)
    {
        part.Append("<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>");
        part.Append("<w:footnote w:type=\"continuationSeparator\" w:id=\"1\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>");
        for (var i = 0; i < notes.Count; i++)
            part.Append(CultureInfo.InvariantCulture, $"<w:footnote w:id=\"{FootnoteLinkRenderer.FirstId + i}\">").Append(notes[i]).Append("</w:footnote>");
    }

    private static void Part(StringBuilder xml, string name, string type, Action<StringBuilder> content)
    {
        xml.Append($"<pkg:part pkg:name=\"/word/{name}.xml\" pkg:contentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{type}+xml\">");
        xml.Append($"<pkg:xmlData><w:{name} xmlns:w=\"{Main}\">");
        content(xml);
        xml.Append($"</w:{name}></pkg:xmlData></pkg:part>");
    }

    private static void Relationships(StringBuilder xml, string part, IEnumerable<(string Id, string Type, string File)> relations)
    {
        xml.Append($"<pkg:part pkg:name=\"{part}\" pkg:contentType=\"{RelationsType}\"><pkg:xmlData>");
        xml.Append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        foreach (var (id, type, file) in relations)
            xml.Append($"<Relationship Type=\"{Relations}/{type}\" Target=\"/word/{file}.xml\" Id=\"{id}\"/>");
        xml.Append("</Relationships></pkg:xmlData></pkg:part>");
    }
}
