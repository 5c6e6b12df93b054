using Markdig.Parsers;
using Markdig.Syntax;

namespace NigerBrief.Drafting.Clauses.Conditions;

/// <summary>A passage that stands on a condition, from <c>::: if name</c> to <c>:::</c>.</summary>
/// <param name="head">Its first line.</param>
/// <param name="condition">Null when the line is no condition.</param>
public sealed class ConditionBlock(BlockParser parser, string head, Condition? condition) : ContainerBlock(parser)
{
    public string Head { get; } = head;

    public Condition? Condition { get; } = condition;

    /// <summary>Whether a line of its own ended it.</summary>
    public bool Ended { get; set; }

    /// <summary>Nothing can be added to it any more, whether a line ended it or what stands around it did.</summary>
    public bool Shut { get; set; }

    /// <summary>The question is open: a gap stands in the passage's place.</summary>
    public bool Asked { get; set; }
}
