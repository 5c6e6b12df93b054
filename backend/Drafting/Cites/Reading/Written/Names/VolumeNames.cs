using System.Globalization;

namespace NigerBrief.Drafting.Cites.Reading.Written.Names;

/// <summary>A name with the volume that its document is, in the ways in which people say it.</summary>
internal static class VolumeNames
{
    public static IEnumerable<string> Of(string key, RecordDocument document)
    {
        yield return key;
        if (document.Volume is not { Length: > 0 } volume)
            yield break;
        var number = NameWords.Key(volume);
        yield return $"{key} {number}";
        yield return $"{number} {key}";
        yield return $"{key} vol {number}";
        yield return $"v {number} {key}";
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var arabic) && arabic > 0)
        {
            yield return $"{RomanNumeral.Write(arabic)} {key}";
            yield return $"{key} {RomanNumeral.Write(arabic)}";
            yield return $"vol {number} {key}";
        }
        // A hearing or a trial has a volume a day.
        if (key.EndsWith("tr", StringComparison.Ordinal) && document.Kind is DocumentKind.Transcript or DocumentKind.Hearing)
        {
            var day = number.StartsWith("day ", StringComparison.Ordinal) ? number[4..] : number;
            yield return $"{key} day {day}";
            yield return $"{key} d {day}";
            if (key == "tr")
            {
                yield return $"day {day}";
                yield return $"d {day}";
                yield return $"t {day}";
            }
        }
    }
}
