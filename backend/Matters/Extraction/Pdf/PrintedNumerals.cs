using System.Globalization;
using System.Text.RegularExpressions;
using NigerBrief.Drafting;

namespace NigerBrief.Matters.Extraction.Pdf;

/// <summary>
/// Finds the numeral printed on each sheet: arabic, roman or with a letter, bare or in a form such as <c>- 12 -</c> and
/// <c>Page 3 of 9</c>. A bare numeral counts only when a sheet near by carries on the same series, since a year or a sum can end a sheet too.
/// </summary>
public static partial class PrintedNumerals
{
    private enum Form
    {
        /// <summary>Part of a stamp that numbers the filing, not the document; used where the sheets show nothing better.</summary>
        Stamp,
        Bare,

        /// <summary>Nothing but a page's numeral looks like this at the edge of a sheet.</summary>
        Marked,
    }

    /// <summary>Backs of sheets may be blank.</summary>
    private const int NearBy = 2;

    /// <summary>In points. Figures of a table stand now here, now there.</summary>
    private const double SameHeight = 10;

    /// <param name="edges">For each sheet, the rows at its head and foot.</param>
    /// <returns>For each sheet the cell that holds its numeral and the numeral itself; null where none is printed.</returns>
    public static IReadOnlyList<(TextCell Cell, string Numeral)?> Find(IReadOnlyList<IReadOnlyList<TextRow>> edges)
    {
        var (candidates, series) = Counted(edges);
        var own = candidates.Where(candidate => candidate.Form != Form.Stamp).ToList();
        var chosen = (own.Count > 0 ? own : candidates)
            .GroupBy(candidate => candidate.Sheet)
            .ToDictionary(group => group.Key, group => group.MaxBy(candidate => (series[candidate.Series], candidate.Form))!);
        return [.. edges.Select((_, sheet) => chosen.TryGetValue(sheet, out var candidate) ? (candidate.Cell, candidate.Numeral) : ((TextCell, string)?)null)];
    }

    /// <summary>Every cell that numbers a sheet in some count.</summary>
    public static IReadOnlySet<TextCell> All(IReadOnlyList<IReadOnlyList<TextRow>> edges) => Counted(edges).Candidates.Select(candidate => candidate.Cell).ToHashSet();

    private static (List<Candidate> Candidates, Dictionary<(string Style, int Offset), int> Series) Counted(IReadOnlyList<IReadOnlyList<TextRow>> edges)
    {
        var candidates = edges.SelectMany((rows, sheet) => rows.SelectMany(row => row.Cells.SelectMany(cell => Read(cell, row, sheet)))).ToList();
        var places = candidates.ToLookup(candidate => (candidate.Series, candidate.Sheet));
        var series = candidates.GroupBy(candidate => candidate.Series)
            .ToDictionary(group => group.Key, group => group.Select(candidate => candidate.Sheet).Distinct().Count());
        return (candidates.FindAll(candidate => candidate.Form == Form.Marked || (edges.Count == 1 ? candidate is { Form: Form.Stamp } or { Alone: true, Numeral.Length: < 4 } : GoesOn(candidate))), series);

        bool GoesOn(Candidate candidate) => Enumerable.Range(candidate.Sheet - NearBy, (2 * NearBy) + 1)
            .Where(sheet => sheet != candidate.Sheet)
            .SelectMany(sheet => places[(candidate.Series, sheet)])
            .Any(other => candidate.Alone || other.Alone || Math.Abs(candidate.Height - other.Height) < SameHeight);
    }

    private static IEnumerable<Candidate> Read(TextCell cell, TextRow row, int sheet)
    {
        if (!CourtStamp.Is(row.Text))
        {
            if (Marked.Match(cell.Text) is { Success: true } marked)
                return Of(marked, Form.Marked);
            if (Bare.Match(cell.Text) is { Success: true } bare)
                return Of(bare, Form.Bare);
        }
        return Stamp.Match(cell.Text) is { Success: true } stamp ? Of(stamp, Form.Stamp) : [];

        IEnumerable<Candidate> Of(Match match, Form form)
        {
            var numeral = match.Groups["numeral"].Value;
            var digits = numeral.AsSpan(numeral.AsSpan().IndexOfAnyInRange('0', '9') is >= 0 and var at ? at : numeral.Length);
            var (style, value) = digits.Length > 0
                ? (numeral[..^digits.Length], int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture))
                : (char.IsLower(numeral[0]) ? "i" : "I", RomanNumeral.Value(numeral) ?? -1);
            if (value >= 0)
                yield return new(sheet, cell, row.Cells.Count == 1, row.Baseline, numeral, form, (style, value - sheet));
        }
    }

    private sealed record Candidate(int Sheet, TextCell Cell, bool Alone, double Height, string Numeral, Form Form, (string Style, int Offset) Series);

    [GeneratedRegex(@"^(?:[-–—]\s?(?<numeral>[0-9]{1,5}|[ivxlc]{1,8}|[IVXLC]{1,8}|[A-Z]{1,3}[-–.][0-9]{1,3})\s?[-–—]|(?:Page|Pg\.?|p\.)\s?(?<numeral>[0-9]{1,5}|[ivxlc]{1,8}|[IVXLC]{1,8}|[A-Z]{1,3}[-–.][0-9]{1,3})(?:\s?(?:of|de|sur|/)\s?[0-9]{1,5})?|(?<numeral>[ivx]{1,6}))$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Marked { get; }

    [GeneratedRegex(@"^\[?(?<numeral>[0-9]{1,5}|[ivxlc]{1,8}|[IVXLC]{1,8}|[A-Z]{1,3}[-–.][0-9]{1,3})\]?(?:\s?(?:of|de|sur|/)\s?[0-9]{1,5})?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Bare { get; }

    [GeneratedRegex(@"(?:Page|Pg)\s(?<numeral>[0-9]{1,5})\s(?:of|de|sur)\s[0-9]{1,5}\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Stamp { get; }
}
