using System.Buffers;
using CommunityToolkit.HighPerformance.Buffers;

namespace NigerBrief.Drafting.Clauses.Word;

/// <summary>A Word package as one XML text. Nothing in it differs from one time to the next: the same block gives the same package.</summary>
internal static class FlatOpc
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string RelationsType = "application/vnd.openxmlformats-package.relationships+xml";

    /// <summary>The content of <c>w:body</c> is what comes before, the content, and what comes after: three, since the second is long and is copied but once.</summary>
    /// <param name="styles">That of <c>w:styles</c>.</param>
    /// <param name="numbering">That of <c>w:numbering</c>; empty when there are no lists.</param>
    /// <param name="notes">The footnotes; empty when there are none.</param>
    public static string Packed(string before, ReadOnlySpan<char> content, string after, string styles, string numbering, ReadOnlySpan<char> notes)
    {
        var head = $"<?mso-application progid=\"Word.Document\"?><pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">{Opening("document", "document.main")}<w:body>{before}";
        using var tail = new ArrayPoolBufferWriter<char>();
        tail.Write($"{after}</w:body>{Closing("document")}{Opening("styles", "styles")}{styles}{Closing("styles")}");
        if (numbering.Length > 0)
            tail.Write($"{Opening("numbering", "numbering")}{numbering}{Closing("numbering")}");
        if (notes.Length > 0)
            Footnotes(tail, notes);
        Relationships(tail, "/word/_rels/document.xml.rels", [
            ("rId1", "styles", "styles"),
            .. numbering.Length == 0 ? [] : new[] { ("rId2", "numbering", "numbering") },
            .. notes.Length == 0 ? [] : new[] { ("rId3", "footnotes", "footnotes") },
        ]);
        Relationships(tail, "/_rels/.rels", [("rId1", "officeDocument", "document")]);
        tail.Write("</pkg:package>");
        return string.Concat(head, content, tail.WrittenSpan);
    }

    private static void Footnotes(IBufferWriter<char> xml, ReadOnlySpan<char> notes)
    {
        xml.Write(Opening("footnotes", "footnotes"));
        xml.Write("<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>");
        xml.Write("<w:footnote w:type=\"continuationSeparator\" w:id=\"1\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>");
        xml.Write(notes);
        xml.Write(Closing("footnotes"));
    }

    private static string Opening(string part, string type) =>
        $"<pkg:part pkg:name=\"/word/{part}.xml\" pkg:contentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{type}+xml\"><pkg:xmlData><w:{part} xmlns:w=\"{Main}\">";

    private static string Closing(string part) => $"</w:{part}></pkg:xmlData></pkg:part>";

    private static void Relationships(IBufferWriter<char> xml, string part, IEnumerable<(string Id, string Type, string File)> relations)
    {
        xml.Write($"<pkg:part pkg:name=\"{part}\" pkg:contentType=\"{RelationsType}\"><pkg:xmlData>");
        xml.Write("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        foreach (var (id, type, file) in relations)
            xml.Write($"<Relationship Type=\"{Relations}/{type}\" Target=\"/word/{file}.xml\" Id=\"{id}\"/>");
        xml.Write("</Relationships></pkg:xmlData></pkg:part>");
    }
}
