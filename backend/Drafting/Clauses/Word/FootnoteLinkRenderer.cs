using System.Globalization;
using Markdig.Extensions.Footnotes;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class FootnoteLinkRenderer : WordObjectRenderer<FootnoteLink>
{
    private const string Mark = "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>";

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
        renderer.Styles.Add("FootnoteText");
        renderer.Styles.Add("FootnoteReference");
        var id = renderer.Note(Mark, () => renderer.WriteChildren(node.Footnote));
        renderer.Element(string.Create(
            CultureInfo.InvariantCulture, $"<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"{id}\"/></w:r>"));
    }
}
