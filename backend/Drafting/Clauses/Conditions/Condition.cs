using System.Text.RegularExpressions;
using NigerBrief.Drafting.Clauses.Slots;

namespace NigerBrief.Drafting.Clauses.Conditions;

/// <summary>On what a passage stands: the answer to a slot.</summary>
/// <param name="Answer">The answer that is asked for; null where any will do, or yes.</param>
/// <param name="Not">The passage stands where this does not hold.</param>
public sealed partial record Condition(string Slot, string? Answer, bool Not)
{
    /// <param name="head">The line that opens the passage: <c>::: if name</c>, <c>::: if not name</c>, <c>::: if name is answer</c>, <c>::: if name is not answer</c>.</param>
    /// <returns>Null when it says something else.</returns>
    public static Condition? Read(string head)
    {
        if (Grammar().Match(head) is not { Success: true, Groups: var found })
            return null;
        var answer = found["answer"] is { Success: true, Value: var given } ? given.Trim() : null;
        return answer is "" ? null : new(found["slot"].Value, answer, found["not"].Success);
    }

    /// <param name="answer">Of the slot, as given; null when there is none.</param>
    /// <returns>Whether the passage stands; null while the question is open.</returns>
    public bool? Holds(SlotType type, string? answer) => (type, Answer, answer) switch
    {
        (SlotType.YesNo, _, null) or (_, not null, null) => null,
        (SlotType.YesNo, _, _) => answer == YesNoRule.Yes != Not,
        (_, null, _) => answer is not null != Not,
        _ => answer == Answer != Not,
    };

    // Each part ends where the next cannot begin, and the answer gives nothing back: a line of any length is read in one go.
    [GeneratedRegex("""^:::+[ \t]*if[ \t]+(?:(?<not>not)[ \t]+)?(?<slot>[a-z][a-z0-9-]*)(?:[ \t]+is[ \t]+(?:(?<not>not)[ \t]+)?["“«]?(?>(?<answer>[^"”»]+))["”»]?)?[ \t]*$""")]
    private static partial Regex Grammar();
}
