using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NigerBrief.Drafting.Clauses.Word;

/// <summary>A clause as a Word package: one block control around its paragraphs.</summary>
/// <param name="Package">Flat OPC.</param>
/// <param name="Text">Paragraphs parted by U+000A; note calls left out.</param>
public sealed record WordBlock(string Package, string Tag, string Text)
{
    private const int LongestTag = 64;
    private const string DocumentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public static WordBlock Of(Clause clause, IReadOnlyDictionary<string, string> values, int headingLevel)
    {
        var renderer = new WordRenderer(clause, values, headingLevel);
        var blocks = (List<OpenXmlElement>)renderer.Render(ClauseMarkdown.Parse(clause.Body));
        if (blocks.Count == 0)
            renderer.Begin();
        var text = string.Join('\n', blocks.SelectMany(Paragraphs).Select(TextOf));
        var tag = ClauseTag.Of(clause, text).ToString();
        var control = new SdtBlock(
            new SdtProperties(new SdtAlias { Val = Title(clause.Title) }, new Tag { Val = tag }, new SdtId { Val = 1 }),
            new SdtContentBlock(blocks));
        return new(Packed(control, renderer), tag, text);
    }

    /// <summary>Word keeps no more of a control's title.</summary>
    internal static string Title(string title) => title.Length <= LongestTag ? title : title[..LongestTag];

    internal static string SlotTag(string name) => Title($"nb1:slot:{name}");

    private static string Packed(SdtBlock control, WordRenderer renderer)
    {
        using var stream = new MemoryStream();
        using var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        // Named here: names that the library makes up differ each time, and the same block must give the same package.
        var main = document.AddNewPart<MainDocumentPart>(DocumentType, "rId1");
        // The paragraph after the block takes up what hosts do to the last one of an insertion.
        main.Document = new(new Body(control, new Paragraph(), new SectionProperties()));
        main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = BlockStyles.Of(renderer.Styles);
        if (renderer.Lists.Any)
            main.AddNewPart<NumberingDefinitionsPart>("rId2").Numbering = renderer.Lists.Part();
        if (renderer.Notes.Count > 0)
            main.AddNewPart<FootnotesPart>("rId3").Footnotes = new(Separators().Concat<OpenXmlElement>(renderer.Notes));
        return document.ToFlatOpcString();
    }

    private static IEnumerable<Footnote> Separators() =>
    [
        new(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = 0 },
        new(new Paragraph(new Run(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 1 },
    ];

    private static IEnumerable<Paragraph> Paragraphs(OpenXmlElement block) => block is Paragraph paragraph ? [paragraph] : block.Descendants<Paragraph>();

    private static string TextOf(Paragraph paragraph)
    {
        var text = new StringBuilder();
        foreach (var element in paragraph.Descendants())
        {
            if (element is Text words)
                text.Append(words.Text);
            else if (element is Break)
                text.Append('\v');
        }
        return text.ToString();
    }
}
