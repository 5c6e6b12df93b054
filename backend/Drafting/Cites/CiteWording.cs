using NigerBrief.Drafting.Cites.Reading;
using NigerBrief.Drafting.Cites.Renumbering;

namespace NigerBrief.Drafting.Cites;

/// <summary>What a cite must read as where it stands.</summary>
internal sealed record WordedCite(string Text, CiteLength Length, MapProblem? Problem);

/// <summary>Words the cites of a brief one after another: what a cite says of its document depends on those read before it.</summary>
internal sealed class CiteWording(BriefCites cites, PageNumbers numbers, CiteSettings settings, IReadOnlyList<CiteChange> separators)
{
    private readonly ForumProfile forum = cites.Matter.Profile;
    private readonly IdRule id = new(cites.Draft, cites.Order, cites.Matter.Profile, separators);
    private readonly HashSet<string> named = new(StringComparer.OrdinalIgnoreCase);
    private BriefCite? before;
    private Pinpoint pinBefore = Pinpoint.Whole;

    /// <param name="pin">Of the cite from now on.</param>
    public WordedCite Next(BriefCite cite, Pinpoint pin)
    {
        var worded = Worded(cite, pin);
        Pass(cite, pin);
        return worded;
    }

    /// <summary>Goes on past a cite that stays as it is.</summary>
    public void Pass(BriefCite cite, Pinpoint pin)
    {
        (before, pinBefore) = (cite, pin);
        named.Add(cite.DocumentKey);
    }

    /// <summary>Whether a live cite reads as one of our forums would print its tag; then nobody has touched it.</summary>
    public bool IsOurs(BriefCite cite)
    {
        var (document, pin) = (cite.Document!, cite.Pin);
        return CiteReader.Same(cite.Text, CiteText.Of(document, pin, forum)) || ForumProfiles.BuiltIn.Values.Prepend(forum).Any(other =>
            Enum.GetValues<CiteBy>().Select(by => Text(numbers.Of(document, pin, by).Cites, other, CiteLength.Short))
                .Append(CiteText.Of(document, pin, other, CiteLength.Full)).Concat(IdRule.Any(document, pin, other))
                .Any(text => CiteReader.Same(cite.Text, text)));
    }

    /// <summary>Whether a text, read back, points to just what the cite points to.</summary>
    public bool Says(string text, BriefCite cite) => cites.Forms.Whole(text) is { } read
        && OfPapers(read.Document, read.Pin).SequenceEqual(OfPapers(cite.Document!, cite.Pin));

    private WordedCite Worded(BriefCite cite, Pinpoint pin)
    {
        var document = cite.Document!;
        var renumbered = numbers.Of(document, pin, settings.CiteBy);
        if (renumbered.Cites is not [var only] || only.Document.Key != document.Key)
            return new(Text(renumbered.Cites, forum, CiteLength.Short), CiteLength.Short, null);
        if (settings.UseId && cite.Live && id.Text(before, pinBefore, cite, pin) is { } same)
            return new(same, CiteLength.Id, renumbered.Problem);
        var length = named.Contains(cite.DocumentKey) ? CiteLength.Short : CiteLength.Full;
        return new(CiteText.Of(document, only.Pin, forum, length), length, renumbered.Problem);
    }

    private IEnumerable<(string Key, Pinpoint Pin)> OfPapers(RecordDocument document, Pinpoint pin) =>
        numbers.Of(document, pin, CiteBy.Papers).Cites.Select(cite => (cite.Document.Key, cite.Pin));

    private static string Text(IEnumerable<CiteReading> readings, ForumProfile forum, CiteLength length) =>
        string.Join("; ", readings.Select(reading => CiteText.Of(reading.Document, reading.Pin, forum, length)));
}
