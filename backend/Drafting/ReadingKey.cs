namespace NigerBrief.Drafting;

/// <summary>Where a reader meets something: a note's text is read at its call, not after the paragraph.</summary>
internal readonly record struct ReadingKey(int Paragraph, int Offset, int Note = -1, int NoteOffset = 0) : IComparable<ReadingKey>
{
    public int CompareTo(ReadingKey other) =>
        Paragraph != other.Paragraph ? Paragraph.CompareTo(other.Paragraph)
        : Offset != other.Offset ? Offset.CompareTo(other.Offset)
        : Note != other.Note ? Note.CompareTo(other.Note)
        : NoteOffset.CompareTo(other.NoteOffset);
}
