using Markdig.Extensions.Tables;
using NigerBrief.Drafting.Clauses.Templates;

namespace NigerBrief.Drafting.Clauses.Word;

internal sealed class TemplateTableRenderer : WordObjectRenderer<TemplateTable>
{
    protected override void Write(WordRenderer renderer, TemplateTable node)
    {
        renderer.Carry(node.Style);
        if (renderer.Flow.AfterTable)
            renderer.Begin();
        renderer.Flow.EndParagraph();
        renderer.Flow.Element($"<w:tbl><w:tblPr>{(node.Style == "Normal" ? "" : $"<w:tblStyle w:val=\"{node.Style}\"/>")}{node.Properties}</w:tblPr>{node.Grid}");
        foreach (var row in node.OfType<TableRow>())
        {
            renderer.Flow.Element(row.IsHeader ? "<w:tr><w:trPr><w:tblHeader/></w:trPr>" : "<w:tr>");
            foreach (var cell in row.OfType<TemplateCell>())
            {
                renderer.Flow.Element("<w:tc>" + cell.Properties);
                renderer.WriteChildren(cell);
                if (!renderer.Flow.InParagraph)
                    renderer.Begin();
                renderer.Flow.EndParagraph();
                renderer.Flow.Element("</w:tc>");
            }
            renderer.Flow.Element("</w:tr>");
        }
        renderer.Flow.EndTable();
    }
}
