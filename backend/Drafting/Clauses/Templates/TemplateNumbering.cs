using System.Globalization;
using System.Xml.Linq;

namespace NigerBrief.Drafting.Clauses.Templates;

/// <summary>The lists of a Word file.</summary>
internal sealed class TemplateNumbering(XElement? numbering)
{
    private static readonly string[] Kept = ["start", "numFmt", "lvlRestart", "suff", "lvlText", "lvlJc", "pPr"];

    /// <returns>The levels of a list, the content of a <c>w:abstractNum</c>; null when there is no such list.</returns>
    public string? Levels(string? numId)
    {
        var list = numbering?.Elements(W.Main + "num").FirstOrDefault(num => (string?)num.Attribute(W.Main + "numId") == numId);
        var kind = numbering?.Elements(W.Main + "abstractNum").FirstOrDefault(num => list is not null && (string?)num.Attribute(W.Main + "abstractNumId") == list.Value("abstractNumId"));
        if (kind is null)
            return null;
        var levels = kind.Elements(W.Main + "lvl").OrderBy(Index).DistinctBy(Index).Where(level => Index(level) is >= 0 and <= 8).Select(level => Level(level, list!)).ToList();
        return levels.Count == 0 ? null : string.Concat(levels);
    }

    private static string Level(XElement level, XElement list)
    {
        var kept = new XElement(level.Name, new XAttribute(W.Main + "ilvl", Index(level)), Kept.Select(name => name == "pPr"
            ? TemplateStyles.Kept(level.Child("pPr"), ["ind"])
            : level.Child(name) is { } property ? new XElement(property) : null));
        var restarted = list.Elements(W.Main + "lvlOverride").FirstOrDefault(other => Index(other) == Index(level)).Value("startOverride");
        if (restarted is not null && kept.Child("start") is { } start)
            start.SetAttributeValue(W.Main + "val", restarted);
        // Word draws bullets with signs of its own fonts, which a block must not name.
        if (kept.Value("lvlText") is [>= '\uE000' and <= '\uF8FF'])
            kept.Child("lvlText")!.SetAttributeValue(W.Main + "val", "•");
        return kept.ToString(SaveOptions.DisableFormatting);
    }

    private static int Index(XElement level) =>
        int.TryParse((string?)level.Attribute(W.Main + "ilvl"), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1;
}
