using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NigerBrief.Matters.Index.Words;

/// <summary>A day that a text names.</summary>
/// <param name="Year">Null when the text leaves it out.</param>
/// <param name="Start">UTF-16 offset in the text.</param>
public readonly record struct WrittenDate(int? Year, int Month, int Day, int Start, int Length)
{
    /// <summary>What a page is found by that names this day: the day itself, or the day of any year.</summary>
    public IEnumerable<string> Marks => Year is { } year ? [$"d{year:0000}{DayOfYear}", $"d{DayOfYear}"] : [Yearless];

    /// <summary>What is looked for when this day is asked for: with its year also where a page leaves the year out, without one in any year.</summary>
    public IReadOnlyList<string> Sought => [Year is { } year ? $"d{year:0000}{DayOfYear}" : $"d{DayOfYear}", Yearless];

    public int End => Start + Length;

    private string DayOfYear => $"{Month:00}{Day:00}";

    private string Yearless => "o" + DayOfYear;
}

/// <summary>Finds the days named in a text, in English or French, in words or in figures: <c>16 March 2024</c>, <c>March 16</c>, <c>le 1er avril</c>, <c>2024-03-16</c>, <c>16/03/2024</c>.</summary>
public static partial class WrittenDates
{
    private static readonly FrozenDictionary<string, int> Months = new[]
    {
        "january jan janvier janv", "february feb fevrier fevr fev", "march mar mars", "april apr avril avr", "may mai", "june jun juin", "july jul juillet juil", "august aug aout",
        "september sept sep septembre", "october oct octobre", "november nov novembre", "december dec decembre",
    }.SelectMany((names, at) => names.Split(' ').Select(name => (name, at + 1))).ToFrozenDictionary(month => month.name, month => month.Item2);

    /// <summary>In reading order. Figures that may be read both ways (<c>04/05/2024</c>) are given twice.</summary>
    public static List<WrittenDate> In(string text)
    {
        var found = new List<WrittenDate>();
        for (var match = Date.Match(text); match.Success; match = match.NextMatch())
        {
            if (match.Groups["month"] is { Success: true } name)
            {
                if (Months.TryGetValue(LetterFolding.Fold(name.ValueSpan), out var month))
                    Add(found, match, Number(match, "year"), month, Number(match, "day"));
                continue;
            }
            var (first, second) = (Number(match, "first"), Number(match, "second"));
            if (match.Groups["iso"].Success)
            {
                Add(found, match, Number(match, "year"), first, second);
                continue;
            }
            Add(found, match, Number(match, "year"), second, first);
            if (first != second)
                Add(found, match, Number(match, "year"), first, second);
        }
        return found;
    }

    private static void Add(List<WrittenDate> found, Match match, int? year, int? month, int? day)
    {
        // A year without a leap day would lose the 29th of February.
        if (month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year is >= 1 and <= 9999 ? year.Value : 2024, month.Value))
            found.Add(new(year, month.Value, day.Value, match.Index, match.Length));
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } figures ? int.Parse(figures.ValueSpan, CultureInfo.InvariantCulture) : null;

    private const string Names =
        "january|janvier|janv|jan|february|f[eé]vrier|f[eé]vr|f[eé]v|feb|march|mars|mar|april|apr|avril|avr|may|mai|june|juin|jun|july|juillet|juil|jul|"
        + "august|aug|ao[uû]t|september|septembre|sept|sep|october|octobre|oct|november|novembre|nov|december|d[eé]cembre|d[eé]c";

    [GeneratedRegex(
        @"
        (?<![\p{L}\p{N}])(?:
            (?<iso>(?<year>[0-9]{4})-(?<first>[0-9]{2})-(?<second>[0-9]{2}))
          | (?<first>[0-9]{1,2})(?<mark>[./])(?<second>[0-9]{1,2})\k<mark>(?<year>[0-9]{4})
          | (?<day>[0-9]{1,2})(?:er|st|nd|rd|th)?\s+(?:of\s+)?(?<month>(?i:" + Names + @"))(?!\p{L})(?:\.?,?\s+(?<year>[0-9]{4}))?
          | (?<month>(?i:" + Names + @"))\.?\s+(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?:,?\s+(?<year>[0-9]{4}))?
        )(?![\p{L}\p{N}])
        ",
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Date { get; }
}
