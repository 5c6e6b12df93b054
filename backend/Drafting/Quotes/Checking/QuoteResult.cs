namespace NigerBrief.Drafting.Quotes;

/// <summary>How the words of a quotation stand to the place that its cite names, best first.</summary>
public enum QuoteVerdict
{
    /// <summary>They are the source's, typography apart.</summary>
    Exact,

    /// <summary>They are, but for what brackets and ellipses say.</summary>
    Marked,

    /// <summary>They stand in the same document, on another page or on more pages than are cited.</summary>
    OtherPage,

    /// <summary>They stand in another document of the record.</summary>
    OtherDocument,

    /// <summary>Most of them stand there, and some are changed without a sign.</summary>
    Differs,

    /// <summary>The pages cited hold no text to compare.</summary>
    NoText,

    NotFound,
}

/// <summary>Where a quotation reads otherwise than its source.</summary>
/// <param name="Start">UTF-16 offset in the quotation; with a length of 0, a place where the source has more.</param>
/// <param name="Source">What stands there in the source; empty where it has nothing.</param>
public sealed record QuoteChange(int Start, int Length, string Source);

/// <param name="First">Where the words begin in the record, and the index of the line there; null when nothing like them was found.</param>
/// <param name="Last">Where they end.</param>
/// <param name="Changes">What is changed without a sign.</param>
/// <param name="Reordered">Every sentence stands there, in another order.</param>
/// <param name="Omitted">Words left out by an ellipsis that turn the meaning: <c>not</c>, <c>sauf</c>.</param>
public sealed record QuoteResult(
    QuoteVerdict Verdict,
    (Page Page, int Line)? First = null,
    (Page Page, int Line)? Last = null,
    IReadOnlyList<QuoteChange>? Changes = null,
    bool Reordered = false,
    string? Omitted = null)
{
    /// <summary>What the source has that is most like words that were not found.</summary>
    public string? Nearest { get; init; }

    /// <summary>The words of the source were recognised in a scan.</summary>
    public bool Recognised { get; init; }

    public bool AcrossPages => First?.Page.Number != Last?.Page.Number;
}
