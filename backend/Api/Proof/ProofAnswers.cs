using NigerBrief.Drafting;

namespace NigerBrief.Api.Proof;

/// <param name="Words">Words of the body and the notes.</param>
/// <param name="Quotations">How many quotations were held against the record.</param>
/// <param name="Versions">What the brief must remember besides what it does: which file of each document its cites were held against.</param>
public sealed record ProofAnswer(
    IReadOnlyList<Finding> Findings, int Words, IReadOnlyList<DefinitionRow> Definitions, int Quotations, IReadOnlyDictionary<string, string> Versions);

public sealed record DefinitionRow(string Term, string? Meaning, Place Place);
