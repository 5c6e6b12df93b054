using NigerBrief.Drafting;
using NigerBrief.Drafting.Clauses;
using NigerBrief.Drafting.Terms;

namespace NigerBrief.Matters.Sources;

/// <summary>All that a matter's source says, the pages of its record aside.</summary>
/// <param name="Stale">
/// <c>matter.yml</c>, <c>index.csv</c>, <c>page-map.csv</c> or <c>terms.csv</c> could not be read, and what it said before is kept, rather than drop the
/// record from under a lawyer's hands.
/// </param>
public sealed record MatterReading(
    MatterDescription Description,
    IReadOnlyList<DocumentReading> Record,
    IReadOnlyList<Clause> Clauses,
    IReadOnlyList<ApprovedTerm> Terms,
    IReadOnlyList<Problem> Problems,
    bool Stale = false)
{
    /// <summary>What <c>page-map.csv</c> says; null where there is none.</summary>
    public WrittenMap? PageMap { get; init; }

    /// <summary>The map is made from what is printed on the sheets of the record, all of it.</summary>
    public bool MapIsStamped => PageMap is null
        && Description.Appendix.Any(key => Record.Any(document => string.Equals(document.Document.Key, key, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Nothing but these parts of it.</summary>
    public MatterReading Only(MatterParts parts)
    {
        var keys = parts.Documents.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return this with
        {
            Record = parts.PageMap && MapIsStamped ? Record : [.. Record.Where(document => keys.Contains(document.Document.Key))],
            Clauses = [.. Clauses.Where(clause => parts.Clauses.Contains(clause.Id))],
            Terms = parts.Terms ? Terms : [],
            PageMap = parts.PageMap ? PageMap : null,
            Problems = [],
        };
    }
}

/// <param name="File">Path within the record.</param>
/// <param name="Revision">As <see cref="SourceFile.Revision"/>; null when <paramref name="Unreadable"/> says why there is nothing to read.</param>
public sealed record DocumentReading(RecordDocument Document, string File, string? Revision, Sentence? Unreadable = null);
