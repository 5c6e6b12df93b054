using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Extensions.Footnotes;
using Footnote = DocumentFormat.OpenXml.Wordprocessing.Footnote;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class FootnoteLinkRenderer : WordObjectRenderer<FootnoteLink>
{
    protected override void Write(WordRenderer renderer, FootnoteLink node)
    {
        if (node.IsBackLink)
            return;
        if (renderer.InNote)
        {
            // Word has no notes in notes: the call stays as it was typed, and a note that calls itself ends here.
            renderer.Text($"[{node.Footnote.Label}]");
            return;
        }
        renderer.Styles.UnionWith(["FootnoteText", "FootnoteReference"]);
        var paragraphs = renderer.Aside(() =>
        {
            renderer.ParagraphStyle = "FootnoteText";
            renderer.InNote = true;
            renderer.WriteChildren(node.Footnote);
            if (renderer.Blocks is not [Paragraph, ..])
                renderer.Blocks.Insert(0, new Paragraph(new ParagraphProperties { ParagraphStyleId = new() { Val = "FootnoteText" } }));
        });
        renderer.InNote = false;
        var first = (Paragraph)paragraphs[0];
        first.InsertAfter(new Run(Reference(), new FootnoteReferenceMark()), first.ParagraphProperties);
        first.InsertAt(new Run(new Text(" ") { Space = SpaceProcessingModeValues.Preserve }), 2);
        // 0 and 1 are the separators.
        var id = renderer.Notes.Count + 2;
        renderer.Notes.Add(new Footnote(paragraphs) { Id = id });
        renderer.Put(new Run(Reference(), new FootnoteReference { Id = id }));
    }

    private static RunProperties Reference() => new() { RunStyle = new() { Val = "FootnoteReference" } };
}
