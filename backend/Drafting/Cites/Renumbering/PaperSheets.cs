namespace NigerBrief.Drafting.Cites.Renumbering;

/// <summary>Finds the sheet of a paper that a sheet of the appendix reproduces.</summary>
internal sealed class PaperSheets
{
    private readonly ILookup<string, LabelledDocument> dockets;
    private readonly ILookup<string, (LabelledDocument Paper, int FilePage)> bates;
    private readonly IReadOnlyList<(ExhibitNumber Number, LabelledDocument Paper)> exhibits;

    /// <summary>The docket that a paper's own stamps name, and where its pages lie by them.</summary>
    private readonly Dictionary<string, (string? Case, ILookup<int, int> Pages)> own;

    public PaperSheets(IReadOnlyList<LabelledDocument> papers)
    {
        dockets = papers.Where(paper => paper.Document.EcfNumber is not null).ToLookup(paper => paper.Document.EcfNumber!.Trim(), StringComparer.OrdinalIgnoreCase);
        bates = papers.SelectMany(paper => paper.Sheets.Select(sheet => (Paper: paper, sheet.Number, Bates: BatesStamp.Of(sheet))))
            .Where(sheet => sheet.Bates is not null)
            .ToLookup(sheet => sheet.Bates!, sheet => (sheet.Paper, sheet.Number), StringComparer.Ordinal);
        exhibits = [.. papers.Select(paper => (Number: ExhibitNumber.Of(paper.Document.Exhibit), paper)).Where(paper => paper.Number is not null).Select(paper => (paper.Number!, paper.paper))];
        own = papers.ToDictionary(paper => paper.Document.Key, OwnStamps, StringComparer.OrdinalIgnoreCase);
    }

    public PaperFound Find(SheetLabels sheet)
    {
        if (BatesStamp.Of(sheet) is { } number && bates[number].ToList() is [var only])
            return PaperFound.Sheet(only.Paper, only.FilePage);
        var stamps = PaperStamp.Of(sheet);
        // An exhibit that was filed bears the stamps of both: the docket's tells the sheet in the record's file.
        var all = stamps.OrderBy(stamp => stamp.Exhibit).Select(Find).ToList();
        return all.Find(found => found.Paper is not null) ?? all.FirstOrDefault() ?? PaperFound.NoStamp;
    }

    private PaperFound Find(PaperStamp stamp)
    {
        var named = stamp.Exhibit
            ? [.. exhibits.Where(exhibit => ExhibitNumber.Of(stamp.Name) is { } number && exhibit.Number.IsSame(number)).Select(exhibit => exhibit.Paper)]
            : dockets[stamp.Name].Where(paper => stamp.Case is null || own[paper.Document.Key].Case is not { } docket || docket == stamp.Case).ToList();
        if (named.Count != 1)
            return new(named.Count == 0 ? PaperDoubt.NotInRecord : PaperDoubt.SeveralPapers, stamp);
        var pages = own[named[0].Document.Key].Pages;
        if (pages[stamp.Page].ToList() is [var page])
            return PaperFound.Sheet(named[0], page, stamp);
        var count = named[0].Sheets.Count;
        return pages.Count > 0 || (count > 0 && (stamp.Page > count || (stamp.Pages is { } told && told != count)))
            ? new(PaperDoubt.OtherLength, stamp, named[0])
            : PaperFound.Sheet(named[0], stamp.Page, stamp);
    }

    private static (string? Case, ILookup<int, int> Pages) OwnStamps(LabelledDocument paper)
    {
        var stamps = paper.Sheets.SelectMany(sheet => PaperStamp.Of(sheet).Where(stamp => !stamp.Exhibit && stamp.Name == paper.Document.EcfNumber).Select(stamp => (stamp, sheet.Number))).ToList();
        var cases = stamps.Select(stamp => stamp.stamp.Case).OfType<string>().Distinct().ToList();
        return (cases is [var only] ? only : null, stamps.ToLookup(stamp => stamp.stamp.Page, stamp => stamp.Number));
    }
}

/// <summary>Why a stamp does not tell which sheet is meant.</summary>
internal enum PaperDoubt
{
    None,
    NoStamp,
    NotInRecord,
    SeveralPapers,
    OtherLength,
}

/// <param name="Stamp">That names the paper; null where a Bates number did, or nothing.</param>
/// <param name="Paper">Whose sheet it is or, with <see cref="PaperDoubt.OtherLength"/>, would be.</param>
internal sealed record PaperFound(PaperDoubt Doubt, PaperStamp? Stamp = null, LabelledDocument? Paper = null, int FilePage = 0)
{
    public static PaperFound NoStamp { get; } = new(PaperDoubt.NoStamp);

    public static PaperFound Sheet(LabelledDocument paper, int page, PaperStamp? stamp = null) => new(PaperDoubt.None, stamp, paper, page);
}
