using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NigerBrief.Samples;

/// <summary>
/// Writes the sample brief as a Word document. A line is a paragraph: <c>#</c> heads, <c>&gt;</c> quotes, <c>|</c> centres,
/// <c>^[…]</c> is a footnote, asterisks are italic and bold.
/// </summary>
public static partial class DraftWriter
{
    public static void Write(string text, string path)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            word.ChangeIdOfPart(main, "rId1");
            var notes = new List<Footnote>();
            var body = new Body(text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Paragraph(line, notes)));
            body.Append(new SectionProperties(
                new FooterReference { Type = HeaderFooterValues.Default, Id = "rId4" },
                new PageSize { Width = 12240U, Height = 15840U },
                new PageMargin { Top = 1440, Bottom = 1440, Left = 1440U, Right = 1440U, Header = 720U, Footer = 720U, Gutter = 0U }));
            main.Document = new(body);
            main.AddNewPart<StyleDefinitionsPart>("rId2").Styles = DraftStyles.Styles();
            main.AddNewPart<FootnotesPart>("rId3").Footnotes = new(Separators().Concat(notes));
            main.AddNewPart<FooterPart>("rId4").Footer = StatementStyles.Footer();
            var wrong = new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word).Select(error => error.Description).FirstOrDefault();
            if (wrong is not null)
                throw new SourceException($"draft.md does not become a valid Word document: {wrong}");
        }

        File.WriteAllBytes(path, FixedArchive.Of(stream.ToArray()));
    }

    private static Paragraph Paragraph(string line, List<Footnote> notes)
    {
        var match = Kind().Match(line);
        var style = match.Groups[1].Value switch
        {
            "#" => "Heading1",
            "##" => "Heading2",
            "###" => "Heading3",
            ">" => "Quote",
            "|" => "Centred",
            _ => "BodyText",
        };
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        foreach (var part in Notes().Split(match.Groups[2].Value))
        {
            if (part.StartsWith("^[", StringComparison.Ordinal))
                paragraph.Append(Call(part[2..^1], notes));
            else
                paragraph.Append(Runs(part));
        }
        return paragraph;
    }

    private static Run Call(string note, List<Footnote> notes)
    {
        var id = notes.Count + 2;
        var paragraph = new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = "FootnoteText" }),
            new Run(Reference(), new FootnoteReferenceMark()),
            new Run(new Text(" ") { Space = SpaceProcessingModeValues.Preserve }));
        paragraph.Append(Runs(note));
        notes.Add(new(paragraph) { Id = id });
        return new(Reference(), new FootnoteReference { Id = id });
    }

    private static RunProperties Reference() => new(new RunStyle { Val = "FootnoteReference" });

    private static IEnumerable<Run> Runs(string text)
    {
        foreach (var part in Emphasis().Split(text).Where(part => part.Length > 0))
        {
            var words = part.Trim('*');
            var run = new Run(new Text(words.Replace('\'', '’')) { Space = SpaceProcessingModeValues.Preserve });
            if (part.StartsWith("**", StringComparison.Ordinal))
                run.PrependChild(new RunProperties(new Bold()));
            else if (part.StartsWith('*'))
                run.PrependChild(new RunProperties(new Italic()));
            yield return run;
        }
    }

    private static IEnumerable<Footnote> Separators() =>
    [
        new(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = 0 },
        new(new Paragraph(new Run(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 1 },
    ];

    [GeneratedRegex(@"^(?:(#{1,3}|>|\|) )?(.*)$")]
    private static partial Regex Kind();

    [GeneratedRegex(@"(\^\[[^\]]*\])")]
    private static partial Regex Notes();

    [GeneratedRegex(@"(\*\*[^*]+\*\*|\*[^*]+\*)")]
    private static partial Regex Emphasis();
}
