using System.Globalization;

namespace NigerBrief.Drafting.Cites.Renumbering;

/// <summary>What is wrong with an appendix, as one sentence for the person who keeps the matter.</summary>
/// <param name="Key">Of the appendix.</param>
public sealed record MapFault(string Key, string Sentence);

/// <summary>Says what the stamps of an appendix leave open.</summary>
internal static class MapFaults
{
    /// <summary>Beyond this a list of places helps nobody.</summary>
    private const int MostNamed = 12;

    public static IEnumerable<MapFault> Of(LabelledDocument volume, IReadOnlyList<SheetCopy> sheets) =>
        Sentences(volume.Document, sheets).Select(sentence => new MapFault(volume.Document.Key, sentence));

    private static IEnumerable<string> Sentences(RecordDocument volume, IReadOnlyList<SheetCopy> sheets)
    {
        if (volume.Kind is not (DocumentKind.Appendix or DocumentKind.Record))
            yield return $"matter.yml names “{volume.Key}” as the appendix. Write “appendix” or “record” as its kind, so that cites can be told by it.";
        if (sheets.All(sheet => sheet.Page is null))
        {
            yield return $"No sheet bears a page number of “{volume.CiteAs}”, so its stamps make no page map. See that the column cite-as says what is stamped before the page, or write page-map.csv.";
            yield break;
        }
        // A cover and a table of contents come before the first paper and bear no stamp of one.
        var within = sheets.SkipWhile(sheet => sheet.Found.Doubt == PaperDoubt.NoStamp).ToList();
        if (within.Count == 0)
        {
            yield return "No sheet bears the stamp of a paper filed below or a Bates number of the record, so its stamps make no page map. Write page-map.csv.";
            yield break;
        }
        if (Places(within.Where(sheet => sheet.Page is null)) is { } bare)
            yield return $"{bare} of this file: no page number of {volume.CiteAs} can be read there, so nothing is told by it. Write the rows in page-map.csv.";
        foreach (var doubled in sheets.Where(sheet => sheet.Page is not null).GroupBy(sheet => sheet.Page!).Where(alike => alike.Count() > 1).Take(MostNamed))
            yield return $"{Name(doubled.Key)} stands on more than one sheet, {Places(doubled, lower: true)} of this file, so a cite of it cannot be told by the papers.";
        foreach (var gap in Gaps(sheets).Take(MostNamed))
            yield return gap;
        if (Places(within.Where(sheet => sheet.Found.Doubt == PaperDoubt.NoStamp)) is { } unstamped)
            yield return $"{unstamped} of this file: no stamp tells which paper is reproduced there. Write the rows in page-map.csv.";
        foreach (var doubtful in within.Where(sheet => sheet.Found.Doubt is PaperDoubt.NotInRecord or PaperDoubt.SeveralPapers or PaperDoubt.OtherLength)
            .GroupBy(sheet => (sheet.Found.Doubt, Name(sheet.Found.Stamp!))).Take(MostNamed))
            yield return Doubtful(doubtful.Key.Doubt, doubtful.Key.Item2, [.. doubtful]);
    }

    private static string Doubtful(PaperDoubt doubt, string name, IReadOnlyList<SheetCopy> sheets)
    {
        var stamp = sheets[0].Found.Stamp!;
        var column = stamp.Exhibit ? "exhibit" : "ecf";
        return doubt switch
        {
            PaperDoubt.NotInRecord => $"{name} is reproduced on {Places(sheets, lower: true)} of this file and is not in the record. Put it there with “{stamp.Name}” in the column {column}, and cites of it can be told by the appendix.",
            PaperDoubt.SeveralPapers => $"{name} stands for more than one paper, so the stamps on {Places(sheets, lower: true)} of this file do not tell which. Write the rows in page-map.csv.",
            _ => $"{name} has {(stamp.Pages is { } pages ? $"{pages} pages by its stamps" : "other pages by its stamps")}, and the record's file has {sheets[0].Found.Paper!.Sheets.Count}. What stands on {Places(sheets, lower: true)} of this file is left out. Put the paper as it was filed into the record, or write the rows in page-map.csv.",
        };
    }

    private static IEnumerable<string> Gaps(IReadOnlyList<SheetCopy> sheets)
    {
        var numbered = sheets.Select(sheet => (sheet.FilePage, sheet.Page, Number: Number(sheet.Page))).Where(sheet => sheet.Number is not null).ToList();
        foreach (var (before, after) in numbered.Zip(numbered.Skip(1)))
        {
            if (before.Page!.Volume != after.Page!.Volume || after.Number - before.Number - 1 is not (> 0 and var missing) || missing <= after.FilePage - before.FilePage - 1)
                continue;
            var (from, to) = (before.Number + 1, after.Number - 1);
            var pages = from == to ? Name(before.Page with { Page = $"{from}" }) + " is" : $"{Name(before.Page with { Page = $"{from}" })} to {to} are";
            yield return $"{pages} missing after page {before.FilePage} of this file. See whether sheets were left out when it was made.";
        }
    }

    private static int? Number(AppendixPage? page) => int.TryParse(page?.Page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Name(AppendixPage page) => page.Volume is { } volume ? $"{volume}-{page.Series}-{page.Page}" : $"{page.Series} {page.Page}";

    private static string Name(PaperStamp stamp) => stamp.Exhibit ? $"Exhibit {stamp.Name}" : $"ECF No. {stamp.Name}";

    /// <returns><c>Pages 3, 8-9</c>; null for none.</returns>
    private static string? Places(IEnumerable<SheetCopy> sheets, bool lower = false)
    {
        var pages = sheets.Select(sheet => sheet.FilePage).Order().ToList();
        if (pages.Count == 0)
            return null;
        var ranges = new List<(int From, int To)>();
        foreach (var page in pages)
        {
            if (ranges is [.., var last] && page == last.To + 1)
                ranges[^1] = (last.From, page);
            else
                ranges.Add((page, page));
        }
        var named = ranges.Take(MostNamed).Select(range => range.From == range.To ? $"{range.From}" : $"{range.From}-{range.To}");
        return $"{(lower ? 'p' : 'P')}age{(pages.Count == 1 ? "" : "s")} {string.Join(", ", named)}{(ranges.Count > MostNamed ? " and others" : "")}";
    }
}
