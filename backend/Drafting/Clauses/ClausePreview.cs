using System.Globalization;
using Markdig.Renderers;
using NigerBrief.Drafting.Clauses.CiteUses;
using NigerBrief.Drafting.Clauses.Conditions;
using NigerBrief.Drafting.Clauses.Slots;
using NigerBrief.Drafting.Clauses.Templates;
using NigerBrief.Drafting.Clauses.TermUses;

namespace NigerBrief.Drafting.Clauses;

/// <summary>A clause as the pane shows and searches it.</summary>
public static class ClausePreview
{
    /// <returns>HTML without scripts, styles, or links that lead anywhere.</returns>
    public static string Html(Clause clause, BlockContext? context = null) => Html(PreparedClause.Of(clause, values: null, context));

    internal static string Html(PreparedClause prepared)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer) { LinkRewriter = _ => "#" };
        ClauseMarkdown.Setup(renderer, prepared.Clause);
        renderer.ObjectRenderers.InsertRange(0,
        [
            new SlotPreviewRenderer(prepared.Clause, prepared.Filled),
            new TermPreviewRenderer(prepared.Wording),
            new CitePreviewRenderer(prepared.Context.Matter),
            new FormattedPreviewRenderer(),
            new TabPreviewRenderer(),
            new TemplateParagraphPreviewRenderer(),
            new ConditionPreviewRenderer(prepared.Clause, prepared.Answered),
        ]);
        renderer.Render(prepared.Body);
        return writer.ToString();
    }

    /// <summary>Plain text with every passage, to be searched.</summary>
    public static string Text(Clause clause, BlockContext? context = null) =>
        Word.WordBlock.Of(PreparedClause.Of(clause, values: null, context), headingLevel: 0).Text;

    public static string LabelOf(this Clause clause, string slot) => clause.Slots.FirstOrDefault(found => found.Name == slot)?.Label ?? slot;
}
