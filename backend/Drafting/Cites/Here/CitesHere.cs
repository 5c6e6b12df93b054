using NigerBrief.Drafting.Cites.Reading;
using NigerBrief.Drafting.Cites.Renumbering;

namespace NigerBrief.Drafting.Cites.Here;

/// <summary>The cites of the paragraph that the author stands in. Live ones are known by their tags, others, as in a note, by their form.</summary>
internal sealed class CitesHere
{
    private readonly BriefCites cites;
    private readonly PageNumbers numbers;

    public CitesHere(CiteSpot spot, MatterView matter)
    {
        (Spot, Matter) = (spot, matter);
        numbers = new(matter);
        cites = new(new Draft([spot.Paragraph]), matter, numbers.Volumes);
        All = [.. cites.All.Where(cite => cite.Live || cite.Typed is { Readings.Count: 1 }).OrderBy(cite => cite.Start).Select(cite => WholeCite.Of(cite, spot.Text, cites.All))];
    }

    public CiteSpot Spot { get; }

    public MatterView Matter { get; }

    public ForumProfile Forum => Matter.Profile;

    public IReadOnlyList<WholeCite> All { get; }

    /// <summary>The cite that the cursor stands in or directly after, what belongs to it included; in a note the period after it too, since a note is one citation.</summary>
    public WholeCite? AtCursor => All.LastOrDefault(whole => Reaches(whole) && (whole.Cite.Live ? whole.Cite.Start <= Spot.Offset : whole.Cite.Start < Spot.Offset));

    /// <summary>The one before in the same citation, and what parts the two.</summary>
    public WholeCite? Previous(WholeCite whole) => All.LastOrDefault(other => other.End <= whole.Start) is { } left && IsSeparator(Spot.Text[left.End..whole.Start]) ? left : null;

    public WholeCite? Next(WholeCite whole) => All.FirstOrDefault(other => other.Start >= whole.End) is { } right && IsSeparator(Spot.Text[whole.End..right.Start]) ? right : null;

    /// <summary>Whether the cite reads as a forum of ours would print it, so that nothing is lost when it is printed anew.</summary>
    public bool IsOurs(BriefCite cite) => cite.Document is not null && (cite.Live ? new CiteWording(cites, numbers, new(), []).IsOurs(cite) : cite.Typed!.Ours);

    /// <summary>Whether two cites name the same sheets by different names, as a paper and the appendix that reproduces it.</summary>
    public bool IsSamePassage(BriefCite cite, RecordDocument document, Pinpoint pin) =>
        cite.Document is { } cited && cited.Key != document.Key && Papers(cited, cite.Pin).SequenceEqual(Papers(document, pin));

    public bool IsSamePassage(WholeCite whole, WholeCite other) => other.Cite.Document is { } document && IsSamePassage(whole.Cite, document, other.Cite.Pin);

    /// <summary>The other name of a cite's passage, if the page map knows one that is a document of the record.</summary>
    public CiteReading? Parallel(BriefCite cite) => cite.Document is { } document
        ? new[] { CiteBy.Appendix, CiteBy.Papers }.Select(by => numbers.Of(document, cite.Pin, by).Cites)
            .FirstOrDefault(told => told is [var only] && only.Document.Key != document.Key && Matter.Documents.ContainsKey(only.Document.Key))?[0]
        : null;

    /// <summary>Just after the cite, or after what belongs to it.</summary>
    public Place PlaceAfter(WholeCite whole, int end) => whole.Cite.Control is { } control && end == whole.Cite.End
        ? new(PlaceKind.After, Control: control.Id)
        : Spot.Span(end, end);

    /// <summary>Prints the cite anew where it stands, with another pin or as it is.</summary>
    public TextEdit Printed(BriefCite cite, Pinpoint pin)
    {
        var tag = CiteTag.Of(cite.DocumentKey, pin);
        var length = new[] { CiteLength.Short, CiteLength.Full, CiteLength.Id }.FirstOrDefault(length => CiteReader.Same(cite.Text, CiteText.Of(cite.Document!, cite.Pin, Forum, length)));
        var runs = CiteRuns.Of(CiteText.Of(cite.Document!, pin, Forum, length), pin, Forum, length);
        return new(cite.Live ? cite.Place : Spot.Span(cite.Start, cite.End), runs, tag, cite.Document!.Title);
    }

    private bool Reaches(WholeCite whole) => Spot.Offset <= whole.End || (Spot.InNote && Spot.Text[whole.End..Spot.Offset].Trim(' ', '\u00A0') == ".");

    private static bool IsSeparator(string between) => between == ", " || (between.Contains(';', StringComparison.Ordinal) && between.Trim(' ', '\u00A0', ';').Length == 0);

    private IEnumerable<(string, Pinpoint)> Papers(RecordDocument document, Pinpoint pin) =>
        numbers.Of(document, pin, CiteBy.Papers).Cites.Select(cite => (cite.Document.Key, cite.Pin));
}
