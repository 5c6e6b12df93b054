using System.Text.RegularExpressions;

namespace NigerBrief.Matters.Extraction;

/// <summary>The notes at the foot of a sheet: small letters, after a number or an asterisk. They belong to no numbered paragraph, though one goes on above them.</summary>
public static partial class FootNotes
{
    private const double Small = 0.93;

    /// <returns>Indexes of their lines among the lines of all sheets.</returns>
    public static IEnumerable<int> In(IReadOnlyList<Sheet> sheets)
    {
        var sizes = sheets.SelectMany(sheet => sheet.Lines).Where(line => line.Size is not null).CountBy(line => Math.Round(line.Size!.Value, 1)).ToList();
        if (sizes.Count == 0)
            yield break;
        var body = sizes.MaxBy(size => size.Value).Key;
        var before = 0;
        foreach (var sheet in sheets)
        {
            var first = sheet.Lines.Count;
            while (first > 0 && sheet.Lines[first - 1].Size < Small * body)
                first--;
            while (first < sheet.Lines.Count && !Number().IsMatch(sheet.Lines[first].Text))
                first++;
            for (var line = first; line < sheet.Lines.Count; line++)
                yield return before + line;
            before += sheet.Lines.Count;
        }
    }

    [GeneratedRegex(@"^(?:[0-9]{1,3}\s|\*+\s?|†\s?)\S", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
