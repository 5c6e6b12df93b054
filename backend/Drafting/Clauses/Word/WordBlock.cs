using System.Text;
using Markdig.Syntax;

namespace NigerBrief.Drafting.Clauses.Word;

/// <summary>A clause as a Word package: one block control around its paragraphs.</summary>
/// <param name="Package">Flat OPC.</param>
/// <param name="Text">Paragraphs parted by U+000A; note calls left out.</param>
public sealed record WordBlock(string Package, string Tag, string Text)
{
    /// <param name="body">The clause's body, parsed.</param>
    /// <exception cref="RefusedException">It would be too long, or Word cannot show it.</exception>
    public static WordBlock Of(Clause clause, MarkdownDocument body, IReadOnlyDictionary<string, string> values, int headingLevel)
    {
        var renderer = new WordRenderer(clause, values, headingLevel);
        var flow = (Flow)renderer.Render(body);
        var text = flow.Text;
        var tag = ClauseTag.Of(clause, text).ToString();
        return new(Packed(flow, clause.Title, tag, renderer.Styles, renderer.Lists.Any ? renderer.Lists.Xml() : null, renderer.Notes), tag, text);
    }

    /// <summary>What a flow holds as a package: one block control.</summary>
    /// <param name="styles">Ids of those that it names.</param>
    /// <param name="numbering">The content of <c>w:numbering</c>; null when there are no lists.</param>
    internal static string Packed(Flow flow, string title, string tag, IEnumerable<string> styles, string? numbering = null, IReadOnlyList<StringBuilder>? notes = null)
    {
        // The paragraph after the block takes up what hosts do to the last one of an insertion.
        flow.Xml.Insert(0, ContentControl.Opening(title, tag, id: 1)).Append(ContentControl.Closing).Append("<w:p/><w:sectPr/>");
        return FlatOpc.Packed(flow.Xml, BlockStyles.Of(styles), numbering, notes ?? []);
    }
}
