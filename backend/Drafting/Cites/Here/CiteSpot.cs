namespace NigerBrief.Drafting.Cites.Here;

/// <summary>Where the author stands: a paragraph of the brief, and the cursor in it.</summary>
/// <param name="Paragraph">Of the body, or of a note.</param>
/// <param name="Offset">UTF-16 offset of the cursor in its text, or of the beginning of what is selected.</param>
/// <param name="Length">How much of the paragraph is selected; what goes in at the cursor takes its place.</param>
public sealed record CiteSpot(DraftParagraph Paragraph, int Offset, int Length = 0)
{
    /// <exception cref="RefusedException">The cursor does not lie within the text.</exception>
    public int Offset { get; init; } = Offset >= 0 && Length >= 0 && Offset <= Paragraph.Text.Length - Length
        ? Offset
        : throw new RefusedException(new(
            "The place of the cursor could not be read. Put the cursor there again.",
            "La position du curseur n’a pas pu être lue. Replacez-y le curseur."));

    internal string Text => Paragraph.Text;

    internal bool InNote => Paragraph.Note is not null;

    internal string Following => Text[(Offset + Length)..];

    internal Place Cursor => Place.Cursor with { Start = Offset, Length = Length, Context = Text };

    internal Place Span(int start, int end) => new(PlaceKind.Line, 0, start, end - start, Expected: Text[start..end], Context: Text);
}
