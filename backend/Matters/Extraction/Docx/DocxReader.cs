using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NigerBrief.Matters.Extraction.Docx;

/// <summary>Goes through a document's body and lays its text out in lines and sheets.</summary>
internal sealed class DocxReader(MainDocumentPart main, CancellationToken cancel)
{
    private const int LineWidth = 90;
    private const double HeadingSize = 2;
    private const double BodySize = 1;

    private readonly DocxNumbering numbering = new(main);
    private readonly DocxStyles styles = new(main);
    private readonly bool paginated = main.Document!.Descendants<LastRenderedPageBreak>().Any();
    private readonly List<List<SheetLine>> sheets = [[]];
    private readonly List<SheetLine> notes = [];
    private int notesSeen;

    public IReadOnlyList<Sheet> Read(Body body)
    {
        Blocks(body);
        EndSheet();
        if (sheets[^1].Count == 0 && sheets.Count > 1)
            sheets.RemoveAt(sheets.Count - 1);
        var numerals = new DocxNumerals(main);
        return paginated
            ? [.. sheets.Select((lines, index) => new Sheet(numerals.Of(index), lines))]
            : [.. sheets.SelectMany(ByWords).Select(lines => new Sheet(null, lines))];
    }

    private void Blocks(OpenXmlElement parent)
    {
        foreach (var block in parent.ChildElements)
        {
            cancel.ThrowIfCancellationRequested();
            switch (block)
            {
                case Paragraph paragraph:
                    Paragraph(paragraph);
                    break;
                case Table table:
                    foreach (var row in table.Descendants<TableRow>().Where(row => row.Ancestors<Table>().First() == table))
                        Row(row);
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock:
                    Blocks(block);
                    break;
            }
        }
    }

    private void Paragraph(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        if (properties?.PageBreakBefore is { } before && (before.Val?.Value ?? true) && sheets[^1].Count > 0)
            EndSheet();
        var size = styles.IsHeading(paragraph) ? HeadingSize : BodySize;
        var pieces = DocxText.Of(paragraph, paginated);
        // Where a page ends before the paragraph's first word, its number stands on the next page with it.
        var labelled = pieces.FindIndex(piece => piece.Length > 0);
        if (labelled >= 0)
            pieces[labelled] = numbering.Next(paragraph) + pieces[labelled];
        for (var piece = 0; piece < pieces.Count; piece++)
        {
            if (piece > 0)
                EndSheet();
            foreach (var line in Wrap(pieces[piece]))
                sheets[^1].Add(new(line, Size: size));
        }
        Notes(paragraph);
        if (properties?.SectionProperties is { } section && section.GetFirstChild<SectionType>()?.Val?.Value != SectionMarkValues.Continuous && !paginated)
            EndSheet();
    }

    /// <summary>A table's row is one line, or more when it is long: what belongs together stays together.</summary>
    private void Row(TableRow row)
    {
        var cells = row.Elements<TableCell>().Select(cell => string.Join(' ', cell.Descendants<Paragraph>().SelectMany(paragraph => DocxText.Of(paragraph, paginated: false)).Where(text => text.Length > 0)));
        foreach (var line in Wrap(string.Join(' ', cells.Where(text => text.Length > 0))))
            sheets[^1].Add(new(line, Size: BodySize));
        foreach (var paragraph in row.Descendants<Paragraph>())
            Notes(paragraph);
    }

    /// <summary>Footnotes stand at the foot of the sheet that calls them, each after its number.</summary>
    private void Notes(Paragraph paragraph)
    {
        foreach (var call in paragraph.Descendants<FootnoteReference>())
        {
            var note = main.FootnotesPart?.Footnotes?.Elements<Footnote>().FirstOrDefault(note => note.Id?.Value == call.Id?.Value);
            if (note is null)
                continue;
            var text = string.Join(' ', note.Descendants<Paragraph>().SelectMany(part => DocxText.Of(part, paginated: false)));
            notes.AddRange(Wrap((++notesSeen).ToString(CultureInfo.InvariantCulture) + " " + text.Trim()).Select(line => new SheetLine(line, Size: BodySize)));
        }
    }

    private void EndSheet()
    {
        sheets[^1].AddRange(notes);
        notes.Clear();
        sheets.Add([]);
    }

    private static IEnumerable<string> Wrap(string text)
    {
        foreach (var part in text.Split('\n'))
        {
            var rest = part.Trim();
            while (rest.Length > LineWidth && rest.LastIndexOf(' ', LineWidth) is > 0 and var space)
            {
                yield return rest[..space];
                rest = rest[(space + 1)..];
            }
            if (rest.Length > 0)
                yield return rest;
        }
    }

    private static IEnumerable<List<SheetLine>> ByWords(List<SheetLine> lines)
    {
        var sheet = new List<SheetLine>();
        var words = 0;
        foreach (var line in lines)
        {
            sheet.Add(line);
            words += line.Text.Count(letter => letter == ' ') + 1;
            if (words < DocxPages.WordsPerPage)
                continue;
            yield return sheet;
            (sheet, words) = ([], 0);
        }
        if (sheet.Count > 0)
            yield return sheet;
    }
}
