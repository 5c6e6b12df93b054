using System.Globalization;
using CommunityToolkit.HighPerformance.Buffers;
using NigerBrief.Drafting.Clauses.Word;

namespace NigerBrief.Drafting.Cites.Tables;

/// <summary>A table as it goes into the brief: one block, in the place of the same table if the brief has it.</summary>
public static class TableBlock
{
    /// <summary>In twentieths of a point, as <see cref="SideWidth"/>.</summary>
    private const int TextWidth = 9360;

    private const int SideWidth = 1800;

    /// <exception cref="RefusedException">The table has no rows.</exception>
    public static PackageEdit Of(CiteTable table, Draft draft)
    {
        if (table.Rows.Count == 0)
            throw new RefusedException(new("There is nothing yet that this table could list.", "Il n’y a encore rien que ce tableau puisse énumérer."));
        var tag = TableTag.Of(table.Kind);
        using var xml = new ArrayPoolBufferWriter<char>();
        using var text = new ArrayPoolBufferWriter<char>();
        Write(table, new(xml, text));
        var package = WordBlock.Packed(xml.WrittenSpan, table.Title, tag, ["Normal", "TableGrid", "Heading1"]);
        var old = draft.Paragraphs.SelectMany(paragraph => paragraph.Controls ?? []).FirstOrDefault(control => control.Tag == tag);
        return new(old is null ? Place.Cursor : new(PlaceKind.Control, Control: old.Id), package, tag, text.ToString());
    }

    private static void Write(CiteTable table, Flow flow)
    {
        Paragraph(flow, table.Title, "Heading1");
        flow.Element("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>");
        for (var column = 0; column < table.Columns.Count; column++)
            flow.Element(string.Create(CultureInfo.InvariantCulture, $"<w:gridCol w:w=\"{Width(column, table.Columns.Count)}\"/>"));
        flow.Element("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        Cells(flow, table.Columns, table.Columns.Count, bold: true);
        foreach (var row in table.Rows)
        {
            flow.Element("</w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr>");
            Cells(flow, row, table.Columns.Count, bold: row.Count < table.Columns.Count);
        }
        flow.Element("</w:tr></w:tbl>");
        // A control must not end with a table.
        flow.BeginParagraph("Normal", "");
        flow.EndParagraph();
    }

    /// <summary>Numbers and dates stand at the sides and need little; what is described stands between them.</summary>
    private static int Width(int column, int columns) => columns != 3 ? TextWidth / columns : column == 1 ? TextWidth - (2 * SideWidth) : SideWidth;

    private static void Cells(Flow flow, IReadOnlyList<string> cells, int columns, bool bold)
    {
        for (var column = 0; column < columns; column++)
        {
            flow.Element(string.Create(CultureInfo.InvariantCulture, $"<w:tc><w:tcPr><w:tcW w:w=\"{Width(column, columns)}\" w:type=\"dxa\"/></w:tcPr>"));
            Paragraph(flow, column < cells.Count ? cells[column] : "", "Normal", bold);
            flow.Element("</w:tc>");
        }
    }

    private static void Paragraph(Flow flow, string text, string style, bool bold = false)
    {
        flow.BeginParagraph(style, "");
        if (text.Length > 0)
            flow.Words(text, new(Bold: bold));
        flow.EndParagraph();
    }
}
