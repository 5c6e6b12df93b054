using NigerBrief.Drafting.Terms;

namespace NigerBrief.Drafting.Proof;

/// <summary>What proofing a brief brought to light.</summary>
/// <param name="Findings">In reading order of their first place; those about the record alone come last.</param>
/// <param name="Words">Of the body and the notes, as <see cref="WordCount"/> counts.</param>
/// <param name="Definitions">What the brief defines, in reading order.</param>
/// <param name="Memory">For the next check of the same brief, where one was given for this.</param>
public sealed record ProofResult(IReadOnlyList<Finding> Findings, int Words, IReadOnlyList<Definition> Definitions, TermsMemory? Memory = null);
