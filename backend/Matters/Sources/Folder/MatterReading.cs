using NigerBrief.Drafting;
using NigerBrief.Drafting.Clauses;
using NigerBrief.Drafting.Terms;

namespace NigerBrief.Matters.Sources.Folder;

/// <summary>All that a matter's folder says, the pages of its record aside.</summary>
/// <param name="Stale">
/// <c>matter.yml</c>, <c>index.csv</c> or <c>terms.csv</c> could not be read, and what it said before is kept, rather than drop the
/// record from under a lawyer's hands.
/// </param>
public sealed record MatterReading(
    MatterDescription Description,
    IReadOnlyList<DocumentReading> Record,
    IReadOnlyList<Clause> Clauses,
    IReadOnlyList<ApprovedTerm> Terms,
    IReadOnlyList<Problem> Problems,
    bool Stale = false);

/// <param name="Path">Full path of the file; null when <paramref name="Unreadable"/> says why there is nothing to read.</param>
public sealed record DocumentReading(RecordDocument Document, string File, string? Path, string? Unreadable = null);
