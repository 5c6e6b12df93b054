using Markdig.Syntax.Inlines;

namespace NigerBrief.Drafting.Clauses.Conditions;

/// <summary>Words within a paragraph that stand on a condition; only a Word file has them.</summary>
/// <param name="tag">As the file writes the condition.</param>
public sealed class ConditionInline(string tag, Condition condition) : ContainerInline
{
    public string Tag { get; } = tag;

    public Condition Condition { get; } = condition;
}
