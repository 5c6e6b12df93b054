namespace NigerBrief.Drafting;

/// <summary>One page of a record document as extracted: what is searched, shown and quoted.</summary>
/// <param name="Number">Its place among the document's pages, from 1.</param>
/// <param name="Printed">The numeral on the sheet (<c>47</c>, <c>xii</c>, <c>A-12</c>); null when none is printed.</param>
/// <param name="Lines">In reading order, without page furniture (numerals, stamps, gutters, running heads).</param>
public sealed record Page(int Number, string? Printed, IReadOnlyList<PageLine> Lines)
{
    /// <summary>The page of the file on which it is printed, from 1: its number, but that several pages of a condensed transcript share one.</summary>
    public int FilePage { get; init; } = Number;

    /// <summary>What was stamped at the edges: court headers, Bates numbers, numbers of an appendix.</summary>
    public IReadOnlyList<string> Stamps { get; init; } = [];

    /// <summary>The words were recognised in a scan, and may differ from what is printed.</summary>
    public bool Recognised { get; init; }

    /// <summary>Its drawing is damaged: whatever stands on it is not among the lines.</summary>
    public bool Damaged { get; init; }

    /// <summary>The lines joined by U+000A: offsets of selections on a page count in this text.</summary>
    public string Text { get; } = string.Join('\n', Lines.Select(line => line.Text));
}

/// <param name="Text">As printed: a word hyphenated at the line's end keeps its hyphen.</param>
/// <param name="Number">The number in a transcript's gutter.</param>
/// <param name="Paragraph">The number of the numbered paragraph or article that the line belongs to (<c>12</c>, <c>5</c>).</param>
public sealed record PageLine(string Text, int? Number = null, string? Paragraph = null);
