using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NigerBrief.Drafting.Docx;

/// <summary>The paragraphs of a document in the order of a draft: those of a note stand after the paragraph that calls it.</summary>
internal sealed class DraftParagraphs(MainDocumentPart main)
{
    private readonly ParagraphStyles styles = new(main);
    private readonly Dictionary<long, Footnote> notes = main.FootnotesPart?.Footnotes?.Elements<Footnote>()
        .Where(note => note.Id is not null)
        .GroupBy(note => note.Id!.Value)
        .ToDictionary(group => group.Key, group => group.First()) ?? [];

    private readonly List<DraftParagraph> read = [];
    private int called;

    public IReadOnlyList<DraftParagraph> Of(Body body)
    {
        Blocks(body, tableDepth: 0, note: null, []);
        return read;
    }

    private void Blocks(OpenXmlElement parent, int tableDepth, int? note, IReadOnlyList<SdtElement> around)
    {
        foreach (var block in parent.ChildElements)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    Add(paragraph, tableDepth, note, around);
                    break;
                case Table table:
                    Blocks(table, tableDepth + 1, note, around);
                    break;
                case TableRow { TableRowProperties: { } properties } when properties.GetFirstChild<Deleted>() is not null:
                    break;
                case SdtElement control:
                    Blocks(control, tableDepth, note, [.. around, control]);
                    break;
                case DeletedRun or MoveFromRun or SdtProperties or SectionProperties or TableProperties:
                    break;
                default:
                    Blocks(block, tableDepth, note, around);
                    break;
            }
        }
    }

    private void Add(Paragraph paragraph, int tableDepth, int? note, IReadOnlyList<SdtElement> around)
    {
        var text = new ParagraphText(paragraph);
        var style = styles.Of(paragraph);
        // After the note's own number.
        var from = note is null ? 0 : text.Text.Length - text.Text.TrimStart().Length;
        read.Add(new(
            text.Text[from..],
            style.Name,
            style.OutlineLevel,
            note,
            tableDepth,
            style.ListItem,
            [.. Controls(around, text, from)]));
        if (note is null)
            AddNotes(text.FootnoteCalls);
    }

    private static IEnumerable<DraftControl> Controls(IEnumerable<SdtElement> around, ParagraphText text, int from) =>
        around.Select(control => ParagraphText.ControlOf(control, 0, text.Text.Length))
            .Concat(text.Controls)
            .Select(control => control with { Start = Math.Max(0, control.Start - from), Length = Math.Max(0, control.Start + control.Length - from) - Math.Max(0, control.Start - from) })
            .OrderBy(control => control.Start)
            .ThenByDescending(control => control.Length);

    private void AddNotes(IEnumerable<long> calls)
    {
        foreach (var call in calls)
        {
            called++;
            if (notes.TryGetValue(call, out var note))
                Blocks(note, tableDepth: 0, called, []);
        }
    }
}
