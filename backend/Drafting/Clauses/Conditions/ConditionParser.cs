using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace NigerBrief.Drafting.Clauses.Conditions;

/// <summary>Reads <see cref="ConditionBlock"/>. With answers in the parser's context, passages that do not hold are dropped as they end.</summary>
public sealed class ConditionParser : BlockParser
{
    internal const string Mark = ":::";

    public ConditionParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !processor.Line.Match(Mark))
            return BlockState.None;
        var head = processor.Line.ToString().Trim();
        var condition = Condition.Read(head);
        processor.NewBlocks.Push(new ConditionBlock(this, head, condition) { Column = processor.Column, Span = new(processor.Start, processor.Line.End), Ended = condition is null });
        return condition is null ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsCodeIndent || !processor.Line.AsSpan().Trim().SequenceEqual(Mark) || HoldsOpen((ContainerBlock)block))
        {
            // The indent of the line belongs to what lies within the passage.
            processor.GoToColumn(processor.ColumnBeforeIndent);
            return BlockState.Continue;
        }
        ((ConditionBlock)block).Ended = true;
        return BlockState.BreakDiscard;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        var passage = (ConditionBlock)block;
        passage.Shut = true;
        if (processor.Context?.Properties.TryGetValue(typeof(ConditionAnswers), out var given) != true || given is not ConditionAnswers answers)
            return true;
        var holds = passage.Condition is null ? true : answers.Holds(passage.Condition);
        if (holds is null && !FollowsTheSameQuestion(passage))
            Ask(passage);
        // What holds nothing else must not stay behind as an empty item of its list.
        else if (holds != true && passage.Parent is ListItemBlock item && item.All(child => child == passage || child is BlankLineBlock))
            item.SetData(typeof(ConditionBlock), true);
        return holds == true || passage.Asked;
    }

    /// <summary>The innermost passage ends first; what looks like an end within code is code.</summary>
    private static bool HoldsOpen(ContainerBlock block)
    {
        // While a line is read, Markdig marks no block as open before it has asked its parser.
        for (var inner = Last(block); inner is not null; inner = inner is ContainerBlock within ? Last(within) : null)
        {
            if (inner is ConditionBlock { Shut: false } or FencedCodeBlock { ClosingFencedCharCount: 0 })
                return true;
        }
        return false;
    }

    // A list notes its blank lines as blocks until it ends.
    private static Block? Last(ContainerBlock block)
    {
        var index = block.Count - 1;
        while (index >= 0 && block[index] is BlankLineBlock)
            index--;
        return index < 0 ? null : block[index];
    }

    private static bool FollowsTheSameQuestion(ConditionBlock passage) =>
        passage.Parent is { } parent && parent.IndexOf(passage) is > 0 and var index
        && parent[index - 1] is ConditionBlock { Asked: true } before && before.Condition!.Slot == passage.Condition!.Slot;

    private static void Ask(ConditionBlock passage)
    {
        passage.Asked = true;
        passage.Clear();
        passage.Add(new ParagraphBlock { Lines = new StringLineGroup($"{{{{{passage.Condition!.Slot}}}}}"), ProcessInlines = true, IsOpen = false });
    }
}
