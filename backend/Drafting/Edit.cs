using System.Text.Json.Serialization;
using NigerBrief.Drafting.Clauses.Word;

namespace NigerBrief.Drafting;

/// <summary>
/// One change to the brief, as a value. Everything that the add-in writes is a list of these, applied by one writer,
/// which reads every place again first and refuses when it is no longer as expected.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(TextEdit), "text")]
[JsonDerivedType(typeof(WordsEdit), "words")]
[JsonDerivedType(typeof(LookEdit), "look")]
[JsonDerivedType(typeof(PackageEdit), "package")]
[JsonDerivedType(typeof(NoteEdit), "note")]
[JsonDerivedType(typeof(TagEdit), "tag")]
[JsonDerivedType(typeof(RemoveEdit), "remove")]
public abstract record Edit(Place Place);

/// <summary>Puts runs of text at the place, in a content control when a tag is given. No runs take away what stands there, a content control too.</summary>
/// <param name="Tag">Of the inline content control to wrap the text in; at a control's place, the tag it carries from now on.</param>
/// <param name="Title">The control's title, shown by Word.</param>
/// <param name="Style">
/// Null for text inside the line at the place. Otherwise the text becomes a paragraph of its own after it, in this style (English built-in name).
/// </param>
/// <param name="MovedFrom">
/// Where the words stand now, a span as long as they are: each run takes the bold and italics that the same stretch of it has, none where the stretch is partly so.
/// Null for words with the look of their runs.
/// </param>
public sealed record TextEdit(Place Place, IReadOnlyList<TextRun> Runs, string? Tag = null, string? Title = null, string? Style = null, Place? MovedFrom = null)
    : Edit(Place);

/// <summary>Puts words in the stead of what stands at the place, live cites and gaps among them.</summary>
public sealed record WordsEdit(Place Place, IReadOnlyList<TaggedRuns> Words) : Edit(Place);

/// <summary>Gives what stands at the place another look, and leaves its words as they are. Null for what stays.</summary>
/// <param name="Style">Of the paragraph that the place lies in (English built-in name).</param>
public sealed record LookEdit(Place Place, string? Style = null, bool? Bold = null, bool? Italic = null) : Edit(Place);

/// <summary>
/// Puts a flat-OPC Word package, one block control around its paragraphs, after the paragraph at the place, or above it; at a control's place, in that control's
/// stead.
/// </summary>
/// <param name="Package">Flat OPC, <c>pkg:package</c>.</param>
/// <param name="Tag">Of the control inside the package, by which the writer finds it again; empty where the package is a part of a block that stands already.</param>
/// <param name="Text">What the control must read as afterwards, paragraphs parted by U+000A; note calls left out.</param>
/// <param name="Native">The same block as paragraphs, where they keep everything; null where only the package does.</param>
public sealed record PackageEdit(Place Place, string Package, string Tag, string Text, NativeBlock? Native = null) : Edit(Place);

/// <summary>Calls a new footnote at the place; in a note there can be none. Without words, takes out the note that the place lies in.</summary>
/// <param name="Words">What the note says, live cites among it as plain text where the host takes no content control in a note.</param>
public sealed record NoteEdit(Place Place, IReadOnlyList<TaggedRuns> Words) : Edit(Place);

/// <param name="Tag">Of the content control around the runs; null for none.</param>
/// <param name="Title">That control's.</param>
public sealed record TaggedRuns(IReadOnlyList<TextRun> Runs, string? Tag = null, string? Title = null)
{
    internal string Text() => string.Concat(Runs.Select(run => run.Text));
}

/// <summary>Gives the control at the place another tag, and leaves what is in it as it is.</summary>
public sealed record TagEdit(Place Place, string Tag) : Edit(Place);

/// <summary>Takes the paragraph at the place out, its mark and its notes included.</summary>
public sealed record RemoveEdit(Place Place) : Edit(Place);

/// <param name="Text">No paragraph marks.</param>
public sealed record TextRun(string Text, bool Bold = false, bool Italic = false);

public enum PlaceKind
{
    /// <summary>The selection in the host; a selected text is replaced.</summary>
    Cursor,

    /// <summary>The inside of the content control <see cref="Place.Control"/>.</summary>
    Control,

    /// <summary>A span of a paragraph; length 0 is a point.</summary>
    Span,

    /// <summary>The same in the paragraph that the cursor stands in, whichever of the draft's that is.</summary>
    Line,

    /// <summary>Above the paragraph, as a paragraph of its own; above the first of a control, inside that control.</summary>
    Above,

    /// <summary>Directly before the content control <see cref="Place.Control"/>, outside it.</summary>
    Before,

    /// <summary>Directly after it, outside it.</summary>
    After,
}

/// <summary>Where something stands in the brief.</summary>
/// <param name="Paragraph">Index in <see cref="Draft.Paragraphs"/>.</param>
/// <param name="Start">UTF-16 offset in that paragraph's text.</param>
/// <param name="Control">The host's id of a content control. For a span, and above a paragraph: that paragraph is counted within that control, notes left out.</param>
/// <param name="Expected">The text that the place held when it was read; null where anything may stand.</param>
/// <param name="Context">
/// For a span, and above a paragraph: the whole text of its paragraph when read, by which it is found again when paragraphs moved. For the cursor, where it is given: the text of its
/// paragraph, in which it stood at <paramref name="Start"/>.
/// </param>
public sealed record Place(
    PlaceKind Kind,
    int Paragraph = 0,
    int Start = 0,
    int Length = 0,
    int? Control = null,
    string? Expected = null,
    string? Context = null)
{
    public static Place Cursor { get; } = new(PlaceKind.Cursor);

    public static Place Of(DraftControl control, string text) => new(PlaceKind.Control, Control: control.Id, Expected: text);

    public static Place Of(Draft draft, int paragraph, int start, int length)
    {
        var text = draft.Paragraphs[paragraph].Text;
        return new(PlaceKind.Span, paragraph, start, length, Expected: text.Substring(start, length), Context: text);
    }
}
