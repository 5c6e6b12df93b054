using System.Globalization;
using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites.Tables;

/// <summary>The sections of a brief by their headings: <c>II.A</c>, and a heading without a number by its words.</summary>
internal static partial class Sections
{
    private const int LongestWords = 40;

    /// <returns>For each paragraph its section; empty before the first heading. Those of a note are where their call is.</returns>
    public static IReadOnlyList<string> Of(Draft draft)
    {
        var path = new List<Heading>();
        var counts = new int[10];
        var label = "";
        return [.. draft.Paragraphs.Select(paragraph =>
        {
            if (paragraph is { OutlineLevel: < 10, Note: null, TableDepth: 0 } && paragraph.Text.Trim().Length > 0 && !TableTag.IsOn(paragraph))
            {
                path.RemoveAll(heading => heading.Level >= paragraph.OutlineLevel);
                Array.Clear(counts, paragraph.OutlineLevel + 1, counts.Length - paragraph.OutlineLevel - 1);
                path.Add(Read(paragraph, path.Count, counts));
                label = Label(path);
            }
            return label;
        })];
    }

    // Word numbers such a heading itself and keeps the number out of its text; it is counted as briefs are: I, A, 1, a, i.
    private static Heading Read(DraftParagraph paragraph, int depth, int[] counts)
    {
        var level = Math.Max(paragraph.OutlineLevel, 1);
        var typed = Typed().Match(paragraph.Text.TrimStart());
        if (typed.Success)
            return new(level, typed.Groups["number"].Value, "");
        return paragraph.ListItem
            ? new(level, Counted(++counts[level], depth), "")
            : new(level, null, paragraph.Text.Replace("\u0002", "", StringComparison.Ordinal).Trim().TrimEnd('.'));
    }

    private static string Counted(int count, int depth) => (depth % 5) switch
    {
        0 => RomanNumeral.Write(count).ToUpperInvariant(),
        1 => Letter(count).ToUpperInvariant(),
        2 => count.ToString(CultureInfo.InvariantCulture),
        3 => Letter(count),
        _ => RomanNumeral.Write(count),
    };

    /// <summary>As Word letters: after z comes aa.</summary>
    private static string Letter(int count) => new((char)('a' + ((count - 1) % 26)), ((count - 1) / 26) + 1);

    private static string Label(List<Heading> path)
    {
        var named = path.FindLastIndex(heading => heading.Number is null);
        var numbers = path.Skip(named + 1).Select(heading => heading.Number!).Aggregate("", (all, number) =>
            // “2.1” under “2” says both.
            all.Length == 0 || number.StartsWith($"{all}.", StringComparison.Ordinal) ? number : $"{all}.{number}");
        return named < 0 ? numbers : numbers.Length == 0 ? Short(path[named].Words) : $"{Short(path[named].Words)} {numbers}";
    }

    private static string Short(string words)
    {
        if (words.Length <= LongestWords)
            return words;
        var end = words.LastIndexOf(' ', LongestWords);
        return $"{words[..(end > 0 ? end : LongestWords)]}…";
    }

    private sealed record Heading(int Level, string? Number, string Words);

    [GeneratedRegex(@"^\(?(?<number>[IVXLC]{1,7}|[ivxlc]{1,7}|[A-Za-z]|\d{1,3}(?:\.\d{1,3}){0,4})[.)]\)?[\s\u00A0–—-]", RegexOptions.NonBacktracking)]
    private static partial Regex Typed();
}
