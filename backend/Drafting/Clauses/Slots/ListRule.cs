namespace NigerBrief.Drafting.Clauses.Slots;

/// <summary>Several answers in a sentence, as a lawyer would join them.</summary>
internal sealed class ListRule : SlotRule
{
    public override Filling Fill(Slot slot, string answer, Clause clause, BlockContext context)
    {
        var items = Items(answer);
        foreach (var item in items)
            Line(slot, item);
        var french = clause.Language == "fr";
        var mark = !items.Any(item => item.Contains(',', StringComparison.Ordinal)) ? "," : Semicolon(clause.Language);
        // English sets a comma before the last of three, without which two of them may read as one.
        var last = items.Count > 2 && (mark != "," || !french) ? $"{mark} {Join(slot, clause.Language)} " : $" {Join(slot, clause.Language)} ";
        return new(items.Count == 1 ? items[0] : string.Join($"{mark} ", items.SkipLast(1)) + last + items[^1]);
    }

    public static IReadOnlyList<string> Items(string answer) =>
        answer.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static string Join(Slot slot, string language) => slot.Join ?? (language == "fr" ? "et" : "and");

    public static string Semicolon(string language) => language == "fr" ? "\u00A0;" : ";";
}
