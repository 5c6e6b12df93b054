using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites;

/// <summary>The order of places in a document: <c>9</c> before <c>12</c>, <c>45:3</c> before <c>45:14</c>, roman pages before arabic ones.</summary>
/// <param name="Series">What counts for itself: <c>A-</c>, <c>NIG-</c>; empty for plain numbers.</param>
public sealed partial record PlaceKey(string Series, bool Roman, IReadOnlyList<long> Numbers) : IComparable<PlaceKey>
{
    /// <summary>Above every number, so that <c>5(a)</c> and <c>5(1)</c> differ.</summary>
    private const long Letters = 1_000_000_000;

    public static PlaceKey Of(string place)
    {
        var page = place.Split(':', 'n')[0];
        if (RomanNumeral.Value(page) is { } value)
            return new("", true, [value, .. Parts(place[page.Length..])]);
        var series = place[..^place.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_.".ToCharArray()).Length];
        return new(series, false, [.. Parts(place[series.Length..])]);
    }

    /// <summary>Whether the two are counted in one series, so that a range from one to the other means something.</summary>
    public bool Shares(PlaceKey other) => Roman == other.Roman && Series == other.Series;

    /// <summary>Whether a range may run from here to there: forward in one series, from roman pages to arabic ones, or from one lettered part to a later one.</summary>
    public bool LeadsTo(PlaceKey other) => CompareTo(other) <= 0 && Series.Length == 0 == (other.Series.Length == 0);

    public int CompareTo(PlaceKey? other)
    {
        if (other is null)
            return 1;
        if (Roman != other.Roman)
            return Roman ? -1 : 1;
        var series = string.CompareOrdinal(Series, other.Series);
        if (series != 0)
            return series;
        var first = Numbers.Zip(other.Numbers, (mine, its) => mine.CompareTo(its)).FirstOrDefault(order => order != 0);
        return first != 0 ? first : Numbers.Count.CompareTo(other.Numbers.Count);
    }

    private static IEnumerable<long> Parts(string text) => Part().Matches(text).Select(part =>
        long.TryParse(part.ValueSpan, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : part.Value.Aggregate(0L, (sum, letter) => (sum * 256) + letter) + Letters);

    [GeneratedRegex(@"\d{1,9}|[A-Za-z]{1,4}", RegexOptions.NonBacktracking)]
    private static partial Regex Part();
}
