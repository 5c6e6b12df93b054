using System.Text.RegularExpressions;

namespace NigerBrief.Matters.Extraction.Pdf;

/// <summary>A sheet with its furniture taken out: running heads and feet, numerals, court stamps, Bates numbers, marks of confidence.</summary>
/// <param name="Printed">The numeral on the sheet.</param>
/// <param name="Stamps">As <see cref="Drafting.Page.Stamps"/>.</param>
public sealed record BareSheet(string? Printed, IReadOnlyList<TextRow> Rows, IReadOnlyList<string> Stamps);

/// <summary>
/// Takes furniture out of sheets. Only rows at the head and the foot are looked at, from the edge inwards as far as furniture goes,
/// so that the same words in the midst of a page stay.
/// </summary>
public static partial class Furniture
{
    private const int EdgeRows = 4;

    /// <summary>Fewer left or right sheets with the same words could be letters with one letterhead.</summary>
    private const int FewestOnOneSide = 4;

    /// <param name="perSheet">More than one where what is called a sheet here is a part of one, with the others after it.</param>
    public static IReadOnlyList<BareSheet> TakeOut(IReadOnlyList<IReadOnlyList<TextRow>> sheets, int perSheet = 1)
    {
        var edges = sheets.Select(rows => rows.Where((row, at) => row.Number is null && (at < EdgeRows || at >= rows.Count - EdgeRows)).ToList()).ToList();
        var repeated = Repeated(edges, perSheet);
        var series = SeriesNumbers.Find(edges);
        // The numbers of an appendix count through it; what else numbers its sheets belongs to the papers in it.
        var isAppendix = series.Any(number => number is not null);
        var numerals = isAppendix ? series : PrintedNumerals.Find(edges);
        var counted = isAppendix ? PrintedNumerals.All(edges) : new HashSet<TextCell>();
        return [.. sheets.Select((rows, sheet) =>
        {
            var (left, taken) = TakeOut(rows, cell => cell == numerals[sheet]?.Cell || counted.Contains(cell) || IsStamp(cell.Text) || IsRepeated(cell.Text, repeated));
            return new BareSheet(numerals[sheet]?.Numeral, left, [.. taken.Where(stamp => stamp == series[sheet]?.Cell.Text || IsStamp(stamp)).Distinct()]);
        })];
    }

    /// <returns>The rows that are left, and the texts of the furniture. A header that is printed in pieces makes sense only as a whole.</returns>
    private static (List<TextRow> Rows, IReadOnlyList<string> Furniture) TakeOut(IReadOnlyList<TextRow> rows, Predicate<TextCell> isFurniture)
    {
        var left = rows.ToList();
        var taken = rows.Where((row, at) => row.Number is null && (at < EdgeRows || at >= rows.Count - EdgeRows))
            .Select(row => row.Cells.Where(cell => isFurniture(cell)).Select(cell => cell.Text).ToList())
            .SelectMany(cells => string.Join(' ', cells) is var whole && CourtStamp.Is(whole) ? [whole, .. cells] : cells).ToList();
        for (var at = 0; left.Count > 0 && at < EdgeRows; at++)
        {
            if (!TakeOut(left, 0, isFurniture))
                break;
        }
        for (var at = 0; left.Count > 0 && at < EdgeRows; at++)
        {
            if (!TakeOut(left, left.Count - 1, isFurniture))
                break;
        }
        return (left, taken);
    }

    /// <returns>Whether the whole row was furniture and is gone.</returns>
    private static bool TakeOut(List<TextRow> rows, int at, Predicate<TextCell> isFurniture)
    {
        if (rows[at].Number is not null)
            return false;
        // A stamp's parts may stand wide apart.
        var cells = CourtStamp.Is(rows[at].Text) ? [] : rows[at].Cells.Where(cell => !isFurniture(cell)).ToList();
        if (cells.Count > 0)
            rows[at] = rows[at] with { Cells = cells };
        else
            rows.RemoveAt(at);
        return cells.Count == 0;
    }

