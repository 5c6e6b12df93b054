using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace NigerBrief.Drafting.Clauses.Templates;

internal sealed class FormattedPreviewRenderer : HtmlObjectRenderer<FormattedInline>
{
    protected override void Write(HtmlRenderer renderer, FormattedInline node)
    {
        var names = new List<string>();
        if (node.Format.Bold)
            names.Add("strong");
        if (node.Format.Italic)
            names.Add("em");
        if (node.Format.Struck)
            names.Add("del");
        if (node.Format.Position is { } position)
            names.Add(position == "superscript" ? "sup" : "sub");
        foreach (var name in names)
            renderer.Write($"<{name}>");
        renderer.WriteChildren(node);
        foreach (var name in Enumerable.Reverse(names))
            renderer.Write($"</{name}>");
    }
}

internal sealed class TabPreviewRenderer : HtmlObjectRenderer<TabInline>
{
    protected override void Write(HtmlRenderer renderer, TabInline node) => renderer.Write(" ");
}

/// <summary>A paragraph of a list is shown with a bullet: its number comes with Word.</summary>
internal sealed class TemplateParagraphPreviewRenderer : HtmlObjectRenderer<TemplateParagraph>
{
    protected override void Write(HtmlRenderer renderer, TemplateParagraph node) =>
        renderer.Write(node.List is null ? "<p>" : "<p>• ").WriteLeafInline(node).WriteLine("</p>");
}
