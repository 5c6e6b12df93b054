namespace NigerBrief.Matters.Extraction.Pdf;

/// <summary>
/// A transcript with several of its pages on each sheet, side by side and one above the other. Each is a page with a numeral and a gutter of its own, since it
/// is cited by them.
/// </summary>
public static class CondensedTranscript
{
    private const int ShortestRun = 10;

    /// <summary>In points: how far numbers of one and two digits may stand out of one column.</summary>
    private const double ColumnWidth = 16;

    /// <summary>In points, from its gutter.</summary>
    private const double NarrowestPage = 90;

    /// <summary>In lines: from the first or last one to the page's numeral. What is farther off belongs to the sheet.</summary>
    private const double Margin = 2.6;

    private const int HeadRows = 4;

    /// <returns>The pages as their numerals follow one another, each with its file page; null when this is no such transcript.</returns>
    public static IReadOnlyList<(int FilePage, IReadOnlyList<TextRow> Rows)>? Read(IReadOnlyList<IReadOnlyList<TextRow>> sheets)
    {
        var gutters = sheets.Select(Gutters).ToList();
        if (gutters.Count(sheet => sheet.DistinctBy(gutter => gutter.Left).Count() > 1) * 2 <= gutters.Count(sheet => sheet.Count > 0))
            return null;
        var pages = sheets.Zip(gutters).SelectMany((sheet, at) => Pages(sheet.First, sheet.Second).Select(page => (page.Column, page.Band, FilePage: at + 1, page.Rows))).ToList();
        var down = pages.OrderBy(page => (page.FilePage, page.Column, page.Band)).Select(page => (page.FilePage, page.Rows)).ToList();
        var across = pages.OrderBy(page => (page.FilePage, page.Band, page.Column)).Select(page => (page.FilePage, page.Rows)).ToList();
        return Following(across) > Following(down) ? across : down;
    }

    /// <summary>The runs of numbers from 1 down that stand in one column each.</summary>
    private static List<Gutter> Gutters(IReadOnlyList<TextRow> rows)
    {
        var gutters = new List<Gutter>();
        if (rows.Count < ShortestRun)
            return gutters;
        var rightmost = rows.Max(row => row.Right) - NarrowestPage;
        var numbers = rows.SelectMany(row => row.Cells.Select(cell => (row.Baseline, cell.Left, Number: TranscriptGutter.Leading(cell))))
            .Where(number => number.Number is not null && number.Left < rightmost).OrderBy(number => number.Left).ToList();
        while (numbers.Count >= ShortestRun)
        {
            var left = numbers[0].Left;
            var run = new List<double>();
            foreach (var (baseline, _, number) in numbers.TakeWhile(number => number.Left <= left + ColumnWidth).OrderByDescending(number => number.Baseline))
            {
                if (number == 1)
                {
                    Add(left, run);
                    run = [baseline];
                }
                else if (number == run.Count + 1)
                {
                    run.Add(baseline);
                }
            }
            Add(left, run);
            numbers.RemoveAll(number => number.Left <= left + ColumnWidth);
        }
        return gutters;

        void Add(double left, List<double> run)
        {
            if (run.Count >= ShortestRun)
                gutters.Add(new(left, run[0], run[^1], (run[0] - run[^1]) / (run.Count - 1)));
        }
    }

    /// <summary>A page has its place on the sheet also where its own lines bear no numbers, as on a title page.</summary>
    private static IEnumerable<(int Column, int Band, IReadOnlyList<TextRow> Rows)> Pages(IReadOnlyList<TextRow> rows, List<Gutter> gutters)
    {
        if (gutters.Count == 0)
            return [(0, 0, rows)];
        var columns = gutters.Select(gutter => gutter.Left - ColumnWidth).Distinct().Order().ToList();
        var bands = new List<Gutter>();
        foreach (var gutter in gutters.OrderByDescending(gutter => gutter.Top))
        {
            if (bands.Count == 0 || gutter.Top < bands[^1].Bottom)
                bands.Add(gutter);
            else
                bands[^1] = bands[^1] with { Bottom = Math.Min(bands[^1].Bottom, gutter.Bottom) };
        }
        var (head, foot) = (bands[0].Top + (Margin * bands[0].Leading), bands[^1].Bottom - (Margin * bands[^1].Leading));
        var places = rows.SelectMany(row => row.Baseline > head ? [(Column: 0, Band: 0, Row: row)]
            : row.Baseline < foot ? [(columns.Count - 1, bands.Count - 1, row)]
            : row.Cells.GroupBy(cell => Math.Max(0, columns.FindLastIndex(column => column <= cell.Left)))
                .Select(cells => (Column: cells.Key, Band: Nearest(bands, row.Baseline), Row: row with { Cells = [.. cells] })));
        return places.GroupBy(place => (place.Column, place.Band), place => place.Row)
            .Select(page => (page.Key.Column, page.Key.Band, (IReadOnlyList<TextRow>)[.. page]));
    }

    private static int Nearest(List<Gutter> bands, double baseline) =>
        Enumerable.Range(0, bands.Count).MinBy(band => Math.Max(baseline - bands[band].Top, bands[band].Bottom - baseline));

    /// <summary>How many pages bear the numeral after that of the page before.</summary>
    private static int Following(List<(int FilePage, IReadOnlyList<TextRow> Rows)> pages)
    {
        var numerals = PrintedNumerals.Find([.. pages.Select(page => page.Rows.Take(HeadRows).ToList())]).Select(found => int.TryParse(found?.Numeral, out var numeral) ? numeral : 0).ToList();
        return numerals.Zip(numerals.Skip(1)).Count(pair => pair.First > 0 && pair.Second == pair.First + 1);
    }

    /// <summary>Lengths are in points, Y grows upwards.</summary>
    /// <param name="Leading">From line to line.</param>
    private sealed record Gutter(double Left, double Top, double Bottom, double Leading);
}
