using System.Globalization;

namespace NigerBrief.Drafting.Cites.Renumbering;

/// <summary>Moves cites between the record's own papers and the appendix that reproduces them, sheet by sheet: no offset is ever added.</summary>
public sealed class PageNumbers
{
    private readonly ILookup<string, MappedSheet> papers;
    private readonly ILookup<(string Series, string Volume), MappedSheet> appendix;
    private readonly MatterView matter;

    /// <summary>Papers on which a numeral stands twice: their pages are named by their place in the file.</summary>
    private readonly HashSet<string> ambiguous;

    public PageNumbers(MatterView matter)
    {
        this.matter = matter;
        // Of a paper that is not there for the reader the map is silent too.
        var sheets = matter.PageMap.Sheets.Where(sheet => matter.Documents.ContainsKey(sheet.Key)).ToList();
        papers = sheets.ToLookup(sheet => sheet.Key, StringComparer.OrdinalIgnoreCase);
        ambiguous = papers.Where(paper => paper.Select(sheet => (Label(sheet), sheet.FilePage)).Distinct().CountBy(sheet => sheet.Item1).Any(label => label.Value > 1))
            .Select(paper => paper.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        appendix = sheets.Where(sheet => sheet.Appendix is not null).ToLookup(sheet => (sheet.Appendix!.Series, sheet.Appendix.Volume ?? ""));
        Volumes = [.. appendix.Select(volume => Volume(volume.First().Appendix!))];
        Papers = [.. papers.Select(paper => matter.Documents[paper.Key])];
    }

    /// <summary>The appendix's volumes, which need not be documents of the record.</summary>
    public IReadOnlyList<RecordDocument> Volumes { get; }

    /// <summary>The documents that have sheets in the map.</summary>
    public IReadOnlyList<RecordDocument> Papers { get; }

    public Renumbered Of(RecordDocument document, Pinpoint pin, CiteBy by) => by switch
    {
        CiteBy.Appendix when papers.Contains(document.Key) => InAppendix(document, pin),
        CiteBy.Papers when appendix.Contains(Name(document)) => InPapers(document, pin),
        _ => new([new(document, pin)]),
    };

    private Renumbered InAppendix(RecordDocument document, Pinpoint pin)
    {
        var same = new Renumbered([new(document, pin)]);
        // Paragraphs and lines keep their own numbers.
        if (pin.Kind is not (PinKind.Page or PinKind.FilePage or PinKind.Bates or PinKind.PageId) || pin.Within is not null)
            return same;
        var targets = new List<MappedRange>();
        foreach (var range in pin.Ranges)
        {
            var (from, to) = (FilePages(document, pin.Kind, range.From), FilePages(document, pin.Kind, range.To));
            if (from.Count == 0 || to.Count == 0)
                return same with { Problem = MapProblem.NotInAppendix };
            if (from.Count > 1 || to.Count > 1)
                return same with { Problem = MapProblem.AmbiguousSource };
            for (var page = from[0]; page <= to[0]; page++)
            {
                var found = papers[document.Key].Where(sheet => sheet.FilePage == page).Select(sheet => sheet.Appendix).OfType<AppendixPage>().Distinct().ToList();
                if (found is not [var only])
                    return same with { Problem = found.Count == 0 ? MapProblem.NotInAppendix : MapProblem.AmbiguousTarget };
                MappedRange.Add(targets, Volume(only), PinKind.Page, only.Page, Number(only.Page), newRange: page == from[0]);
            }
        }
        return new(MappedRange.Cites(targets));
    }

    private Renumbered InPapers(RecordDocument volume, Pinpoint pin)
    {
        var same = new Renumbered([new(volume, pin)]);
        if (pin.Kind != PinKind.Page || pin.Within is not null)
            return same;
        var targets = new List<MappedRange>();
        foreach (var range in pin.Ranges)
        {
            foreach (var (page, first) in Pages(range))
            {
                var found = appendix[Name(volume)].Where(sheet => sheet.Appendix!.Page == page).ToList();
                if (found is not [var sheet])
                    return same with { Problem = found.Count == 0 ? MapProblem.NotInAppendix : MapProblem.AmbiguousTarget };
                var paper = matter.Documents[sheet.Key];
                var once = !ambiguous.Contains(sheet.Key);
                MappedRange.Add(targets, paper, once ? PinKind.Page : PinKind.FilePage, once ? Label(sheet) : Text(sheet.FilePage), sheet.FilePage, first);
            }
        }
        return new(MappedRange.Cites(targets));
    }

    private List<int> FilePages(RecordDocument document, PinKind kind, string place) => [.. papers[document.Key].Where(sheet => place == kind switch
    {
        PinKind.Page => Label(sheet),
        PinKind.Bates => sheet.Bates,
        PinKind.PageId => sheet.PageId,
        _ => Text(sheet.FilePage),
    }).Select(sheet => sheet.FilePage).Distinct()];

    private RecordDocument Volume(AppendixPage page) =>
        matter.Documents.Values.FirstOrDefault(document => document.Kind is DocumentKind.Appendix or DocumentKind.Record && Name(document) == (page.Series, page.Volume ?? ""))
        ?? new($"{page.Series}{page.Volume}", page.Series, page.Series, DocumentKind.Appendix, Volume: page.Volume);

    private static (string Series, string Volume) Name(RecordDocument document) => (document.CiteAs, document.Volume ?? "");

    private static IEnumerable<(string Page, bool First)> Pages(PinRange range) => Number(range.From) is { } from && Number(range.To) is { } to && to >= from
        ? Enumerable.Range(from, Math.Min(to - from, 10_000) + 1).Select(page => (Text(page), page == from))
        : range.Single ? [(range.From, true)] : [(range.From, true), (range.To, true)];

    private static string Label(MappedSheet sheet) => sheet.Printed ?? Text(sheet.FilePage);

    private static int? Number(string page) => int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(int page) => page.ToString(CultureInfo.InvariantCulture);
}
