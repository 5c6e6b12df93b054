using NigerBrief.Drafting.Cites.Reading;
using NigerBrief.Drafting.Cites.Renumbering;

namespace NigerBrief.Drafting.Cites;

/// <summary>What a cite must read as where it stands.</summary>
/// <param name="Names">Its document; told by the appendix alone, it does not.</param>
internal sealed record WordedCite(string Text, CiteLength Length, MapProblem? Problem, bool Names = true);

/// <summary>Words the cites of a brief one after another: what a cite says of its document depends on those read before it.</summary>
internal sealed class CiteWording(BriefCites cites, PageNumbers numbers, CiteSettings settings, IReadOnlyList<CiteChange> separators)
{
    private readonly ForumProfile forum = cites.Matter.Profile;
    private readonly IdRule id = new(cites.Draft, cites.Order, cites.Matter.Profile, separators);
    private readonly IReadOnlyList<(MatterView Record, PageNumbers Numbers)> namings = [(cites.Matter, numbers), .. cites.Former.Select(former => (former, new PageNumbers(former)))];
    private readonly HashSet<string> named = new(StringComparer.OrdinalIgnoreCase);
    private BriefCite? before;
    private Pinpoint pinBefore = Pinpoint.Whole;

    /// <param name="pin">Of the cite from now on.</param>
    public WordedCite Next(BriefCite cite, Pinpoint pin)
    {
        var worded = Worded(cite, pin);
        Pass(cite, pin, worded.Names);
        return worded;
    }

    /// <summary>Goes on past a cite that stays as it is.</summary>
    /// <param name="names">It names its document.</param>
    public void Pass(BriefCite cite, Pinpoint pin, bool names = true)
    {
        (before, pinBefore) = (cite, pin);
        if (names)
            named.Add(cite.DocumentKey);
    }

    /// <summary>Whether a live cite reads as one of our forums would print its tag; then nobody has touched it.</summary>
    public bool IsOurs(BriefCite cite) => NamedIn(cite) is not null;

    /// <returns>The record by whose names a live cite reads as one of our forums would print its tag, that of today or one that the brief knew before; null where somebody has touched it.</returns>
    public MatterView? NamedIn(BriefCite cite)
    {
        foreach (var (record, _) in namings)
        {
            if (CiteReader.Same(cite.Text, CiteText.Of(As(cite, record), cite.Pin, forum)))
                return record;
        }
        return namings.FirstOrDefault(naming => IsPrinted(cite, As(cite, naming.Record), naming.Numbers)).Record;
    }

    private static RecordDocument As(BriefCite cite, MatterView record) => record.Documents.GetValueOrDefault(cite.DocumentKey, cite.Document!);

    private bool IsPrinted(BriefCite cite, RecordDocument document, PageNumbers numbers)
    {
        var pin = cite.Pin;
        var renumbered = Enum.GetValues<CiteBy>().Select(by => numbers.Of(document, pin, by)).ToList();
        var told = renumbered.Select(one => one.Cites).DistinctBy(cites => cites is [var only] ? only : null).ToList();
        // Only the appendix has pages beside.
        var beside = renumbered.Find(one => one.Beside.Count > 0)?.Beside ?? [];
        return ForumProfiles.BuiltIn.Values.Prepend(forum).Any(other => told.Select(cites => Text(cites, other))
            .Concat(other.SaysMoreOnce(document.Kind) ? [CiteText.Of(document, pin, other, CiteLength.Full)] : [])
            .SelectMany(text => beside.Count == 0 ? [text] : new[] { text, Beside(text, beside, other) })
            .Concat(IdRule.Any(cite.Text, document, pin, other))
            .Any(text => CiteReader.Same(cite.Text, text)));
    }

    /// <summary>Whether a text, read back, points to just what the cite points to.</summary>
    public bool Says(string text, BriefCite cite) => (cites.Forms.Whole(text) ?? Written(text, cite.Document!)) is { } read
        && OfPapers(read.Document, read.Pin).SequenceEqual(OfPapers(cite.Document!, cite.Pin));

    // Its name is not in the brief yet.
    private CiteReading? Written(string text, RecordDocument document) => cites.Forms.Written(text, document) is { } pin ? new(document, pin) : null;

    private WordedCite Worded(BriefCite cite, Pinpoint pin)
    {
        var document = cite.Document!;
        var renumbered = numbers.Of(document, pin, settings.CiteBy);
        if (renumbered.Cites is not [var only] || only.Document.Key != document.Key)
            return new(Text(renumbered.Cites, forum), CiteLength.Short, null, Names: false);
        // In a note it could not be read back what is a page beside, and what a cite of its own.
        var beside = cite.Live ? renumbered.Beside : [];
        if (settings.UseId && cite.Live && beside.Count == 0 && id.Text(before, pinBefore, cite, pin) is { } same)
            return new(same, CiteLength.Id, renumbered.Problem);
        var length = named.Contains(cite.DocumentKey) || IsIntroduced(document, cite) ? CiteLength.Short : CiteLength.Full;
        return new(Beside(CiteText.Of(document, only.Pin, forum, length), beside, forum), length, renumbered.Problem);
    }

    // The author has given the short name before: the Declaration of Amina Moussa (“Moussa Decl.”).
    private bool IsIntroduced(RecordDocument document, BriefCite cite)
    {
        string[] given = [$"“{document.CiteAs}”)", $"\"{document.CiteAs}\")"];
        return forum.FormsOf(document.Kind, "full-cite-as").Any() && Enumerable.Range(0, cites.Draft.Paragraphs.Count).Any(index => given.Any(name =>
            cites.Draft.Paragraphs[index].Text.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at && cites.Order.KeyAt(index, at).CompareTo(cite.Key) < 0));
    }

    private IEnumerable<(string Key, Pinpoint Pin)> OfPapers(RecordDocument document, Pinpoint pin) =>
        numbers.Of(document, pin, CiteBy.Papers).Cites.Select(cite => (cite.Document.Key, cite.Pin));

    private static string Beside(string text, IReadOnlyList<CiteReading> pages, ForumProfile forum) => pages.Count == 0 ? text : $"{text}, {Text(pages, forum)}";

    private static string Text(IEnumerable<CiteReading> readings, ForumProfile forum) =>
        string.Join("; ", readings.Select(reading => CiteText.Of(reading.Document, reading.Pin, forum)));
}
