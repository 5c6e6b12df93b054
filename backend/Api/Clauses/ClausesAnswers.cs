using NigerBrief.Drafting;
using NigerBrief.Drafting.Clauses;
using NigerBrief.Drafting.Clauses.Slots;
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
/// <param name="UsesTerms">How it reads depends on what the brief defines: it is composed with the draft.</param>
public sealed record ClauseDetail(ClauseRow Clause, string Html, IReadOnlyList<int> Versions, bool UsesTerms);

/// <param name="Values">The lawyer's answers by slot name; a slot without one stays a visible gap.</param>
/// <param name="HeadingLevel">Outline level of the heading under which the block goes; 0 for none.</param>
/// <param name="Draft">The brief, whose own names for the approved terms are used; null writes each as approved.</param>
/// <param name="Define">Approved terms that the block is to define at their first use.</param>
/// <param name="BodyStyles">Styles of the brief's paragraphs before the block that stand in no list and no table and are no headings, in the order of the text.</param>
public sealed record ComposeRequest(
    IReadOnlyDictionary<string, string> Values,
    int HeadingLevel = 0,
    string? Profile = null,
    Draft? Draft = null,
    IReadOnlyList<string>? Define = null,
    IReadOnlyList<string>? BodyStyles = null);

/// <param name="Edits">None while an answer is wrong.</param>
/// <param name="Unfilled">Names of the slots that stay gaps, in the order of the text.</param>
/// <param name="Wrong">Answers that do not fit; their slots stay gaps.</param>
/// <param name="Undefined">Approved terms that the block uses and the brief does not define; empty where no draft was given.</param>
public sealed record ComposeAnswer(
    IReadOnlyList<Edit> Edits, string Tag, string Text, IReadOnlyList<string> Unfilled, string Html, IReadOnlyList<WrongAnswer> Wrong, IReadOnlyList<UndefinedTerm> Undefined);

/// <param name="Profile">The brief's forum; null for the matter's own.</param>
public sealed record BlocksRequest(IReadOnlyList<BlockInBrief> Blocks, string? Profile = null);

/// <param name="Block">As the brief has it now.</param>
/// <param name="Draft">The brief, whose own names for the approved terms are used; null writes each as approved.</param>
public sealed record MergeRequest(BlockInBrief Block, string? Profile = null, Draft? Draft = null);

/// <param name="Ids">Those that hold every word asked for, best first.</param>
/// <param name="Fitting">Those among them that are about what the heading is about, best first.</param>
public sealed record ClausesFound(IReadOnlyList<string> Ids, IReadOnlyList<string> Fitting);
