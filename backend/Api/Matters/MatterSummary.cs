using NigerBrief.Matters;

namespace NigerBrief.Api.Matters;

/// <param name="Documents">How many documents of the record can be read.</param>
/// <param name="Clauses">How many clauses are offered.</param>
/// <param name="Synchronised">When the source was last read.</param>
/// <param name="Stale">The source could not be read since then.</param>
public record MatterSummary(
    string Id,
    string Title,
    string Tribunal,
    string Profile,
    IReadOnlyList<string> Languages,
    string? Notice,
    int Documents,
    int Clauses,
    int Terms,
    int Problems,
    DateTimeOffset Synchronised,
    bool Stale);

/// <param name="Renumbers">A page map says where papers of the record are reproduced in an appendix, so cites can go by either.</param>
public sealed record MatterDetail(
    string Id,
    string Title,
    string Tribunal,
    string Profile,
    IReadOnlyList<string> Languages,
    string? Notice,
    int? WordLimit,
    DateTimeOffset Synchronised,
    bool Stale,
    IReadOnlyList<ForumChoice> Profiles,
    bool Renumbers,
    IReadOnlyList<Problem> Problems);

/// <summary>A forum whose forms of citation the brief can use.</summary>
/// <param name="Signals">That may stand before a cite; <c>…</c> parts the halves of a comparison.</param>
public sealed record ForumChoice(string Id, string Title, IReadOnlyList<string> Signals);
