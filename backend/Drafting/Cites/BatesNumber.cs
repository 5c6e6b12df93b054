using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites;

/// <summary>Bates numbers as people type them: <c>NIG-000123-125</c>, <c>NIG000123</c>, and <c>nig 123</c> where the document's own are known.</summary>
internal static partial class BatesNumber
{
    /// <summary>Where no number of the document is known, fewer digits could be a lettered page.</summary>
    private const int FewestDigits = 5;

    /// <summary>No page has so many capitals before it: <c>DEF 430</c>.</summary>
    private const int SurePrefix = 3;
    private const int FewestAfterSurePrefix = 3;

    /// <returns>Null when it is no Bates number; otherwise the range, or one sentence that says what is wrong.</returns>
    public static (PinRange Range, Sentence? Error)? Read(string text, PinExtent extent)
    {
        var match = Grammar().Match(text);
        if (!match.Success || InFull(match.Groups["prefix"].Value, match.Groups["gap"].Value, match.Groups["from"].Value, extent) is not { } from)
            return null;
        if (!match.Groups["to"].Success)
            return (new(from, from), null);
        var last = match.Groups["last"].Value;
        if (last.Length > 0 && !last.Equals(match.Groups["prefix"].Value, StringComparison.OrdinalIgnoreCase))
            return (default, new(
                "The two Bates numbers have different prefixes, so they make no range. Give both, parted by a comma.",
                "Les deux numéros Bates ont des préfixes différents et ne font donc pas une suite. Donnez les deux, séparés par une virgule."));
        var digits = PageRange.InFull(Digits(from), match.Groups["to"].Value);
        return (new(from, from[..^Digits(from).Length] + digits), null);
    }

    private static string? InFull(string prefix, string gap, string digits, PinExtent extent)
    {
        if (extent.FirstBates is { } known && Letters(known).TrimEnd('-', '_', ' ').Equals(prefix, StringComparison.OrdinalIgnoreCase))
            return Letters(known) + digits.PadLeft(Digits(known).Length, '0');
        var fewest = prefix.Length >= SurePrefix && prefix.All(char.IsAsciiLetterUpper) ? FewestAfterSurePrefix : FewestDigits;
        return digits.Length >= fewest ? prefix + (gap == " " ? "-" : gap) + digits : null;
    }

    private static string Letters(string number) => number[..^Digits(number).Length];

    private static string Digits(string number) => number[(number.LastIndexOfAny([.. "-_ ", .. Alphabet]) + 1)..];

    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    [GeneratedRegex(
        @"^(?<prefix>[A-Za-z](?:[A-Za-z_]{0,10}[A-Za-z]))(?<gap>[-_ ]?)(?<from>\d{1,12})(?:\s*(?:[-‐‑–—−]+|to|through|à)\s*(?:(?<last>[A-Za-z](?:[A-Za-z_]{0,10}[A-Za-z]))[-_ ]?)?(?<to>\d{1,12}))?$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Grammar();
}
