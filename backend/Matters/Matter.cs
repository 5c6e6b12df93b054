using NigerBrief.Drafting;
using NigerBrief.Drafting.Cites.Renumbering;
using NigerBrief.Drafting.Clauses;
using NigerBrief.Drafting.Terms;

namespace NigerBrief.Matters;

/// <summary>One matter as last synchronised from its source.</summary>
/// <param name="Id">The folder's name unless <c>matter.yml</c> says otherwise; <c>[a-z0-9-]</c>.</param>
/// <param name="Profile">Id of the forum profile that a new brief starts with.</param>
/// <param name="Notice">What every reader must be told first, such as that the matter is fictional.</param>
/// <param name="Clauses">Every version that was read, drafts and withdrawn ones included: who may see which is decided later.</param>
/// <param name="Problems">What could not be read, and why; the rest is served.</param>
public sealed record Matter(
    string Id,
    string Title,
    string Tribunal,
    string Profile,
    IReadOnlyList<string> Languages,
    int? WordLimit,
    string? Notice,
    IReadOnlyList<RecordEntry> Record,
    IReadOnlyList<Clause> Clauses,
    IReadOnlyList<ApprovedTerm> Terms,
    IReadOnlyList<Problem> Problems,
    DateTimeOffset Synchronised,
    bool Stale)
{
    /// <summary>Where the record's sheets are reproduced.</summary>
    public PageMap PageMap { get; init; } = PageMap.Empty;
}

/// <param name="File">Path within the matter's <c>record</c> folder.</param>
/// <param name="Pages">Number of file pages; 0 when unreadable.</param>
/// <param name="Unreadable">Why the file has no pages; null when it was read.</param>
/// <param name="BeingRead">Its pages are on their way; until then <paramref name="Unreadable"/> says so.</param>
/// <param name="Content">The same for files of the same content; null until the file was read.</param>
public sealed record RecordEntry(RecordDocument Document, string File, int Pages, Sentence? Unreadable = null, bool BeingRead = false, string? Content = null);

/// <summary>Something in the matter that its keeper should put right.</summary>
/// <param name="File">Path within the matter.</param>
/// <param name="Reason">For the person who keeps the matter.</param>
/// <param name="Row">Row of a CSV file, the header being row 1.</param>
public sealed record Problem(string File, Sentence Reason, int? Row = null);
