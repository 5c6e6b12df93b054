namespace NigerBrief.Drafting.Cites.Reading;

/// <summary>What a cite points to.</summary>
public sealed record CiteReading(RecordDocument Document, Pinpoint Pin);

/// <summary>A cite recognised in plain text by its form.</summary>
/// <param name="Start">UTF-16 offset in the text.</param>
/// <param name="Readings">One; several where documents are cited alike.</param>
/// <param name="Ours">It reads to the letter as one of the forums prints it; otherwise somebody wrote it in a form of their own.</param>
/// <param name="Former">It says nothing by the names of today: its documents had another when it was typed.</param>
internal sealed record TypedCite(int Start, int Length, IReadOnlyList<CiteReading> Readings, bool Ours, bool Former = false)
{
    public int End => Start + Length;
}
