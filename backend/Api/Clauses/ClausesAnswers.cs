using NigerBrief.Drafting;
using NigerBrief.Drafting.Clauses;
using NigerBrief.Drafting.Clauses.Standing;

namespace NigerBrief.Api.Clauses;

/// <param name="Text">The clause as plain text, to be searched in the pane.</param>
public sealed record ClauseRow(
    string Id,
    string Title,
    string Topic,
    int Version,
    string? ApprovedBy,
    DateOnly? ApprovedOn,
    DateOnly? Expires,
    IReadOnlyList<string> Forums,
    string Language,
    string? ChangeNote,
    IReadOnlyList<Slot> Slots,
    string Text);

/// <param name="Html">A preview without scripts, styles or outside addresses.</param>
/// <param name="Versions">Approved versions, newest first.</param>
public sealed record ClauseDetail(ClauseRow Clause, string Html, IReadOnlyList<int> Versions);

/// <param name="Values">The lawyer's answers by slot name; a slot without one stays a visible gap.</param>
/// <param name="HeadingLevel">Outline level of the heading under which the block goes; 0 for none.</param>
public sealed record ComposeRequest(IReadOnlyDictionary<string, string> Values, int HeadingLevel = 0, string? Profile = null);

public sealed record ComposeAnswer(IReadOnlyList<Edit> Edits, string Tag, string Text, IReadOnlyList<string> Unfilled, string Html);

/// <param name="Profile">The brief's forum; null for the matter's own.</param>
public sealed record BlocksRequest(IReadOnlyList<BlockInBrief> Blocks, string? Profile = null);

/// <param name="Block">As the brief has it now.</param>
public sealed record MergeRequest(BlockInBrief Block);

/// <param name="Ids">Those that hold every word asked for, best first.</param>
/// <param name="Fitting">Those among them that are about what the heading is about, best first.</param>
public sealed record ClausesFound(IReadOnlyList<string> Ids, IReadOnlyList<string> Fitting);
