using System.Globalization;

namespace NigerBrief.Drafting.Cites;

/// <summary>The numeral by which a sheet is cited.</summary>
public static class PrintedNumeral
{
    /// <returns>As the sheet shows it, else counted from what the index says of the first one; null when neither knows.</returns>
    public static string? Of(RecordDocument document, Page page)
    {
        if (page.Printed is not null || document.FirstPrintedPage is not { } first)
            return page.Printed;
        if (int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return (number + page.Number - 1).ToString(CultureInfo.InvariantCulture);
        return RomanNumeral.Value(first) is { } roman ? RomanNumeral.Write(roman + page.Number - 1) : null;
    }
}
