namespace NigerBrief.Drafting.Quotes;

/// <summary>A stretch of a source that reads as a quotation does.</summary>
/// <param name="First">Index of its first word among the source's, as is <paramref name="Last"/>.</param>
/// <param name="Gaps">What its ellipses leave out, by the source's words, from the first up to the second.</param>
internal sealed record QuoteMatch(int First, int Last, IReadOnlyList<(int From, int To)> Gaps)
{
    /// <summary>Words of the source for which one bracket may stand.</summary>
    private const int LongestReplaced = 8;

    /// <summary>Of a citation that may be missing without a sign.</summary>
    private const int LongestCitation = 40;

    /// <summary>One word of the quotation laid beside the source, up to <paramref name="To"/>.</summary>
    private sealed record Step(Step? Before, int From, int To, bool Gap, int Skipped);

    /// <summary>
    /// Finds the quotation in the source, all beginnings at once. Of several places the one is taken whose gaps skip the least.
    /// </summary>
    /// <param name="ellipses">Whether dots may stand for words of the source, and not only for its own dots.</param>
    public static QuoteMatch? Find(IReadOnlyList<QuoteWord> quoted, IReadOnlyList<QuoteWord> source, QuoteLicence licence, bool ellipses = true)
    {
        if (quoted.Count == 0)
            return null;
        Dictionary<int, Step>? steps = null;
        foreach (var word in quoted)
        {
            var next = new Dictionary<int, Step>();
            foreach (var step in steps?.Values ?? Beginnings(word, source, licence))
            {
                foreach (var (from, to) in Taken(word, source, step.To, licence))
                    Add(next, new(step, from, to, false, step.Skipped + (word.Kind == QuoteWordKind.Bracket ? to - from : 0)));
            }
            if (word.Kind == QuoteWordKind.Dots && ellipses && steps is not null)
                AddGaps(next, steps, source);
            else if (word is { Kind: QuoteWordKind.Point, Text: "." or "!" or "?" } && licence.Citations)
                AddCitations(next, source);
            steps = next;
            if (steps.Count == 0)
                return null;
        }
        return Path(steps!.Values.MinBy(step => step.Skipped)!);
    }

    private static IEnumerable<Step> Beginnings(QuoteWord word, IReadOnlyList<QuoteWord> source, QuoteLicence licence)
    {
        for (var at = 0; at < source.Count; at++)
        {
            if (word.Kind == QuoteWordKind.Bracket || word.Fits(source[at], licence))
                yield return new(null, at, at, false, 0);
        }
    }

    /// <summary>The stretches of the source from <paramref name="at"/> on that the word stands for; silent words before them are passed over.</summary>
    private static IEnumerable<(int From, int To)> Taken(QuoteWord word, IReadOnlyList<QuoteWord> source, int at, QuoteLicence licence)
    {
        if (word.Kind == QuoteWordKind.Bracket)
        {
            for (var to = at; to <= Math.Min(at + LongestReplaced, source.Count); to++)
                yield return (at, to);
            yield break;
        }
        for (; at < source.Count; at++)
        {
            if (word.Fits(source[at], licence))
                yield return (at, at + 1);
            if (!licence.Passes(source[at]))
                yield break;
        }
    }

    private static void AddGaps(Dictionary<int, Step> next, Dictionary<int, Step> steps, IReadOnlyList<QuoteWord> source)
    {
        // From each place only the nearest step before it matters: whatever fits after a gap fits after a longer one.
        Step? nearest = null;
        for (var at = 0; at <= source.Count; at++)
        {
            if (nearest is not null && source.Skip(nearest.To).Take(at - nearest.To).Any(word => word.IsWord))
                Add(next, new(nearest, nearest.To, at, true, nearest.Skipped + at - nearest.To));
            if (steps.TryGetValue(at, out var step) && step.Before is not null)
                nearest = step;
        }
    }

    private static void AddCitations(Dictionary<int, Step> next, IReadOnlyList<QuoteWord> source)
    {
        foreach (var step in next.Values.ToList())
        {
            var digits = false;
            for (var to = step.To; to < Math.Min(step.To + LongestCitation, source.Count); to++)
            {
                digits |= source[to].Text.Any(char.IsAsciiDigit);
                if (digits && source[to].Text == ".")
                    Add(next, new(step, step.To, to + 1, false, step.Skipped + to - step.To));
            }
        }
    }

    private static void Add(Dictionary<int, Step> steps, Step step)
    {
        if (!steps.TryGetValue(step.To, out var other) || step.Skipped < other.Skipped)
            steps[step.To] = step;
    }

    private static QuoteMatch Path(Step last)
    {
        var gaps = new List<(int, int)>();
        var first = last;
        for (var step = last; step.Before is not null; step = step.Before)
        {
            if (step.Gap)
                gaps.Insert(0, (step.From, step.To));
            first = step;
        }
        return new(first.From, Math.Max(first.From, last.To - 1), gaps);
    }
}