    /// <summary>Texts that stand at the same height on over half of all sheets, or of many left or right ones, digits masked.</summary>
    private static HashSet<string> Repeated(List<List<TextRow>> edges, int perSheet)
    {
        var (sides, fewest) = perSheet > 1 ? (perSheet, 2) : (2, FewestOnOneSide);
        var places = edges
            .SelectMany((rows, sheet) => rows.SelectMany(row => row.Cells.Select(cell => (Text: Mask(cell.Text), Height: Math.Round(row.Baseline / 2), Sheet: sheet))))
            .Distinct()
            .Where(place => (place.Text.Any(char.IsLetter) || (perSheet > 1 && Span.IsMatch(place.Text))) && !Heading.IsMatch(place.Text))
            .GroupBy(place => (place.Text, place.Height), place => place.Sheet);
        return [.. places.Where(sheets => IsMost(sheets.Count(), edges.Count, 2)
            || Enumerable.Range(0, sides).Any(side => IsMost(sheets.Count(sheet => sheet % sides == side), (edges.Count + sides - 1 - side) / sides, fewest))).Select(sheets => sheets.Key.Text)];
    }

    private static bool IsMost(int count, int of, int fewest) => count >= fewest && count * 2 > of;

    /// <summary>On one sheet a label may stand close enough to the running head to look like a part of it.</summary>
    private static bool IsRepeated(string text, HashSet<string> repeated) =>
        repeated.Contains(Mask(text))
        || repeated.Any(head => Mask(text).StartsWith(head + " ", StringComparison.Ordinal) && StampAtEnd.IsMatch(text));

    private static string Mask(string text) => Digits.Replace(text, "#");

    private static bool IsStamp(string text) =>
        CourtStamp.Is(text) || Bates.IsMatch(text) || Confidence.IsMatch(text) || ExhibitLabel.IsMatch(text) || Received.IsMatch(text);

    [GeneratedRegex(@"[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex Digits { get; }

    /// <summary>Which pages a sheet holds, digits masked.</summary>
    [GeneratedRegex(@"^#\s?[-–—]\s?#$", RegexOptions.NonBacktracking)]
    private static partial Regex Span { get; }

    /// <summary>Several sheets may begin with one, and it is no running head.</summary>
    [GeneratedRegex(@"^(?:Article|Chapter|Chapitre|Section|Annex|Annexe|Part|Q\.|A\.)(?:\s#)?\.?$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Heading { get; }

    [GeneratedRegex(@"^[A-Z][A-Z0-9&]*(?:[-_ .][A-Z0-9]+)*[-_ .]?[0-9]{5,}$", RegexOptions.NonBacktracking)]
    private static partial Regex Bates { get; }

    [GeneratedRegex(@"^(?:(?:STRICTLY|HIGHLY)\s)?(?:CONFIDENTIAL|CONFIDENTIEL|FILED UNDER SEAL|ATTORNEYS.? EYES ONLY)\b[^a-z]*$", RegexOptions.NonBacktracking)]
    private static partial Regex Confidence { get; }

    [GeneratedRegex(@"\s(?:Exhibit|Ex\.|Pièce)\s[A-Z0-9]+(?:-[A-Z0-9]+)*$", RegexOptions.NonBacktracking)]
    private static partial Regex StampAtEnd { get; }

    [GeneratedRegex(@"^(?:Exhibit|Ex\.|Pièce|EXHIBIT|PIÈCE)\s(?:no\.?\s|n°\s?)?[A-Z0-9]+(?:-[A-Z0-9]+)*(?:,?\s(?:[Pp]age|p\.)\s\d{1,4}(?:\s(?:of|de|sur)\s\d{1,4})?)?$", RegexOptions.NonBacktracking)]
    private static partial Regex ExhibitLabel { get; }

    [GeneratedRegex(@"^(?:RECEIVED|FILED|REÇU|ENTERED)\b[^a-z]*[0-9][^a-z]*$", RegexOptions.NonBacktracking)]
    private static partial Regex Received { get; }
}
