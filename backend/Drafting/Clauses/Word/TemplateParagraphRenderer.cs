using System.Globalization;
using NigerBrief.Drafting.Clauses.Templates;

namespace NigerBrief.Drafting.Clauses.Word;

internal sealed class TemplateParagraphRenderer : WordObjectRenderer<TemplateParagraph>
{
    protected override void Write(WordRenderer renderer, TemplateParagraph node)
    {
        var list = "";
        if (node.List is var (id, level) && renderer.Clause.Template?.Numbering.Levels(id) is { } levels)
            list = string.Create(CultureInfo.InvariantCulture, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{renderer.Lists.Carry(id, levels)}\"/></w:numPr>");
        renderer.Carry(node.Style);
        renderer.Begin(renderer.InNote && node.Style == "Normal" ? "FootnoteText" : node.Style, node.Before + list + node.After);
        renderer.WriteInlines(node);
    }
}
