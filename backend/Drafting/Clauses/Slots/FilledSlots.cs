namespace NigerBrief.Drafting.Clauses.Slots;

/// <param name="Sentence">What is wrong with the answer, and what to give instead.</param>
public sealed record WrongAnswer(string Slot, Sentence Sentence);

/// <summary>A clause's slots with what was answered.</summary>
/// <param name="Answers">Those that fit, as given.</param>
/// <param name="Fillings">What comes of them; an item of a list that is repeated has a name of its own, <c>duties#1</c>.</param>
/// <param name="Wrong">Those that do not fit; their slots stay gaps.</param>
internal sealed record FilledSlots(
    IReadOnlyDictionary<string, string> Answers, IReadOnlyDictionary<string, Filling> Fillings, IReadOnlyList<WrongAnswer> Wrong)
{
    public static FilledSlots None { get; } = new(new Dictionary<string, string>(), new Dictionary<string, Filling>(), []);

    /// <param name="values">By slot name; one that is blank is not answered, and its default stands.</param>
    public static FilledSlots Of(Clause clause, IReadOnlyDictionary<string, string> values, BlockContext context)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        var fillings = new Dictionary<string, Filling>(StringComparer.Ordinal);
        var wrong = new List<WrongAnswer>();
        foreach (var slot in clause.Slots)
        {
            var answer = values.GetValueOrDefault(slot.Name) is { } given && !string.IsNullOrWhiteSpace(given) ? given.Trim() : slot.Default;
            if (answer is null)
                continue;
            try
            {
                fillings[slot.Name] = SlotRule.Of(slot.Type).Fill(slot, answer, clause, context);
                answers[slot.Name] = answer;
                if (slot.Type == SlotType.List)
                {
                    foreach (var (number, item) in ListRule.Items(answer).Index())
                        fillings[SlotInline.ItemName(slot.Name, number + 1)] = new(item);
                }
            }
            catch (RefusedException refused)
            {
                wrong.Add(new(slot.Name, refused.Sentence));
            }
        }
        return new(answers, fillings, wrong);
    }
}
