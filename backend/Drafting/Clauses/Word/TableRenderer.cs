using System.Globalization;
using Markdig.Extensions.Tables;

namespace NigerBrief.Drafting.Clauses.Word;

public sealed class TableRenderer : WordObjectRenderer<Table>
{
    private const int MaximumColumns = 63;

    /// <summary>Between the margins of a letter page, in twentieths of a point.</summary>
    private const int TextWidth = 9360;

    protected override void Write(WordRenderer renderer, Table node)
    {
        var columns = node.OfType<TableRow>().Max(row => row.Count);
        if (columns > MaximumColumns)
            throw new RefusedException(new(
                $"A table of this block has {columns} columns, and Word shows no more than {MaximumColumns}. Split it.",
                $"Un tableau de ce bloc a {columns} colonnes, et Word n’en montre pas plus de {MaximumColumns}. Divisez-le."));
        renderer.Styles.Add("TableGrid");
        if (renderer.Flow.AwaitsMark || renderer.Flow.AfterTable)
            renderer.Begin();
        renderer.Flow.EndParagraph();
        renderer.Flow.Element("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>");
        for (var column = 0; column < columns; column++)
            renderer.Flow.Element(string.Create(CultureInfo.InvariantCulture, $"<w:gridCol w:w=\"{TextWidth / columns}\"/>"));
        renderer.Flow.Element("</w:tblGrid>");
        var outside = (renderer.Format, renderer.ParagraphStyle, renderer.Alignment);
        renderer.ParagraphStyle = "Normal";
        renderer.Lists.Outside(() =>
        {
            foreach (var row in node.OfType<TableRow>())
            {
                renderer.Format = outside.Format with { Bold = outside.Format.Bold || row.IsHeader };
                WriteRow(renderer, node, row, columns);
            }
        });
        (renderer.Format, renderer.ParagraphStyle, renderer.Alignment) = outside;
        renderer.Flow.EndTable();
    }

    private static void WriteRow(WordRenderer renderer, Table table, TableRow row, int columns)
    {
        renderer.Flow.Element(row.IsHeader ? "<w:tr><w:trPr><w:tblHeader/></w:trPr>" : "<w:tr>");
        for (var column = 0; column < columns; column++)
        {
            renderer.Alignment = column < table.ColumnDefinitions.Count ? Alignment(table.ColumnDefinitions[column].Alignment) : null;
            renderer.Flow.Element("<w:tc>");
            if (column < row.Count)
                renderer.WriteChildren((TableCell)row[column]);
            if (!renderer.Flow.InParagraph)
                renderer.Begin();
            renderer.Flow.EndParagraph();
            renderer.Flow.Element("</w:tc>");
        }
        renderer.Flow.Element("</w:tr>");
    }

    private static string? Alignment(TableColumnAlign? align) => align switch
    {
        TableColumnAlign.Left => "left",
        TableColumnAlign.Center => "center",
        TableColumnAlign.Right => "right",
        _ => null,
    };
}
