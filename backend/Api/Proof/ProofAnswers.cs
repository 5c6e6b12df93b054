using NigerBrief.Drafting;

namespace NigerBrief.Api.Proof;

/// <param name="Words">Words of the body and the notes.</param>
public sealed record ProofAnswer(IReadOnlyList<Finding> Findings, int Words, IReadOnlyList<DefinitionRow> Definitions);

public sealed record DefinitionRow(string Term, string? Meaning, Place Place);
