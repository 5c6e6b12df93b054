using System.Globalization;
using NigerBrief.Matters.Index.Words;

namespace NigerBrief.Matters.Index.Queries;

/// <summary>The value of <c>before:</c> and <c>after:</c>: a year, a month or a day.</summary>
internal static class FieldDates
{
    /// <returns>The first and the last day that it means; null when it is no date.</returns>
    public static (DateOnly First, DateOnly Last)? Read(string value)
    {
        if (DateOnly.TryParseExact(value, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year))
            return (year, new(year.Year, 12, 31));
        if (DateOnly.TryParseExact(value, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return (month, new(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month)));
        foreach (var date in WrittenDates.In(value))
        {
            if (date is { Year: >= 1 and { } of, Start: 0 } && date.Length == value.Length)
                return (new(of, date.Month, date.Day), new(of, date.Month, date.Day));
        }
        return null;
    }
}
