using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace NigerBrief.Matters.Extraction.Docx;

/// <summary>The text of a paragraph with its tracked changes accepted: insertions stand, deletions and what was moved away do not.</summary>
internal static class DocxText
{
    /// <param name="paginated">Whether the marks of where Word last ended a page are followed.</param>
    /// <returns>The paragraph's text, parted where a page ends within it; manual line breaks are U+000A.</returns>
    public static List<string> Of(Paragraph paragraph, bool paginated)
    {
        var pieces = new List<StringBuilder> { new() };
        Read(paragraph, pieces, paginated);
        return pieces.ConvertAll(piece => piece.ToString());
    }

    private static void Read(OpenXmlElement parent, List<StringBuilder> pieces, bool paginated)
    {
        foreach (var element in parent.ChildElements)
        {
            switch (element)
            {
                case DeletedRun or MoveFromRun or ParagraphProperties or RunProperties or AlternateContentFallback or Drawing or Picture or FieldCode or DeletedText:
                    break;
                case Run { RunProperties.Vanish: { } vanish } when vanish.Val?.Value ?? true:
                    break;
                case Text text:
                    pieces[^1].Append(text.Text);
                    break;
                case TabChar:
                    pieces[^1].Append(' ');
                    break;
                case NoBreakHyphen:
                    pieces[^1].Append('\u2011');
                    break;
                case LastRenderedPageBreak when paginated:
                    pieces.Add(new());
                    break;
                // Where Word marked the ends of pages, it marked this one too.
                case Break { Type: { } type } when type.Value == BreakValues.Page:
                    if (!paginated)
                        pieces.Add(new());
                    break;
                case Break or CarriageReturn:
                    pieces[^1].Append('\n');
                    break;
                default:
                    Read(element, pieces, paginated);
                    break;
            }
        }
    }
}
