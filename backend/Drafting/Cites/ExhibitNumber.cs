using System.Globalization;
using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites;

/// <summary>The number of an exhibit: <c>C-0012</c> is number 12 of the series C, written with four digits.</summary>
public sealed partial record ExhibitNumber(string Series, int Number, int Digits)
{
    /// <returns>Null for what has no series or no number.</returns>
    public static ExhibitNumber? Of(string? text) => text is not null && Grammar().Match(text) is { Success: true, Groups: var found }
        ? new(found["series"].Value, int.Parse(found["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), found["number"].Length)
        : null;

    public override string ToString() => $"{Series}-{Number.ToString(CultureInfo.InvariantCulture).PadLeft(Digits, '0')}";

    /// <summary>Whether the two are one number, however written.</summary>
    public bool IsSame(ExhibitNumber other) => Series == other.Series && Number == other.Number;

    [GeneratedRegex(@"\b(?<series>[A-Z]{1,4})-(?<number>\d{1,6})\b", RegexOptions.NonBacktracking)]
    private static partial Regex Grammar();
}
