using System.Globalization;

namespace NigerBrief.Drafting;

/// <summary>Roman numerals in small letters, from 1.</summary>
public static class RomanNumeral
{
    private const int Largest = 9_999;

    private static readonly (int Value, string Letters)[] Parts =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <returns>The number written, in either case; null for anything but the one right spelling of a numeral.</returns>
    public static int? Value(string numeral)
    {
        var rest = numeral.ToLowerInvariant();
        var value = 0;
        foreach (var (worth, letters) in Parts)
        {
            while (rest.StartsWith(letters, StringComparison.Ordinal))
            {
                value += worth;
                rest = rest[letters.Length..];
            }
        }
        return rest.Length == 0 && value > 0 && string.Equals(Write(value), numeral, StringComparison.OrdinalIgnoreCase) ? value : null;
    }

    /// <returns>Digits for a number so large that its numeral would be letters without end.</returns>
    public static string Write(int value)
    {
        if (value > Largest)
            return value.ToString(CultureInfo.InvariantCulture);
        var written = "";
        foreach (var (worth, letters) in Parts)
        {
            for (; value >= worth; value -= worth)
                written += letters;
        }
        return written;
    }
}
