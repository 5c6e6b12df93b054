namespace NigerBrief.Drafting.Cites.Reading.Written;

/// <summary>How a cite begins, and so what may follow it.</summary>
internal enum HeadSort
{
    /// <summary>A paper's own name: <c>Moussa Decl.</c></summary>
    Name,

    /// <summary>A record's or appendix's, which a page follows without more: <c>J.A. 112</c>, <c>4-ER-874</c>.</summary>
    Series,

    /// <summary>A number in the court's docket: <c>Dkt. 45-2</c>.</summary>
    Docket,

    /// <summary>An exhibit's or annex's number: <c>Ex. 12</c>, <c>C-7</c>.</summary>
    Exhibit,
}

/// <summary>The words at the head of a cite that say which document is meant.</summary>
/// <param name="Documents">One; several where they are named alike; none where no document of the record has the number.</param>
/// <param name="End">UTF-16 offset after the name.</param>
/// <param name="Plural">More numbers may follow: <c>ECF Nos. 45 &amp; 46</c>.</param>
/// <param name="Sure">The words can mean nothing else, whatever stands around them.</param>
internal sealed record DocumentHead(IReadOnlyList<RecordDocument> Documents, HeadSort Sort, int Start, int End, bool Plural, bool Sure)
{
    /// <summary>The number is a cite without a pin too, where a mere name may be just a mention.</summary>
    public bool IsCite => Sort is HeadSort.Docket or HeadSort.Exhibit;
}
