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

    /// <summary>It lies after the word in which the author's cursor is.</summary>
    internal bool Moved { get; }

    internal string Text => Paragraph.Text;

    internal bool InNote => Paragraph.Note is not null;

    internal string Following => Text[(Offset + Length)..];

    internal Place Cursor => Moved ? Span(Offset, Offset) : Place.Cursor with { Start = Offset, Length = Length, Context = Text };

    /// <summary>The same, but after the word that the cursor stands in: nothing that is put in shall split it.</summary>
    internal CiteSpot AfterWord()
    {
        var end = Offset;
        while (end < Text.Length && InWord(end))
            end++;
        return Length == 0 && end > Offset && Offset > 0 && InWord(Offset - 1) ? new(this, end) : this;
    }

    private CiteSpot(CiteSpot spot, int offset)
        : this(spot.Paragraph, offset) => Moved = true;

    // The apostrophe of “Niger’s” and the point of “3.4” stand within it.
    private bool InWord(int at) => char.IsLetterOrDigit(Text[at])
        || (at > 0 && at + 1 < Text.Length && "'’-‑.".Contains(Text[at], StringComparison.Ordinal) && char.IsLetterOrDigit(Text[at - 1]) && char.IsLetterOrDigit(Text[at + 1]));

    internal Place Span(int start, int end) => new(PlaceKind.Line, 0, start, end - start, Expected: Text[start..end], Context: Text);
}
