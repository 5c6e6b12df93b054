using System.Globalization;
using System.Text.RegularExpressions;
using NigerBrief.Drafting;

namespace NigerBrief.Matters.Extraction;

/// <summary>
/// Gives every line the number of the paragraph or article it belongs to. A number at the start of a line counts only in its turn, so that
/// years, tables and lists inside a paragraph are not taken for paragraphs. A wrong number would make a wrong cite, so where a
/// paragraph ends without another beginning, the lines after it have none, nor have those after a sheet whose text is not known.
/// </summary>
public static partial class NumberedParagraphs
{
    /// <summary>In lines.</summary>
    private const int LongestHeading = 3;

    public static IReadOnlyList<Page> Mark(IReadOnlyList<Sheet> sheets)
    {
        var lines = sheets.SelectMany(sheet => sheet.Lines).ToList();
        var numbers = Numbers(lines, AfterUnknown(sheets));
        foreach (var line in FootNotes.In(sheets))
            numbers[line] = null;
        var at = 0;
        return [.. sheets.Select((sheet, index) => new Page(
            index + 1,
            sheet.Printed,
            [.. sheet.Lines.Select(line => new PageLine(line.Text, line.Number, numbers[at++]))]) { FilePage = sheet.FilePage ?? index + 1, Stamps = sheet.Stamps, Recognised = sheet.Recognised, Damaged = sheet.Damaged })];
    }

    /// <summary>Indexes of the lines before which a sheet may hold others that could not be read.</summary>
    private static HashSet<int> AfterUnknown(IReadOnlyList<Sheet> sheets)
    {
        var (after, at) = (new HashSet<int>(), 0);
        foreach (var sheet in sheets)
        {
            if (sheet.Damaged || sheet.Pictured)
                after.Add(at);
            at += sheet.Lines.Count;
        }
        return after;
    }

    private static string?[] Numbers(List<SheetLine> lines, HashSet<int> afterUnknown)
    {
        // A transcript is pinned by page and line, and testimony is full of numbers.
        if (lines.Any(line => line.Number is not null))
            return new string?[lines.Count];
        if (NumberRun.Longest(lines, Article) is { } articles)
            return Fill(lines, articles, afterUnknown, (line, _) => EndOfArticles.IsMatch(line.Text));
        if (NumberRun.Longest(lines, Numeral) is { } paragraphs)
            return WithoutHeadings(lines, paragraphs, Fill(lines, paragraphs, afterUnknown, ParagraphEnd(lines, paragraphs)));
        return new string?[lines.Count];
    }

    private static string?[] Fill(List<SheetLine> lines, NumberRun run, HashSet<int> afterUnknown, Func<SheetLine, SheetLine, bool> ends)
    {
        var numbers = new string?[lines.Count];
        (string? Number, SheetLine Start) current = (null, lines[0]);
        for (var index = 0; index < lines.Count; index++)
        {
            if (run.Starts.TryGetValue(index, out var number))
                current = (number.ToString(CultureInfo.InvariantCulture), lines[index]);
            else if (current.Number is not null && (afterUnknown.Contains(index) || ends(lines[index], current.Start)))
                current = (null, lines[index]);
            numbers[index] = current.Number;
        }
        return numbers;
    }

    /// <summary>A heading ends a paragraph; where numbers hang in the margin, so does a line that begins in the margin without one.</summary>
    private static Func<SheetLine, SheetLine, bool> ParagraphEnd(List<SheetLine> lines, NumberRun run)
    {
        var size = lines.Where(line => line.Size is not null).GroupBy(line => Math.Round(line.Size!.Value, 1)).MaxBy(group => group.Count())?.Key;
        var followed = run.Starts.Keys.Where(start => start + 1 < lines.Count && !run.Starts.ContainsKey(start + 1)).ToList();
        var hanging = followed.Count(start => lines[start + 1].Left > lines[start].Left + (size / 2)) * 2 > followed.Count;
        return (line, start) =>
            line.Size > size * 1.08
            || IsCapitals(line.Text)
            || (hanging && Math.Abs((line.Left - start.Left) ?? double.MaxValue) < size / 2);
    }

    /// <summary>
    /// A heading printed like the text is known by where it stands: after a sentence's end, before the next number, and itself no sentence.
    /// </summary>
    private static string?[] WithoutHeadings(List<SheetLine> lines, NumberRun run, string?[] numbers)
    {
        foreach (var start in run.Starts.Keys)
        {
            var first = start;
            while (first > 0 && start - first < LongestHeading && !run.Starts.ContainsKey(first - 1) && !SentenceEnd.Closes(lines[first - 1].Text))
                first--;
            if (first > 0 && first < start && SentenceEnd.Closes(lines[first - 1].Text) && BeginsHeading(lines[first].Text))
                Array.Clear(numbers, first, start - first);
        }
        return numbers;
    }

    private static bool BeginsHeading(string text) => text.TrimStart() is [var letter, ..] && (char.IsUpper(letter) || char.IsAsciiDigit(letter));

    private static bool IsCapitals(string text) => text.Count(char.IsLetter) >= 6 && !text.Any(char.IsLower);

    [GeneratedRegex(@"^\s*(?:¶\s*)?(?<number>[0-9]{1,4})\s?[.)]\s+\S", RegexOptions.NonBacktracking)]
    private static partial Regex Numeral { get; }

    [GeneratedRegex(@"^\s*(?:Article|ARTICLE)\s+(?<number>[0-9]{1,3}|[IVXLC]{1,8}|premier|PREMIER|1er)(?:$|[.:]?\s*(?:$|[-–—:(]|\p{Lu}))", RegexOptions.NonBacktracking)]
    private static partial Regex Article { get; }

    [GeneratedRegex(@"^\s*(?:(?:Annexe?|ANNEXE?|Appendix|APPENDIX|Schedule|SCHEDULE|Protocol|PROTOCOLE?)(?:\s[A-Z0-9]{1,4})?\s*(?:[-–—:].*)?$|In witness|IN WITNESS|Done at|DONE at|DONE AT|Fait à|FAIT à|En foi de quoi|EN FOI DE QUOI)", RegexOptions.NonBacktracking)]
    private static partial Regex EndOfArticles { get; }
}
