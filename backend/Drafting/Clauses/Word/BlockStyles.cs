using DocumentFormat.OpenXml.Wordprocessing;

namespace NigerBrief.Drafting.Clauses.Word;

/// <summary>
/// The styles that a block names. Where the brief uses a style of the same name, Word keeps the brief's own;
/// these are for a brief that lacks it.
/// </summary>
internal static class BlockStyles
{
    public static Styles Of(IEnumerable<string> ids) => new(ids.Order(StringComparer.Ordinal).Select(Style));

    private static Style Style(string id)
    {
        var style = new Style { StyleId = id, Type = StyleValues.Paragraph, StyleName = new() { Val = Name(id) } };
        switch (id)
        {
            case "Normal":
                style.Default = true;
                break;
            case "FootnoteReference":
                style.Type = StyleValues.Character;
                style.StyleRunProperties = new(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript });
                break;
            case "TableGrid":
                style.Type = StyleValues.Table;
                style.StyleTableProperties = new(new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 },
                    new BottomBorder { Val = BorderValues.Single, Size = 4 }, new RightBorder { Val = BorderValues.Single, Size = 4 },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }));
                break;
            case "Quote":
                style.BasedOn = new() { Val = "Normal" };
                style.StyleParagraphProperties = new(new Indentation { Left = "720", Right = "720" });
                break;
            default:
                style.BasedOn = new() { Val = "Normal" };
                if (id.StartsWith("Heading", StringComparison.Ordinal))
                {
                    style.StyleParagraphProperties = new(new KeepNext(), new OutlineLevel { Val = id[^1] - '1' });
                    style.StyleRunProperties = new(new Bold());
                }
                break;
        }
        return style;
    }

    private static string Name(string id) => id switch
    {
        "FootnoteText" => "footnote text",
        "FootnoteReference" => "footnote reference",
        "TableGrid" => "Table Grid",
        "HTMLPreformatted" => "HTML Preformatted",
        _ when id.StartsWith("Heading", StringComparison.Ordinal) => $"heading {id[^1]}",
        _ => id,
    };
}
