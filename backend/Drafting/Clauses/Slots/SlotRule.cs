namespace NigerBrief.Drafting.Clauses.Slots;

/// <summary>What a slot of one type takes, and what comes of it. A new type is one class and its line in <see cref="All"/>.</summary>
internal abstract class SlotRule
{
    private static readonly Dictionary<SlotType, SlotRule> All = new()
    {
        [SlotType.Text] = new TextRule(),
        [SlotType.Party] = new TextRule(),
        [SlotType.Date] = new DateRule(),
        [SlotType.Number] = new NumberRule(),
        [SlotType.Choice] = new ChoiceRule(),
        [SlotType.Passage] = new ChoiceRule(),
        [SlotType.List] = new ListRule(),
        [SlotType.YesNo] = new YesNoRule(),
        [SlotType.Fact] = new FactRule(),
        [SlotType.Term] = new TermRule(),
    };

    public static SlotRule Of(SlotType type) => All[type];

    /// <param name="answer">Not blank, without white space around it.</param>
    /// <exception cref="RefusedException">The answer does not fit the slot.</exception>
    public abstract Filling Fill(Slot slot, string answer, Clause clause, BlockContext context);

    /// <exception cref="RefusedException">The answer is more than a line.</exception>
    protected static string Line(Slot slot, string answer) => answer.Any(char.IsControl)
        ? throw new RefusedException(new(
            $"The answer to “{slot.Label}” must be one line of plain text.",
            $"La réponse à « {slot.Label} » doit tenir en une ligne de texte simple."))
        : answer;
}
