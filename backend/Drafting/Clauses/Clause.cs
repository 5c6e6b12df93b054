using NigerBrief.Drafting.Clauses.Templates;

namespace NigerBrief.Drafting.Clauses;

/// <summary>An approved argument block, as its Markdown file states it.</summary>
/// <param name="Id">1 to 24 of <c>[a-z0-9-]</c>; stands in the block's tag.</param>
/// <param name="Body">The Markdown after the front matter.</param>
/// <param name="SmartPunctuation">Whether straight quotation marks and hyphens stand for the printed ones of <paramref name="Language"/>; else the text stays as typed.</param>
public sealed record Clause(
    string Id,
    string Title,
    string Topic,
    int Version,
    ClauseStatus Status,
    string? ApprovedBy,
    DateOnly? ApprovedOn,
    DateOnly? Expires,
    IReadOnlyList<string> Forums,
    string Language,
    string? ChangeNote,
    IReadOnlyList<Slot> Slots,
    string Body,
    bool SmartPunctuation = false)
{
    /// <summary>The text, where the clause is kept as a Word file; <see cref="Body"/> then holds its plain text. Null for Markdown.</summary>
    public ClauseTemplate? Template { get; init; }
}

public enum ClauseStatus
{
    Draft,
    Approved,
    Withdrawn,
}
