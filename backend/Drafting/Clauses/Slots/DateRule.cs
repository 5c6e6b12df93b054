using System.Globalization;

namespace NigerBrief.Drafting.Clauses.Slots;

internal sealed class DateRule : SlotRule
{
    private static readonly string[] French =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    public override Filling Fill(Slot slot, string answer, Clause clause, BlockContext context) =>
        DateOnly.TryParseExact(answer, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? new(Written(date, clause.Language, context.Matter.Profile.MonthFirst))
            : throw new RefusedException(new(
                $"The answer to “{slot.Label}” must be a date such as 2026-03-14.",
                $"La réponse à « {slot.Label} » doit être une date comme 2026-03-14."));

    private static string Written(DateOnly date, string language, bool monthFirst) => language == "fr"
        ? string.Create(CultureInfo.InvariantCulture, $"{date.Day}{(date.Day == 1 ? "er" : "")} {French[date.Month - 1]} {date.Year}")
        : date.ToString(monthFirst ? "MMMM d, yyyy" : "d MMMM yyyy", CultureInfo.InvariantCulture);
}
