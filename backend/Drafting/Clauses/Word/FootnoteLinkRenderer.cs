using System.Globalization;
using Markdig.Extensions.Footnotes;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class FootnoteLinkRenderer : WordObjectRenderer<FootnoteLink>
{
    /// <summary>0 and 1 are the separators.</summary>
    public const int FirstId = 2;

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
        renderer.Styles.UnionWith(["FootnoteText", "FootnoteReference"]);
        var id = FirstId + renderer.Notes.Count;
        renderer.Notes.Add(renderer.Note(Mark, () => renderer.WriteChildren(node.Footnote)).Xml);
        renderer.Element(string.Create(
            CultureInfo.InvariantCulture, $"<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"{id}\"/></w:r>"));
    }
}
