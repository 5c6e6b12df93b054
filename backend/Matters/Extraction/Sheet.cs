namespace NigerBrief.Matters.Extraction;

/// <summary>A page as it comes out of a file, before its paragraphs are numbered.</summary>
/// <param name="Printed">The numeral on the sheet.</param>
/// <param name="Stamps">As <see cref="Drafting.Page.Stamps"/>.</param>
public sealed record Sheet(string? Printed, IReadOnlyList<SheetLine> Lines, params IReadOnlyList<string> Stamps)
{
    /// <summary>As <see cref="Drafting.Page.Recognised"/>.</summary>
    public bool Recognised { get; init; }

    /// <summary>As <see cref="Drafting.Page.Damaged"/>.</summary>
    public bool Damaged { get; init; }

    /// <summary>It has no lines, but a picture, which may be of text.</summary>
    public bool Pictured { get; init; }

    /// <summary>As <see cref="Drafting.Page.FilePage"/>; null where each sheet is one.</summary>
    public int? FilePage { get; init; }
}

/// <param name="Number">In a transcript's gutter.</param>
/// <param name="Left">Where the line begins, in points; null where the file does not tell.</param>
/// <param name="Size">Of its letters, in points.</param>
public sealed record SheetLine(string Text, int? Number = null, double? Left = null, double? Size = null);
