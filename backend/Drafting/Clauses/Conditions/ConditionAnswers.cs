using NigerBrief.Drafting.Clauses.Slots;

namespace NigerBrief.Drafting.Clauses.Conditions;

/// <summary>What decides which passages stand; travels in the parser's context.</summary>
internal sealed record ConditionAnswers(Clause Clause, FilledSlots Filled)
{
    /// <returns>Null while the question is open.</returns>
    public bool? Holds(Condition condition) =>
        Clause.Slots.FirstOrDefault(slot => slot.Name == condition.Slot) is not { } slot || condition.Holds(slot.Type, Filled.Answers.GetValueOrDefault(slot.Name)) is not { } holds ? null : holds;
}
