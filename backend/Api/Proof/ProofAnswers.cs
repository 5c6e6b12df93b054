using NigerBrief.Drafting;

namespace NigerBrief.Api.Proof;

/// <param name="Words">Words of the body and the notes.</param>
/// <param name="Quotations">How many quotations were held against the record.</param>
public sealed record ProofAnswer(IReadOnlyList<Finding> Findings, int Words, IReadOnlyList<DefinitionRow> Definitions, int Quotations);

public sealed record DefinitionRow(string Term, string? Meaning, Place Place);
