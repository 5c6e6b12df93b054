using System.Globalization;
using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites.Renumbering;

/// <summary>Moves cites between the record's own papers and the appendix that reproduces them, sheet by sheet: no offset is ever added.</summary>
public sealed class PageNumbers
{
    private readonly MatterView matter;
    private readonly PageMap map;
    private readonly ILookup<(string Series, string Volume), RecordDocument> appendices;

    public PageNumbers(MatterView matter)
    {
        (this.matter, map) = (matter, matter.PageMap);
        appendices = matter.Documents.Values.Where(document => document.Kind is DocumentKind.Appendix or DocumentKind.Record).ToLookup(Name);
        Volumes = [.. map.Volumes.Where(volume => volume.Any(IsThere)).Select(volume => Volume(volume.First().Appendix!))];
    }

    /// <summary>The appendix's volumes, which need not be documents of the record.</summary>
    public IReadOnlyList<RecordDocument> Volumes { get; }

    /// <summary>The documents that have sheets in the map.</summary>
    public IEnumerable<RecordDocument> Papers => map.Papers.Select(paper => matter.Documents.GetValueOrDefault(paper.Key)).OfType<RecordDocument>();

    public Renumbered Of(RecordDocument document, Pinpoint pin, CiteBy by) => by switch
    {
        CiteBy.Appendix when matter.Documents.ContainsKey(document.Key) && map.Papers.Contains(document.Key) => InAppendix(document, pin),
        CiteBy.Papers when map.Volumes[Name(document)].Any(IsThere) => InPapers(document, pin),
        _ => new([new(document, pin)]),
    };

    private Renumbered InAppendix(RecordDocument document, Pinpoint pin)
    {
        var same = new Renumbered([new(document, pin)]);
        if (pin.Kind is PinKind.Whole or PinKind.Throughout)
            return same;
        var (cites, problem) = Reproduced(document, pin);
        // Paragraphs and lines keep their own numbers. Fed. R. App. P. 28(e) wants the appendix's page all the same.
        if (pin.Within is not null || pin.Kind is PinKind.Paragraph or PinKind.Article or PinKind.Section or PinKind.Line)
            return same with { Beside = [.. cites.Select(cite => cite with { Pin = cite.Pin with { Ranges = [.. cite.Pin.Ranges.Distinct()] } })] };
        return problem is null ? new(cites) : same with { Problem = problem };
    }

    /// <returns>No cites where there is a problem.</returns>
    private (IReadOnlyList<CiteReading> Cites, MapProblem? Problem) Reproduced(RecordDocument document, Pinpoint pin)
    {
        var targets = new List<MappedRange>();
        foreach (var range in pin.Ranges)
        {
            var (from, to) = (FilePages(document, pin.Kind, range.From), FilePages(document, pin.Kind, range.To));
            if (from.Count == 0 || to.Count == 0)
                return ([], MapProblem.NotInAppendix);
            if (from.Count > 1 || to.Count > 1)
                return ([], MapProblem.AmbiguousSource);
            for (var page = from[0]; page <= to[0]; page++)
            {
                var found = map.Papers[document.Key].Where(sheet => sheet.FilePage == page).Select(sheet => sheet.Appendix).OfType<AppendixPage>().Distinct().ToList();
                if (found is not [var only])
                    return ([], found.Count == 0 ? MapProblem.NotInAppendix : MapProblem.AmbiguousTarget);
                MappedRange.Add(targets, Volume(only), PinKind.Page, only.Page, Number(only.Page), newRange: page == from[0]);
            }
        }
        return (MappedRange.Cites(targets), null);
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
                var found = map.Volumes[Name(volume)].Where(sheet => sheet.Appendix!.Page == page && IsThere(sheet)).ToList();
                if (found is not [var sheet])
                    return same with { Problem = found.Count == 0 ? MapProblem.NotInAppendix : MapProblem.AmbiguousTarget };
                var paper = matter.Documents[sheet.Key];
                var once = !IsAmbiguous(sheet.Key);
                MappedRange.Add(targets, paper, once ? PinKind.Page : PinKind.FilePage, once ? sheet.Label : Text(sheet.FilePage), sheet.FilePage, first);
            }
        }
        return new(MappedRange.Cites(targets));
    }

    private List<int> FilePages(RecordDocument document, PinKind kind, string place) => kind switch
    {
        // A page knows the article, not the clause of it: 5(2).
        PinKind.Paragraph or PinKind.Article or PinKind.Section =>
            matter.ParagraphPages.GetValueOrDefault(document.Key)?.TryGetValue(place.Split('(')[0], out var page) == true ? [page] : [],
        PinKind.Line => FilePages(document, PinKind.Page, place.Split(':')[0]),
        _ => Sheets(document, kind, place),
    };

    private List<int> Sheets(RecordDocument document, PinKind kind, string place) => [.. map.Papers[document.Key].Where(sheet => place == kind switch
    {
        PinKind.Page => sheet.Label,
        PinKind.Bates => sheet.Bates,
        PinKind.PageId => sheet.PageId,
        _ => Text(sheet.FilePage),
    }).Select(sheet => sheet.FilePage).Distinct()];

    private RecordDocument Volume(AppendixPage page) => appendices[(page.Series, page.Volume ?? "")].FirstOrDefault()
        ?? new($"{page.Series}{page.Volume}", page.Series, page.Series, DocumentKind.Appendix, Volume: page.Volume);

    // Of a paper that is not there for the reader the map is silent too.
    private bool IsThere(MappedSheet sheet) => matter.Documents.ContainsKey(sheet.Key);

    // Where a numeral stands twice, the pages are named by their place in the file.
    private bool IsAmbiguous(string key) => map.Papers[key].DistinctBy(sheet => (sheet.Label, sheet.FilePage)).CountBy(sheet => sheet.Label).Any(label => label.Value > 1);

    private static (string Series, string Volume) Name(RecordDocument document) => (document.CiteAs, document.Volume ?? "");

    private static IEnumerable<(string Page, bool First)> Pages(PinRange range) => Number(range.From) is { } from && Number(range.To) is { } to && to >= from
        ? Enumerable.Range(from, Math.Min(to - from, 10_000) + 1).Select(page => (Text(page), page == from))
        : range.Single ? [(range.From, true)] : [(range.From, true), (range.To, true)];

    private static int? Number(string page) => int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Text(int page) => page.ToString(CultureInfo.InvariantCulture);
}
