using System.Globalization;
using NigerBrief.Drafting;
using NigerBrief.Matters.Index.Words;

namespace NigerBrief.Matters.Index;

/// <summary>What a page can be found by besides its words.</summary>
public static class PageMarks
{
    /// <summary>On every page.</summary>
    public const string Any = "any";

    /// <summary>A page is known by the numeral printed on it, and by its place in the file where none is.</summary>
    public static IEnumerable<string> Of(Page page) =>
        WrittenDates.In(page.Text).SelectMany(date => date.Marks).Append(Any).Append(Numeral(NumeralOf(page))).Distinct(StringComparer.Ordinal);

    public static string Numeral(string numeral) => "p" + LetterFolding.Fold(numeral);

    private static string NumeralOf(Page page) => page.Printed ?? page.FilePage.ToString(CultureInfo.InvariantCulture);
}
