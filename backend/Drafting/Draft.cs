using NigerBrief.Drafting.Cites;

namespace NigerBrief.Drafting;

/// <summary>
/// A brief as one of the two readers found it (Office.js in the pane, Open XML for a file): paragraphs in reading order.
/// The paragraphs of a footnote stand directly after the paragraph that holds its call.
/// </summary>
/// <param name="Paragraphs">In reading order; <see cref="Place.Paragraph"/> indexes this list.</param>
/// <param name="Language">BCP 47 primary language of the brief, <c>en</c> or <c>fr</c>.</param>
/// <param name="Versions">
/// Which file of each document the brief was last held against, by the document's key; by a cite's place (<c>C-0012@p4</c>) where one cite was held against another.
/// Null where the brief remembers none.
/// </param>
/// <param name="Inserted">Tags of the argument blocks that were ever put into it, those taken out since included. Null where the brief remembers none.</param>
/// <param name="Names">By what names it has cited each document, by the document's key, the latest last. Null where it remembers none.</param>
public sealed record Draft(IReadOnlyList<DraftParagraph> Paragraphs, string Language = "en", IReadOnlyDictionary<string, string>? Versions = null, IReadOnlyList<string>? Inserted = null,
    IReadOnlyDictionary<string, IReadOnlyList<CitedName>>? Names = null);

/// <param name="Text">
/// The accepted view, in UTF-16: a note call is U+0002 (the k-th one in the body calls note k), a tab U+0009, a manual line break U+000B.
/// </param>
/// <param name="Style">The built-in style's English name (<c>Heading 1</c>, <c>Quote</c>, <c>Normal</c>), else the document's own name for it.</param>
/// <param name="OutlineLevel">1 to 9 for a heading, 10 for body text, as Word counts.</param>
/// <param name="Note">The number of the footnote the paragraph stands in, from 1 in order of calls; null in the body.</param>
/// <param name="TableDepth">0 outside tables.</param>
public sealed record DraftParagraph(
    string Text,
    string Style = "Normal",
    int OutlineLevel = 10,
    int? Note = null,
    int TableDepth = 0,
    bool ListItem = false,
    IReadOnlyList<DraftControl>? Controls = null)
{
    /// <summary>Content controls that lie in or over the paragraph, in order of start.</summary>
    /// <exception cref="RefusedException">A control does not lie within the text.</exception>
    public IReadOnlyList<DraftControl>? Controls { get; init; } = Controls?.All(control => control.IsWithin(Text)) != false
        ? Controls
        : throw new RefusedException(new(
            "The draft could not be read. Reload the pane and try again.",
            "Le projet n’a pas pu être lu. Rechargez le volet et réessayez."));
}

/// <summary>The part of a content control that lies in one paragraph.</summary>
/// <param name="Id">The host's id of the control: which copy it is. The tag says only what it came from.</param>
/// <param name="Start">UTF-16 offset in the paragraph's text.</param>
public sealed record DraftControl(int Id, string Tag, int Start, int Length)
{
    internal bool IsWithin(string text) => Start >= 0 && Start <= text.Length && Length >= 0 && Length <= text.Length - Start;
}
