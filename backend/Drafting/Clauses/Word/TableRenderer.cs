using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Extensions.Tables;
using MarkdownTable = Markdig.Extensions.Tables.Table;
using TableRow = Markdig.Extensions.Tables.TableRow;
using WordRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class TableRenderer : WordObjectRenderer<MarkdownTable>
{
    protected override void Write(WordRenderer renderer, MarkdownTable node)
    {
        renderer.Styles.Add("TableGrid");
        var columns = node.OfType<TableRow>().Max(row => row.Count);
        var table = new DocumentFormat.OpenXml.Wordprocessing.Table(
            new TableProperties { TableStyle = new() { Val = "TableGrid" }, TableWidth = new() { Width = "5000", Type = TableWidthUnitValues.Pct } },
            new TableGrid(Enumerable.Range(0, columns).Select(_ => new GridColumn { Width = (9360 / columns).ToString(CultureInfo.InvariantCulture) })));
        foreach (var row in node.OfType<TableRow>())
        {
            var written = new WordRow();
            if (row.IsHeader)
                written.TableRowProperties = new(new TableHeader());
            for (var column = 0; column < columns; column++)
                written.Append(Cell(renderer, node, row, column));
            table.Append(written);
        }
        renderer.Blocks.Add(table);
        // Two tables in a row would grow together, and a control must not end with one.
        renderer.Begin();
    }

    private static DocumentFormat.OpenXml.Wordprocessing.TableCell Cell(WordRenderer renderer, MarkdownTable table, TableRow row, int column)
    {
        var bold = renderer.Bold;
        renderer.Bold |= row.IsHeader;
        var blocks = renderer.Aside(() =>
        {
            renderer.ParagraphStyle = "Normal";
            if (column < row.Count)
                renderer.WriteChildren((Markdig.Extensions.Tables.TableCell)row[column]);
            if (renderer.Blocks.Count == 0)
                renderer.Begin();
        });
        renderer.Bold = bold;
        foreach (var paragraph in blocks.OfType<Paragraph>())
        {
            if (column < table.ColumnDefinitions.Count && Alignment(table.ColumnDefinitions[column].Alignment) is { } alignment)
                paragraph.ParagraphProperties!.Justification = new() { Val = alignment };
        }
        return new(blocks);
    }

    private static JustificationValues? Alignment(TableColumnAlign? align) => align switch
    {
        TableColumnAlign.Center => JustificationValues.Center,
        TableColumnAlign.Right => JustificationValues.Right,
        _ => null,
    };
}
