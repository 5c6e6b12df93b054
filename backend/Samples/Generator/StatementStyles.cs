using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NigerBrief.Samples;

/// <summary>Styles, numbering and footer of a witness statement.</summary>
public static class StatementStyles
{
    private const int NumberedList = 1;

    public static Styles Styles() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", ComplexScript = "Times New Roman" },
                new FontSize { Val = "24" },
                new Languages { Val = "en-US" })),
            new ParagraphPropertiesDefault()),
        Of("Normal", "Normal", null, []),
        Of("BodyText", "Body Text", null, [Double(), new Indentation { FirstLine = "720" }]),
        Of("Title", "Title", new StyleRunProperties(new Bold(), new FontSize { Val = "28" }), [new SpacingBetweenLines { After = "240" }, Centre()]),
        Of("Heading1", "heading 1", new StyleRunProperties(new Bold()), [new KeepNext(), new SpacingBetweenLines { Before = "120", After = "120" }, new OutlineLevel { Val = 0 }]),
        Of("Heading2", "heading 2", new StyleRunProperties(new Italic()), [new KeepNext(), new SpacingBetweenLines { Before = "120", After = "120" }, new OutlineLevel { Val = 1 }]),
        Of("Centred", "Centred", null, [new SpacingBetweenLines { After = "120" }, Centre()]),
        Of("Right", "Right", null, [new SpacingBetweenLines { After = "120" }, new Justification { Val = JustificationValues.Right }]),
        Of("Quote", "Quote", null, [new SpacingBetweenLines { After = "240" }, new Indentation { Left = "720", Right = "720" }]),
        Of("Numbered", "Numbered Paragraph", null, [InList(0), Double()]),
        Of("Lettered", "Lettered Paragraph", null, [InList(1), Double()]),
        Of("Ruled", "Ruled", null, [new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 4U, Space = 1U })]));

    public static Numbering Numbering() => new(
        new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.Multilevel },
            Level(0, NumberFormatValues.Decimal, "%1.", new Indentation { Left = "0", FirstLine = "720" }),
            Level(1, NumberFormatValues.LowerLetter, "(%2)", new Indentation { Left = "1440", Hanging = "720" }))
        { AbstractNumberId = NumberedList },
        new NumberingInstance(new AbstractNumId { Val = NumberedList }) { NumberID = NumberedList });

    public static Footer Footer() => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = "Centred" }),
        new SimpleField(new Run(new Text("1"))) { Instruction = " PAGE " }));

    private static Style Of(string id, string name, StyleRunProperties? run, OpenXmlElement[] paragraph)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (id == "Normal")
            style.Default = true;
        else
            style.Append(new BasedOn { Val = "Normal" });
        style.Append(new PrimaryStyle());
        if (paragraph.Length > 0)
            style.Append(new StyleParagraphProperties(paragraph));
        if (run is not null)
            style.Append(run);
        return style;
    }

    private static NumberingProperties InList(int level) =>
        new(new NumberingLevelReference { Val = level }, new NumberingId { Val = NumberedList });

    private static SpacingBetweenLines Double() => new() { Line = "480", LineRule = LineSpacingRuleValues.Auto };

    private static Justification Centre() => new() { Val = JustificationValues.Center };

    private static Level Level(int index, NumberFormatValues format, string text, Indentation indent) => new(
        new StartNumberingValue { Val = 1 },
        new NumberingFormat { Val = format },
        new LevelSuffix { Val = LevelSuffixValues.Tab },
        new LevelText { Val = text },
        new LevelJustification { Val = LevelJustificationValues.Left },
        new PreviousParagraphProperties(indent))
    { LevelIndex = index };
}
