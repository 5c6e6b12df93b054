using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NigerBrief.Drafting.Clauses.Templates;

/// <summary>A Word file's styles: the built-in ones by their names in English, whatever the file calls them; the others as the file defines them.</summary>
internal sealed partial class TemplateStyles
{
    /// <summary>Word refuses longer chains too.</summary>
    private const int LongestChain = 12;

    private static readonly string[] Paragraphs = ["keepNext", "keepLines", "spacing", "ind", "contextualSpacing", "jc", "outlineLvl"];
    private static readonly string[] Runs = ["b", "i", "caps", "smallCaps", "strike", "color", "sz", "szCs", "u", "vertAlign"];
    private static readonly string[] Tables = ["tblInd", "tblBorders", "tblCellMar"];

    private readonly Dictionary<string, XElement> byId;

    public TemplateStyles(XElement? styles) => byId = styles?.Elements(W.Main + "style")
        .Where(style => (string?)style.Attribute(W.Main + "styleId") is { } id && IdShape().IsMatch(id))
        .DistinctBy(style => (string)style.Attribute(W.Main + "styleId")!)
        .ToDictionary(style => (string)style.Attribute(W.Main + "styleId")!, StringComparer.Ordinal) ?? [];

    /// <returns>The level of a heading; null for another style.</returns>
    public int? Heading(string? id) =>
        Name(id) is { } name && name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && int.TryParse(name.AsSpan(8), NumberStyles.None, CultureInfo.InvariantCulture, out var level) && level is >= 1 and <= 9
            ? level
            : null;

    /// <returns>The id under which a block names the style.</returns>
    public string Id(string? id) => Name(id)?.ToUpperInvariant() switch
    {
        null or "NORMAL" => "Normal",
        "QUOTE" => "Quote",
        "FOOTNOTE TEXT" => "FootnoteText",
        "TABLE GRID" => "TableGrid",
        _ => id!,
    };

    /// <returns>The definition of the style and of those that it is based on, by id; none for built-in ones, which the block defines itself.</returns>
    public IEnumerable<(string Id, string Xml)> Carried(string id)
    {
        var next = id;
        for (var step = 0; step < LongestChain && next is not null && Id(next) == next && byId.TryGetValue(next, out var style); step++)
        {
            if (next is "Normal" or "Quote" or "FootnoteText" or "TableGrid")
                yield break;
            yield return (next, Definition(next, style));
            next = style.Value("basedOn");
        }
    }

    private string? Name(string? id) => id is not null && byId.TryGetValue(id, out var style) ? style.Value("name") ?? id : null;

    private string Definition(string id, XElement style)
    {
        var type = (string?)style.Attribute(W.Main + "type") == "table" ? "table" : "paragraph";
        var basedOn = style.Value("basedOn") is { } parent && byId.ContainsKey(parent) ? Id(parent) : "Normal";
        return new XElement(
            W.Main + "style",
            new XAttribute(W.Main + "type", type),
            new XAttribute(W.Main + "styleId", id),
            new XElement(W.Main + "name", new XAttribute(W.Main + "val", style.Value("name") ?? id)),
            type == "table" ? null : new XElement(W.Main + "basedOn", new XAttribute(W.Main + "val", basedOn)),
            Kept(style.Child("pPr"), Paragraphs),
            Kept(style.Child("rPr"), Runs),
            type == "table" ? Kept(style.Child("tblPr"), Tables) : null).ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The properties of those names and no others, in the order that the schema asks for.</summary>
    internal static XElement? Kept(XElement? properties, IEnumerable<string> names) => properties is null
        ? null
        : new(properties.Name, names.Select(properties.Child));

    [GeneratedRegex("^[A-Za-z0-9_-]{1,60}$", RegexOptions.NonBacktracking)]
    private static partial Regex IdShape();
}
