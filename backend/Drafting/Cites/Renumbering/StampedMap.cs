namespace NigerBrief.Drafting.Cites.Renumbering;

/// <summary>A page map that was read off the stamps of an appendix.</summary>
/// <param name="Faults">What the stamps leave open, for the person who keeps the matter.</param>
public sealed record StampedMap(PageMap Map, IReadOnlyList<MapFault> Faults)
{
    public static StampedMap Empty { get; } = new(PageMap.Empty, []);

    /// <summary>Keys of volumes that only repeat what the record's papers say, but for their covers and contents.</summary>
    public IReadOnlyList<string> Copies { get; init; } = [];

    /// <param name="record">In the record's order.</param>
    /// <param name="appendix">Keys of the documents that reproduce the others. Those of which no sheet has been read say nothing yet.</param>
    public static StampedMap Of(IReadOnlyList<LabelledDocument> record, IReadOnlyList<string> appendix)
    {
        var volumes = record.Where(document => document.Sheets.Count > 0 && appendix.Contains(document.Document.Key, StringComparer.OrdinalIgnoreCase)).ToList();
        IReadOnlyList<LabelledDocument> papers = [.. record.Where(document => !appendix.Contains(document.Document.Key, StringComparer.OrdinalIgnoreCase))];
        var find = new PaperSheets(papers);
        var copies = volumes.SelectMany(volume => Sheets(volume, find)).ToList();
        // A number that two dockets gave tells one paper only where the paper's own stamps name its docket.
        var reused = copies.Where(copy => copy.Found is { Paper: not null, Stamp: { Exhibit: false, Case: not null } })
            .GroupBy(copy => copy.Found.Paper!.Document.Key, copy => copy.Found.Stamp!.Case)
            .Where(cases => cases.Distinct().Count() > 1).Select(cases => cases.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        copies = copies.ConvertAll(copy => copy.Found is { Paper: { } paper, Stamp: not null } && reused.Contains(paper.Document.Key)
            ? copy with { Found = copy.Found with { Doubt = PaperDoubt.SeveralPapers } }
            : copy);
        var targets = copies.Where(copy => copy is { Found.Doubt: PaperDoubt.None, Page: not null })
            .ToLookup(copy => (copy.Found.Paper!.Document.Key, copy.Found.FilePage), copy => copy.Page);
        var last = targets.GroupBy(target => target.Key.Key, target => target.Key.FilePage).ToDictionary(paper => paper.Key, paper => paper.Max(), StringComparer.OrdinalIgnoreCase);
        return new(
            new([.. papers.Where(paper => last.ContainsKey(paper.Document.Key)).SelectMany(paper => Sheets(paper, last[paper.Document.Key], targets))]),
            [.. volumes.SelectMany(volume => MapFaults.Of(volume, [.. copies.Where(copy => copy.Volume == volume)]))])
        {
            Copies = [.. copies.GroupBy(copy => copy.Volume.Document.Key).Where(volume => IsCopy(volume.SkipWhile(copy => copy.Found.Doubt == PaperDoubt.NoStamp))).Select(volume => volume.Key)],
        };
    }

    /// <summary>What the reader may not open in the paper is still read in the appendix.</summary>
    private static bool IsCopy(IEnumerable<SheetCopy> sheets) =>
        sheets.Any() && sheets.All(sheet => sheet.Found is { Doubt: PaperDoubt.None, Paper.Sheets.Count: > 0 });

    private static IEnumerable<SheetCopy> Sheets(LabelledDocument volume, PaperSheets find) =>
        volume.Sheets.Zip(OwnNumbers.Of(volume), (sheet, page) => new SheetCopy(volume, sheet.Number, page, find.Find(sheet)));

    /// <summary>Sheets that are not reproduced belong to it too: else a range could not be told to have a hole.</summary>
    /// <param name="last">The last sheet that is reproduced; a paper that has not been read yet may have no other.</param>
    private static IEnumerable<MappedSheet> Sheets(LabelledDocument paper, int last, ILookup<(string, int), AppendixPage?> targets)
    {
        var sheets = paper.Sheets.ToDictionary(sheet => sheet.Number);
        return Enumerable.Range(1, Math.Max(paper.Sheets.Count, last)).SelectMany(page =>
        {
            var labels = sheets.GetValueOrDefault(page);
            var printed = PrintedNumeral.Of(paper.Document, new Page(page, labels?.Printed, []));
            var sheet = new MappedSheet(paper.Document.Key, page, printed, labels is null ? null : BatesStamp.Of(labels), labels is null ? null : PaperStamp.PageId(labels));
            return targets[(paper.Document.Key, page)].DefaultIfEmpty().Select(target => sheet with { Appendix = target });
        });
    }
}

/// <summary>A sheet of an appendix, and what it reproduces.</summary>
/// <param name="FilePage">In the appendix's file, from 1.</param>
/// <param name="Page">Null where the sheet bears no number of the appendix.</param>
internal sealed record SheetCopy(LabelledDocument Volume, int FilePage, AppendixPage? Page, PaperFound Found);
