namespace NigerBrief.Drafting.Cites;

/// <param name="Signal">Before the cite: <c>see also</c>.</param>
/// <param name="Explanation">After it in parentheses; nothing is merged past it.</param>
public sealed record SourceCite(RecordDocument Document, Pinpoint Pin, string? Signal = null, string? Explanation = null)
{
    /// <summary>With signal and explanation as somebody typed them: either may be blank.</summary>
    /// <exception cref="RefusedException">The explanation is not one line of text.</exception>
    public static SourceCite Typed(RecordDocument document, Pinpoint pin, string? signal, string? explanation)
    {
        var words = explanation?.Trim() ?? "";
        if (words.Any(char.IsControl))
            throw new RefusedException(new("The explanation must be one line of plain text.", "L’explication doit tenir en une ligne de texte simple."));
        if (words.StartsWith('(') && words.EndsWith(')'))
            words = words[1..^1].Trim();
        return new(document, pin, string.IsNullOrWhiteSpace(signal) ? null : signal, words.Length == 0 ? null : words);
    }
}

/// <summary>Several cites for one statement, parted by semicolons.</summary>
public static class StringCite
{
    public static string Text(IEnumerable<SourceCite> cites, ForumProfile forum)
    {
        var runs = new PlacedRuns(forum, Place.Cursor);
        runs.Cites(Merged(cites), capital: false);
        return runs.Text;
    }

    /// <summary>Neighbours of one document and one kind of pin made one cite, unless a signal or an explanation parts them, or it would be too long.</summary>
    public static IReadOnlyList<SourceCite> Merged(IEnumerable<SourceCite> cites) => cites.Aggregate(new List<SourceCite>(), (list, cite) =>
    {
        if (list is [.., { Explanation: null } last] && cite.Signal is null && last.Document.Key == cite.Document.Key
            && Merged(last.Pin, cite.Pin) is { } pin && CiteTag.Render(cite.Document.Key, pin) is not null)
            list[^1] = last with { Pin = pin, Explanation = cite.Explanation };
        else
            list.Add(cite);
        return list;
    });

    /// <summary>Sorted, what another range holds left out. Neighbouring pages stay two places: two passages are no range.</summary>
    /// <returns>Null where the two are of different kinds.</returns>
    public static Pinpoint? Merged(Pinpoint first, Pinpoint second)
    {
        if (first.Equals(second))
            return first;
        if (first.Kind != second.Kind || first.Within is not null || second.Within is not null)
            return null;
        var sorted = first.Ranges.Concat(second.Ranges).OrderBy(range => PlaceKey.Of(range.From)).ThenBy(range => PlaceKey.Of(range.To));
        return new(first.Kind, sorted.Aggregate(new List<PinRange>(), (ranges, range) =>
        {
            if (ranges is [.., var last] && Overlap(last, range))
                ranges[^1] = last with { To = PlaceKey.Of(range.To).CompareTo(PlaceKey.Of(last.To)) > 0 ? range.To : last.To };
            else
                ranges.Add(range);
            return ranges;
        }));
    }

    private static bool Overlap(PinRange earlier, PinRange later) =>
        PlaceKey.Of(earlier.To).Shares(PlaceKey.Of(later.From)) && PlaceKey.Of(later.From).CompareTo(PlaceKey.Of(earlier.To)) <= 0;
}
