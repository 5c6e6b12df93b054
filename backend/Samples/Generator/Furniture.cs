using System.Globalization;

namespace NigerBrief.Samples;

/// <summary>What every sheet carries beside its text: numeral, running head, court stamp, Bates number, confidentiality.</summary>
public static class Furniture
{
    private static readonly Typeface Small = new(9.5);
    private static readonly Typeface Numeral = new(11);

    public static void Print(Source source, Layout layout, IReadOnlyList<Sheet> sheets)
    {
        var front = source.Front;
        var middle = layout.SheetWidth / 2;
        var right = layout.SheetWidth - layout.Margin;
        for (var i = 0; i < sheets.Count; i++)
        {
            var sheet = sheets[i];
            var numeral = PrintedNumeral(front, i);
            if (front.Stamp is { } stamp)
                Stamp(sheet, layout, stamp, front.Doc ?? "1", i + 1, sheets.Count);
            if (front.Confidential)
                sheet.WriteCentred(middle, 40, source.Front.Language == "fr" ? "CONFIDENTIEL" : "CONFIDENTIAL", Numeral, Face.Bold);
            if (i == 0 && front.Exhibit is { } exhibit)
                sheet.WriteRight(right, 56, $"Exhibit {exhibit}", Numeral, Face.Bold);
            if (front.RunningHead is { } head && numeral is not null)
            {
                sheet.Write(layout.Margin, 56, head, Small, Face.Italic);
                sheet.Rules.Add(new RuleMark(layout.Margin, 61, right, 61));
            }

            if (numeral is not null)
                PrintNumeral(sheet, layout, numeral);
            if (front.Bates is { } bates)
                sheet.WriteRight(right, layout.SheetHeight - 24, BatesNumber(bates, i), Small, Face.Bold);
        }
    }

    /// <summary>Stamps a header upon a sheet, with the paper's number, the sheet's and how many there are.</summary>
    public static void Stamp(Sheet sheet, Layout layout, string form, string doc, int page, int pages) =>
        sheet.WriteCentred(layout.SheetWidth / 2, 24, Filled(form, doc, page, pages), Small);

    /// <summary>Stamps the page of an appendix at the foot of a sheet that it reproduces.</summary>
    public static void Number(Sheet sheet, Layout layout, string form, int number) =>
        sheet.WriteCentred(layout.SheetWidth / 2, layout.SheetHeight - 24, form.Replace("{n}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), Numeral, Face.Bold);

    /// <returns>Null on a cover.</returns>
    public static string? PrintedNumeral(FrontMatter front, int sheet)
    {
        var number = sheet - front.CoverPages;
        if (number < 0)
            return null;
        return number < front.FrontMatterPages
            ? Roman(number + 1)
            : (number - front.FrontMatterPages + front.FirstPage).ToString(CultureInfo.InvariantCulture);
    }

    private static void PrintNumeral(Sheet sheet, Layout layout, string numeral)
    {
        switch (layout.Numeral)
        {
            case NumeralPlace.FootCentre:
                sheet.WriteCentred(layout.SheetWidth / 2, layout.SheetHeight - 46, numeral, Numeral);
                break;
            case NumeralPlace.FootRight:
                sheet.WriteRight(layout.SheetWidth - layout.Margin, layout.SheetHeight - 46, numeral, Numeral);
                break;
            case NumeralPlace.TopRight:
                sheet.WriteRight(layout.SheetWidth - 60, 46, numeral, Numeral);
                break;
        }
    }

    private static string Filled(string stamp, string doc, int page, int pages) => stamp
        .Replace("{doc}", doc, StringComparison.Ordinal)
        .Replace("{page}", page.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{pages}", pages.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static string BatesNumber(string first, int sheet)
    {
        var digits = first[(first.LastIndexOf('-') + 1)..];
        var number = int.Parse(digits, CultureInfo.InvariantCulture) + sheet;
        return first[..^digits.Length] + number.ToString(CultureInfo.InvariantCulture).PadLeft(digits.Length, '0');
    }

    private static string Roman(int number)
    {
        (int Value, string Text)[] signs = [(10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
        var text = "";
        foreach (var (value, sign) in signs)
        {
            for (; number >= value; number -= value)
                text += sign;
        }

        return text;
    }
}
