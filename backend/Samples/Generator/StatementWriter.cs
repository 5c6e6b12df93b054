using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NigerBrief.Samples;

/// <summary>
/// Writes a witness statement as a Word document: headings, automatically numbered paragraphs, and a page break about every
/// page's worth, so that readers who do not lay text out (and Word, which does) count the same pages.
/// </summary>
public static class StatementWriter
{
    private const double LinesPerPage = 22.5;
    private const double CharactersPerLine = 84;

    /// <returns>The number of pages.</returns>
    public static int Write(Source source, string path)
    {
        var body = new Body();
        var pages = FillBody(body, source);
        body.Append(new SectionProperties(
            new FooterReference { Type = HeaderFooterValues.Default, Id = "rId4" },
            new PageSize { Width = 12240U, Height = 15840U },
            new PageMargin { Top = 1440, Bottom = 1440, Left = 1440U, Right = 1440U, Header = 720U, Footer = 720U, Gutter = 0U }));

        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            word.ChangeIdOfPart(main, "rId1");
            main.Document = new Document(body);
            main.AddNewPart<StyleDefinitionsPart>("rId2").Styles = StatementStyles.Styles();
            main.AddNewPart<NumberingDefinitionsPart>("rId3").Numbering = StatementStyles.Numbering();
            main.AddNewPart<FooterPart>("rId4").Footer = StatementStyles.Footer();
            WriteTitle(word, source.Front.Title);
            RefuseInvalid(word, source);
        }

        File.WriteAllBytes(path, FixedArchive.Of(stream.ToArray()));
        return pages;
    }

    private static int FillBody(Body body, Source source)
    {
        var pages = 1;
        var used = 0.0;
        var breakFirst = false;
        foreach (var (index, block) in source.Blocks.Index())
        {
            if (block is PageBreak)
            {
                breakFirst = true;
                continue;
            }

            if (Paragraph(block, source) is not { } paragraph)
                continue;
            var lines = Lines(block);
            // A heading goes over with the paragraph that it opens.
            var next = block is Heading && index + 1 < source.Blocks.Count ? Lines(source.Blocks[index + 1]) : 0;
            if (breakFirst || used + lines + next > LinesPerPage)
            {
                paragraph.InsertAfter(new Run(new Break { Type = BreakValues.Page }, new LastRenderedPageBreak()), paragraph.ParagraphProperties);
                pages++;
                used = 0;
            }

            breakFirst = false;
            used += lines;
            body.Append(paragraph);
        }

        return pages;
    }

    private static double Lines(Block block) => block switch
    {
        Heading or Gap => 1.4,
        Prose { Setting: not Setting.Body } prose => 0.7 * LineCount(prose.Text, 66),
        Prose prose => LineCount(prose.Text, CharactersPerLine),
        Numbered numbered => LineCount(numbered.Text, numbered.Depth == 0 ? CharactersPerLine : 66) + (numbered.Depth == 0 ? 0.1 : 0),
        _ => 1,
    };

    private static double LineCount(string text, double width) => text.Split('\n').Sum(line => Math.Ceiling(Math.Max(1, line.Length) / width));

    private static Paragraph? Paragraph(Block block, Source source)
    {
        var (style, text) = block switch
        {
            Heading { Level: 1 } heading => ("Title", heading.Text),
            Heading heading => ($"Heading{heading.Level - 1}", heading.Text),
            Prose { Setting: Setting.Centred } prose => ("Centred", prose.Text),
            Prose { Setting: Setting.Right } prose => ("Right", prose.Text),
            Prose { Setting: Setting.Quoted } prose => ("Quote", prose.Text),
            Prose prose => ("BodyText", prose.Text),
            Numbered { Depth: 0 } numbered => ("Numbered", numbered.Text),
            Numbered numbered => ("Lettered", numbered.Text),
            Gap => ("BodyText", ""),
            Rule => ("Ruled", ""),
            _ => throw new SourceException($"{source.Key}.md has a {block.GetType().Name} block, which a statement cannot set."),
        };
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(Runs(text));
        return paragraph;
    }

    private static IEnumerable<Run> Runs(string text)
    {
        var words = Inline.Words(text);
        foreach (var (index, word) in words.Index())
        {
            foreach (var (part, fragment) in word.Fragments.Index())
            {
                var last = part == word.Fragments.Count - 1;
                var spaced = last && index < words.Count - 1 && !word.EndsLine ? fragment.Text + ' ' : fragment.Text;
                var run = new Run(new Text(spaced) { Space = SpaceProcessingModeValues.Preserve });
                if (fragment.Face != Face.Regular)
                    run.PrependChild(Properties(fragment.Face));
                if (last && word.EndsLine)
                    run.Append(new Break());
                yield return run;
            }
        }
    }

    private static RunProperties Properties(Face face)
    {
        var properties = new RunProperties();
        if (face.HasFlag(Face.Bold))
            properties.Append(new Bold());
        if (face.HasFlag(Face.Italic))
            properties.Append(new Italic());
        return properties;
    }

    // The library's own way of setting a title names the part at random.
    private static void WriteTitle(WordprocessingDocument word, string title)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dc = "http://purl.org/dc/elements/1.1/";
        var part = word.AddCoreFilePropertiesPart();
        word.ChangeIdOfPart(part, "rId2");
        using var stream = part.GetStream(FileMode.Create);
        new XDocument(new XElement(core + "coreProperties", new XElement(dc + "title", title))).Save(stream);
    }

    private static void RefuseInvalid(WordprocessingDocument word, Source source)
    {
        if (new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).FirstOrDefault() is { } error)
            throw new SourceException($"{source.File} would not be a valid Word document: {error.Description}");
    }
}
