using Markdig.Extensions.Tables;

namespace NigerBrief.Drafting.Clauses.Templates;

/// <summary>A table as a Word file has it.</summary>
/// <param name="style">Id.</param>
/// <param name="properties">The rest of its <c>w:tblPr</c>.</param>
/// <param name="grid">Its <c>w:tblGrid</c>.</param>
internal sealed class TemplateTable(string style, string properties, string grid) : Table
{
    public string Style { get; } = style;

    public string Properties { get; } = properties;

    public string Grid { get; } = grid;
}

/// <param name="properties">Its <c>w:tcPr</c>; empty when it has none.</param>
internal sealed class TemplateCell(string properties) : TableCell
{
    public string Properties { get; } = properties;
}
