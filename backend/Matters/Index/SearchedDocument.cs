using NigerBrief.Drafting;

namespace NigerBrief.Matters.Index;

/// <param name="Content">Under which the index keeps its pages.</param>
/// <param name="Name">What its hits are called by.</param>
public sealed record SearchedDocument(string Content, string Name, RecordDocument Document);
