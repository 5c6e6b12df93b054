using System.Globalization;

namespace NigerBrief.Drafting.Cites.Tables;

internal static class ExhibitList
{
    public static CiteTable Of(MatterView matter)
    {
        var (title, columns) = TableWords.Of(CiteTableKind.Exhibits, matter.Profile);
        return new(CiteTableKind.Exhibits, title, columns, [.. matter.Documents.Values.Where(document => document.Exhibit is not null).InOrder(document => document).Select(document =>
            (IReadOnlyList<string>)[document.Exhibit!, document.Title, Day(document.Date, matter.Profile.Language)])]);
    }

    // Months are spelled out: 3/4/2024 is two days.
    private static string Day(DateOnly? date, string language) => date is not { } day ? "" : language == "fr"
        ? $"{(day.Day == 1 ? "1er" : day.Day.ToString(CultureInfo.InvariantCulture))} {FrenchMonths[day.Month - 1]} {day.Year.ToString(CultureInfo.InvariantCulture)}"
        : day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static readonly string[] FrenchMonths = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
}
