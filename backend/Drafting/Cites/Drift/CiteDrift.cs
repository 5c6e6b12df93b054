namespace NigerBrief.Drafting.Cites.Drift;

internal enum DriftKind
{
    Unchanged,

    /// <summary>The words stand elsewhere now.</summary>
    Moved,

    /// <summary>Most of the words are there, and some are others.</summary>
    Altered,

    /// <summary>Nothing like it is in the document.</summary>
    Gone,

    /// <summary>Nothing tells: the version before is not kept, or bore no text there.</summary>
    Unread,
}

/// <summary>What became of a cited passage when its document was replaced.</summary>
/// <param name="Now">Where the words stand now; null where they stand nowhere, or where no pin of the same sort can say it.</param>
/// <param name="Before">For what was altered: the words that went; empty when only some were added.</param>
/// <param name="After">The words that came in their place; empty when some only went.</param>
internal sealed record CiteDrift(DriftKind Kind, Pinpoint? Now = null, string Before = "", string After = "")
{
    /// <summary>Less of the words than this is another passage.</summary>
    private const double LeastAlike = 0.6;

    private const int MostWords = 6_000;
    private const int Seed = 3;

    public static readonly CiteDrift Unchanged = new(DriftKind.Unchanged);
    public static readonly CiteDrift Unread = new(DriftKind.Unread);

    /// <param name="before">Null when they are kept no longer.</param>
    public static CiteDrift Of(RecordDocument document, Pinpoint pin, IReadOnlyList<Page>? before, IReadOnlyList<Page> after)
    {
        if (pin.Kind is PinKind.Whole or PinKind.Throughout)
            return Unchanged;
        if (before is null)
            return Unread;
        var places = new PassagePlaces(document);
        var ranges = pin.Ranges.Select(range => Of(places, pin.Kind, range, before, after)).ToList();
        if (ranges.Find(drift => drift.Drift.Kind is DriftKind.Gone) is { Drift: not null } gone)
            return gone.Drift;
        if (ranges.Find(drift => drift.Drift.Kind is DriftKind.Unread) is { Drift: not null } unread)
            return unread.Drift;
        var now = ranges.TrueForAll(drift => drift.Now is not null) ? pin with { Ranges = [.. ranges.Select(drift => drift.Now!.Value)] } : null;
        if (ranges.Find(drift => drift.Drift.Kind is DriftKind.Altered) is { Drift: not null } altered)
            return altered.Drift with { Now = now?.Equals(pin) == true ? null : now };
        return now?.Equals(pin) == true ? Unchanged : new(DriftKind.Moved, now);
    }

    private static (CiteDrift Drift, PinRange? Now) Of(PassagePlaces places, PinKind kind, PinRange range, IReadOnlyList<Page> before, IReadOnlyList<Page> after)
    {
        var cited = new PassageWords(places.Lines(before, kind, range)).Words;
        // A page that bears no such number, or no words, says nothing that could be held against the new version.
        if (cited.Count == 0)
            return (Unread, range);
        var same = new PassageWords(places.Lines(after, kind, range)).Words;
        if (same.SequenceEqual(cited))
            return (Unchanged, range);
        var words = PassageWords.Of(after);
        if (cited.Count > MostWords)
            return (new(DriftKind.Altered), range);
        var first = PassageWords.Of(before).Find(cited).FirstOrDefault();
        var found = words.Find(cited).ToList();
        if (found.Count > 0)
        {
            // Of the same words in several places, those that stand least far from where they stood.
            var at = found.MinBy(place => Math.Abs(place - first));
            var now = places.Range(kind, words.PlaceOf(at), words.PlaceOf(at + cited.Count - 1), range);
            return (new(now == range ? DriftKind.Unchanged : DriftKind.Moved), now);
        }
        return Altered(places, kind, range, cited, words);
    }

    private static (CiteDrift Drift, PinRange? Now) Altered(PassagePlaces places, PinKind kind, PinRange range, IReadOnlyList<string> cited, PassageWords after)
    {
        if (Likeliest(cited, after.Words) is not { } offset)
            return (new(DriftKind.Gone), null);
        var from = Math.Max(0, offset - Seed);
        var window = after.Words.Skip(from).Take(cited.Count + (2 * Seed) + (cited.Count / 5)).ToList();
        var kept = Shared(cited, window);
        if (kept.Count < LeastAlike * cited.Count)
            return (new(DriftKind.Gone), null);
        // Without what the window holds before and behind the passage.
        var (low, high) = (kept[0].Second, kept[^1].Second);
        if (kept[0].First > 0)
            low = Math.Max(0, low - kept[0].First);
        if (kept[^1].First < cited.Count - 1)
            high = Math.Min(window.Count - 1, high + cited.Count - 1 - kept[^1].First);
        var now = places.Range(kind, after.PlaceOf(from + low), after.PlaceOf(from + high), range);
        var (gone, come) = Difference(cited, window[low..(high + 1)], kept.ConvertAll(pair => (pair.First, pair.Second - low)));
        return (new(DriftKind.Altered, null, gone, come), now);
    }

    /// <summary>The offset in the new words at which most runs of the cited ones say that it begins.</summary>
    private static int? Likeliest(IReadOnlyList<string> cited, IReadOnlyList<string> words)
    {
        var size = Math.Min(Seed, Math.Max(1, cited.Count - 1));
        var seeds = Enumerable.Range(0, Math.Max(0, cited.Count - size + 1)).ToLookup(at => Run(cited, at, size), StringComparer.Ordinal);
        var votes = new Dictionary<int, int>();
        for (var at = 0; at + size <= words.Count; at++)
        {
            foreach (var from in seeds[Run(words, at, size)])
                votes[at - from] = votes.GetValueOrDefault(at - from) + 1;
        }
        return votes.Count == 0 ? null : Math.Max(0, votes.MaxBy(vote => (vote.Value, -vote.Key)).Key);
    }

    private static string Run(IReadOnlyList<string> words, int at, int size) => string.Join(' ', words.Skip(at).Take(size));

    /// <returns>The longest common words, as pairs of indexes.</returns>
    private static List<(int First, int Second)> Shared(IReadOnlyList<string> first, List<string> second)
    {
        var lengths = new int[first.Count + 1, second.Count + 1];
        for (var i = first.Count - 1; i >= 0; i--)
        {
            for (var j = second.Count - 1; j >= 0; j--)
                lengths[i, j] = first[i] == second[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }
        var pairs = new List<(int, int)>();
        for (var (i, j) = (0, 0); i < first.Count && j < second.Count;)
        {
            if (first[i] == second[j])
                pairs.Add((i++, j++));
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
                i++;
            else
                j++;
        }
        // Each as near as can be to the next one: a “the” before the passage is not its own.
        for (var at = pairs.Count - 2; at >= 0; at--)
            pairs[at] = (pairs[at].Item1, second.LastIndexOf(first[pairs[at].Item1], pairs[at + 1].Item2 - 1));
        return pairs;
    }

    /// <summary>The first run of words that differ.</summary>
    private static (string Gone, string Come) Difference(IReadOnlyList<string> cited, List<string> now, List<(int First, int Second)> kept)
    {
        var (i, j) = (0, 0);
        foreach (var (first, second) in kept.Append((cited.Count, now.Count)))
        {
            if (first > i || second > j)
                return (string.Join(' ', cited.Skip(i).Take(first - i)), string.Join(' ', now.Skip(j).Take(second - j)));
            (i, j) = (first + 1, second + 1);
        }
        return ("", "");
    }
}
