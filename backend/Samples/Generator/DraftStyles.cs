using DocumentFormat.OpenXml.Wordprocessing;

namespace NigerBrief.Samples;

/// <summary>Styles of the sample brief: twelve points, double-spaced, as courts ask.</summary>
public static class DraftStyles
{
    public static Styles Styles() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", ComplexScript = "Times New Roman" },
                new FontSize { Val = "24" },
                new Languages { Val = "en-US" })),
            new ParagraphPropertiesDefault()),
        Paragraph("Normal", "Normal", null),
        Paragraph("BodyText", "Body Text", new(new SpacingBetweenLines { Line = "480", LineRule = LineSpacingRuleValues.Auto }, new Indentation { FirstLine = "720" })),
        Paragraph("Centred", "Centred", new(new SpacingBetweenLines { Before = "120", After = "120" }, new Justification { Val = JustificationValues.Center })),
        Heading(1, new(new KeepNext(), new SpacingBetweenLines { Before = "360", After = "240" }, new Justification { Val = JustificationValues.Center }, new OutlineLevel { Val = 0 }), new(new Bold(), new Caps())),
        Heading(2, new(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "120" }, new OutlineLevel { Val = 1 }), new(new Bold())),
        Heading(3, new(new KeepNext(), new SpacingBetweenLines { Before = "120", After = "120" }, new Indentation { Left = "720" }, new OutlineLevel { Val = 2 }), new(new Bold(), new Italic())),
        Paragraph("Quote", "Quote", new(new SpacingBetweenLines { After = "240" }, new Indentation { Left = "1440", Right = "1440" }, new Justification { Val = JustificationValues.Both })),
        Paragraph("FootnoteText", "footnote text", new(new SpacingBetweenLines { After = "60" }), new(new FontSize { Val = "20" })),
        Paragraph("Footer", "footer", new(new Justification { Val = JustificationValues.Center })),
        new Style(new StyleName { Val = "footnote reference" }, new StyleRunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }))
        { Type = StyleValues.Character, StyleId = "FootnoteReference" });

    private static Style Heading(int level, StyleParagraphProperties paragraph, StyleRunProperties run) => Paragraph($"Heading{level}", $"heading {level}", paragraph, run);

    private static Style Paragraph(string id, string name, StyleParagraphProperties? paragraph, StyleRunProperties? run = null)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, StyleName = new() { Val = name } };
        if (id == "Normal")
            style.Default = true;
        else
            style.BasedOn = new() { Val = "Normal" };
        style.StyleParagraphProperties = paragraph;
        style.StyleRunProperties = run;
        return style;
    }
}
