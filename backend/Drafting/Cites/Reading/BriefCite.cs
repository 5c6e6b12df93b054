namespace NigerBrief.Drafting.Cites.Reading;

/// <summary>A cite of the record as it stands in a brief: live, or plain text recognised by its form.</summary>
/// <param name="Key">Where a reader meets it.</param>
/// <param name="Paragraph">Index in the draft.</param>
/// <param name="Control">Null for plain text.</param>
/// <param name="Typed">Null for a live cite.</param>
internal sealed record BriefCite(ReadingKey Key, int Paragraph, int Start, string Text, Place Place, DraftControl? Control, TypedCite? Typed, string DocumentKey, Pinpoint Pin, RecordDocument? Document)
{
    public static readonly Sentence Gone = new(
        "The document that this cite points to is not in the record of this matter.",
        "Le document auquel renvoie cette référence n’est pas dans le dossier de cette affaire.");

    public int End => Start + Text.Length;

    public bool Live => Control is not null;

    /// <exception cref="RefusedException">The document is not in the record.</exception>
    public RecordDocument Known => Document ?? throw new RefusedException(Gone);

    /// <summary>How many cites stand in its citation, this one included: more than one in a string cite.</summary>
    public int InCitation { get; set; } = 1;

    /// <summary>Its number in its citation, from 1.</summary>
    public int Turn { get; set; } = 1;
}
