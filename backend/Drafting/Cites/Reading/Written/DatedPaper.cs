using System.Globalization;
using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites.Reading.Written;

/// <summary>Which of several papers named alike is meant, by the date that stands within the cite or beside it: <c>VRP (Mar. 3, 2021) at 12</c>, <c>Hr'g Tr. 14:2, Mar. 3, 2023</c>.</summary>
internal static partial class DatedPaper
{
    private const int Reach = 24;

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    // As cites write them and as titles do; a month's name is cut to its first three letters.
    private static readonly string[] Formats = ["MMM d yyyy", "d MMM yyyy", "M/d/yyyy", "M/d/yy", "yyyy-M-d"];

    /// <returns>The cite, its date with it, and the readings of that date alone; as it is where no date stands there or none of the papers is of it.</returns>
    public static TypedCite Of(string plain, TypedCite cite)
    {
        if (cite.Readings.Count < 2)
            return cite;
        foreach (var (start, end) in Spans(plain, cite))
        {
            if (Dates(plain[start..end]) is not [var date])
                continue;
            var dated = cite.Readings.Where(reading => reading.Document.Date == date || Dates(reading.Document.Title).Contains(date)).ToList();
            return dated.Count > 0 ? cite with { Start = start, Length = end - start, Readings = dated } : cite;
        }
        return cite;
    }

    // The cite alone, with what follows it, and with what stands before it.
    private static IEnumerable<(int Start, int End)> Spans(string plain, TypedCite cite)
    {
        yield return (cite.Start, cite.End);
        if (After().Match(plain, cite.End, Math.Min(Reach, plain.Length - cite.End)) is { Success: true } after)
            yield return (cite.Start, cite.End + after.Length);
        if (Before().Match(CiteForms.Before(plain, cite.Start, Reach).ToString()) is { Success: true } before)
            yield return (cite.Start - before.Groups["date"].Length, cite.End);
    }

    private static IReadOnlyList<DateOnly> Dates(string text) =>
        [.. Written().Matches(text).Select(Read).OfType<DateOnly>().Distinct()];

    private static DateOnly? Read(Match match)
    {
        var text = MonthName().Replace(match.Value, "$1").Replace(",", "", StringComparison.Ordinal);
        return DateOnly.TryParseExact(text, Formats, English, DateTimeStyles.None, out var date) ? date : null;
    }

    private const string Date = @"(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.? \d{4}|\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})";

    [GeneratedRegex(@"\b" + Date + @"\b", RegexOptions.NonBacktracking)]
    private static partial Regex Written();

    [GeneratedRegex(@"^(?:,? " + Date + @"|,? ?\(" + Date + @"\)|,? ?\[" + Date + @"\])", RegexOptions.NonBacktracking)]
    private static partial Regex After();

    [GeneratedRegex("(?:^|[^\\p{L}\\d])(?<date>" + Date + ",? )$", RegexOptions.NonBacktracking)]
    private static partial Regex Before();

    [GeneratedRegex(@"(\p{Lu}\p{Ll}{2})\p{Ll}*\.?", RegexOptions.NonBacktracking)]
    private static partial Regex MonthName();
}
