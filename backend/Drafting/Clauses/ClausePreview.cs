using System.Globalization;
using Markdig.Renderers;

namespace NigerBrief.Drafting.Clauses;

/// <summary>A clause as the pane shows and searches it.</summary>
public static class ClausePreview
{
    /// <returns>HTML without scripts, styles, or links that lead anywhere.</returns>
    public static string Html(Clause clause, IReadOnlyDictionary<string, string>? values = null)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer) { LinkRewriter = _ => "#" };
        ClauseMarkdown.Setup(renderer);
        renderer.ObjectRenderers.Insert(0, new SlotPreviewRenderer(name => values?.GetValueOrDefault(name) ?? $"[{clause.LabelOf(name)}]"));
        renderer.Render(ClauseMarkdown.Parse(clause.Body));
        return writer.ToString();
    }

    /// <summary>Plain text, to be searched.</summary>
    public static string Text(Clause clause) => Word.WordBlock.Of(clause, new Dictionary<string, string>(), headingLevel: 0).Text;

    public static string LabelOf(this Clause clause, string slot) => clause.Slots.FirstOrDefault(found => found.Name == slot)?.Label ?? slot;
}
