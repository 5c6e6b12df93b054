namespace NigerBrief.Drafting.Clauses.Word;

/// <summary>
/// The styles that a block names. Where the brief uses a style of the same name, Word keeps the brief's own;
/// these are for a brief that lacks it.
/// </summary>
internal static class BlockStyles
{
    private const string Borders =
        "<w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/><w:bottom w:val=\"single\" w:sz=\"4\"/><w:right w:val=\"single\" w:sz=\"4\"/>"
        + "<w:insideH w:val=\"single\" w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/>";

    private const string OnNormal = "<w:basedOn w:val=\"Normal\"/>";

    /// <returns>The content of <c>w:styles</c>.</returns>
    /// <param name="carried">Definitions that came with a clause's own file, by id.</param>
    public static string Of(IEnumerable<string> ids, IReadOnlyDictionary<string, string>? carried = null) =>
        string.Concat(ids.Order(StringComparer.Ordinal).Select(id => carried?.GetValueOrDefault(id) ?? Style(id)));

    /// <summary>A style of the brief, which keeps its own looks.</summary>
    public static string Named(string id, string name) => Style(id, XmlText.Attribute(name), "paragraph", OnNormal);

    private static string Style(string id) => id switch
    {
        "Normal" => Style(id, "Normal", "paragraph", "", " w:default=\"true\""),
        "FootnoteText" => Style(id, "footnote text", "paragraph", OnNormal),
        "FootnoteReference" => Style(id, "footnote reference", "character", "<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>"),
        "TableGrid" => Style(id, "Table Grid", "table", $"<w:tblPr><w:tblBorders>{Borders}</w:tblBorders></w:tblPr>"),
        "HTMLPreformatted" => Style(id, "HTML Preformatted", "paragraph", OnNormal),
        "Quote" => Style(id, "Quote", "paragraph", OnNormal + "<w:pPr><w:ind w:left=\"720\" w:right=\"720\"/></w:pPr>"),
        ['H', 'e', 'a', 'd', 'i', 'n', 'g', var level] => Style(
            id, $"heading {level}", "paragraph", $"{OnNormal}<w:pPr><w:keepNext/><w:outlineLvl w:val=\"{level - '1'}\"/></w:pPr><w:rPr><w:b/></w:rPr>"),
        _ => Style(id, id, "paragraph", OnNormal),
    };

    private static string Style(string id, string name, string type, string content, string isDefault = "") =>
        $"<w:style w:type=\"{type}\" w:styleId=\"{id}\"{isDefault}><w:name w:val=\"{name}\"/>{content}</w:style>";
}
