using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NigerBrief.Drafting.Docx;

/// <summary>What a paragraph has from its own properties, its style, and those that the style is based on.</summary>
internal sealed class ParagraphStyles
{
    /// <summary>Word refuses longer chains too.</summary>
    private const int LongestChain = 12;

    private const int BodyText = 10;

    private readonly Dictionary<string, Style> styles;
    private readonly string? byDefault;

    public ParagraphStyles(MainDocumentPart main)
    {
        var defined = main.StyleDefinitionsPart?.Styles?.Elements<Style>()
            .Where(style => style.StyleId?.Value is not null && style.Type?.Value == StyleValues.Paragraph).ToList() ?? [];
        styles = defined.GroupBy(style => style.StyleId!.Value!, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        byDefault = defined.Find(style => style.Default?.Value == true)?.StyleId!.Value;
    }

    public (string Name, int OutlineLevel, bool ListItem) Of(Paragraph paragraph)
    {
        var own = paragraph.ParagraphProperties;
        var chain = Chain(own?.ParagraphStyleId?.Val?.Value ?? byDefault).ToList();
        var outline = own?.OutlineLevel?.Val?.Value
            ?? chain.Select(style => style.StyleParagraphProperties?.OutlineLevel?.Val?.Value).FirstOrDefault(level => level is not null);
        var numbering = own?.NumberingProperties?.NumberingId?.Val?.Value
            ?? chain.Select(style => style.StyleParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value).FirstOrDefault(id => id is not null);
        return (
            EnglishName(chain.Count > 0 ? chain[0].StyleName?.Val?.Value ?? chain[0].StyleId!.Value! : "Normal"),
            outline is >= 0 and < BodyText - 1 ? outline.Value + 1 : BodyText,
            numbering > 0);
    }

    private IEnumerable<Style> Chain(string? id)
    {
        for (var step = 0; step < LongestChain && id is not null && styles.TryGetValue(id, out var style); step++)
        {
            yield return style;
            id = style.BasedOn?.Val?.Value;
        }
    }

    /// <summary>Built-in styles as people see them in English Word, however the file's maker wrote their case.</summary>
    private static string EnglishName(string name)
    {
        if (name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase))
            return "Heading " + name["heading ".Length..];
        if (name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase))
            return "TOC " + name["toc ".Length..];
        return name.ToUpperInvariant() switch
        {
            "CAPTION" => "Caption",
            "FOOTNOTE TEXT" or "FOOTNOTE REFERENCE" or "ENDNOTE TEXT" or "ENDNOTE REFERENCE" => name.ToLowerInvariant(),
            _ => name,
        };
    }
}
