using NigerBrief.Drafting.Clauses.TermUses;

namespace NigerBrief.Drafting.Clauses.Word;

/// <summary>A clause as a Word package: one block control around its paragraphs.</summary>
/// <param name="Package">Flat OPC.</param>
/// <param name="Text">Paragraphs parted by U+000A; note calls left out.</param>
/// <param name="Open">Names of the slots that stay gaps, in the order of the text.</param>
public sealed record WordBlock(string Package, string Tag, string Text, IReadOnlyList<string> Open)
{
    /// <summary>The uses of terms, in the order of the text.</summary>
    internal IReadOnlyList<TermInline> Terms { get; init; } = [];

    /// <exception cref="RefusedException">It would be too long, or Word cannot show it.</exception>
    internal static WordBlock Of(PreparedClause prepared, int headingLevel, BodyStyle? body = null)
    {
        using var renderer = new WordRenderer(prepared, headingLevel, body ?? BodyStyle.Normal);
        renderer.Render(prepared.Body);
        var text = renderer.BodyText;
        var tag = ClauseTag.Of(prepared.Clause, ClauseTag.Signed(text, renderer.Cites)).ToString();
        var package = Packed(renderer.Body, prepared.Clause.Title, tag, renderer.Styles, renderer.Lists.Any ? renderer.Lists.Xml() : "", renderer.Notes, renderer.CarriedStyles);
        return new(package, tag, text, renderer.Open) { Terms = renderer.Terms };
    }

    /// <summary>Paragraphs and tables as a package: one block control.</summary>
    /// <param name="styles">Ids of those that it names.</param>
    /// <param name="numbering">The content of <c>w:numbering</c>; empty when there are no lists.</param>
    /// <param name="notes">The footnotes; empty when there are none.</param>
    /// <param name="carried">Definitions of styles that came with a clause's own file, by id.</param>
    internal static string Packed(
        ReadOnlySpan<char> content, string title, string tag, IEnumerable<string> styles, string numbering = "", ReadOnlySpan<char> notes = default, IReadOnlyDictionary<string, string>? carried = null) =>
        // The paragraph after the block takes up what hosts do to the last one of an insertion.
        FlatOpc.Packed(ContentControl.Opening(title, tag, id: 1), content, ContentControl.Closing + "<w:p/><w:sectPr/>", BlockStyles.Of(styles, carried), numbering, notes);
}
