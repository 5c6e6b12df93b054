using System.Globalization;
using Markdig.Renderers;
using Markdig.Syntax;

namespace NigerBrief.Drafting.Clauses;

/// <summary>A clause as the pane shows and searches it.</summary>
public static class ClausePreview
{
    /// <returns>HTML without scripts, styles, or links that lead anywhere.</returns>
    public static string Html(Clause clause) => Html(clause, ClauseMarkdown.Parse(clause), new Dictionary<string, string>());

    /// <param name="body">The clause's body, parsed.</param>
    internal static string Html(Clause clause, MarkdownDocument body, IReadOnlyDictionary<string, string> values)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer) { LinkRewriter = _ => "#" };
        ClauseMarkdown.Setup(renderer, clause);
        renderer.ObjectRenderers.Insert(0, new SlotPreviewRenderer(name => values.GetValueOrDefault(name) ?? $"[{clause.LabelOf(name)}]"));
        renderer.Render(body);
        return writer.ToString();
    }

    /// <summary>Plain text, to be searched.</summary>
    public static string Text(Clause clause) => Word.WordBlock.Of(clause, ClauseMarkdown.Parse(clause), new Dictionary<string, string>(), headingLevel: 0).Text;

    public static string LabelOf(this Clause clause, string slot) => clause.Slots.FirstOrDefault(found => found.Name == slot)?.Label ?? slot;
}
