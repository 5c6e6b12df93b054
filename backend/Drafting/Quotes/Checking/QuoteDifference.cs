namespace NigerBrief.Drafting.Quotes;

/// <summary>Words of a quotation where its source has others; one of the two may be none.</summary>
/// <param name="Quoted">Indexes among the quotation's words: the first, and the one after the last.</param>
/// <param name="Source">Likewise among the source's.</param>
internal readonly record struct Hunk((int From, int To) Quoted, (int From, int To) Source);

/// <summary>A quotation laid beside the stretch of its source that it reads most like.</summary>
/// <param name="First">Index of the stretch's first word, as is <paramref name="Last"/> of its last.</param>
internal sealed record QuoteDifference(int First, int Last, IReadOnlyList<Hunk> Hunks)
{
    private const double LeastAlike = 2 / 3.0;
    private const int ShortestRun = 3;
    private const int LongestReplaced = 8;

    // One word more or another word costs as much as a run of several that is left out, as a whole sentence can be.
    private const int Otherwise = 8;
    private const int LeftOutToo = 1;

    /// <param name="Quoted">How many words of the quotation had been laid before this step, as <paramref name="Source"/> of the source.</param>
    private readonly record struct Step(int Quoted, int Source, bool Alike, bool Open);

    /// <returns>Null where the two have too little in common: two words of three, and three words in a row.</returns>
    public static QuoteDifference? Of(IReadOnlyList<QuoteWord> quoted, IReadOnlyList<QuoteWord> source, QuoteLicence licence)
    {
        if (quoted.Count <= ShortestRun || source.Count == 0)
            return null;
        var (froms, end) = Lay(quoted, source, licence);
        var steps = Trace(quoted, source, licence, froms, end);
        var words = quoted.Count(word => word.IsWord);
        var alike = steps.Count(step => step.Alike && quoted[step.Quoted].IsWord);
        return alike >= LeastAlike * words && LongestRun(quoted, steps) >= Math.Min(ShortestRun, words - 1)
            ? new(steps[0].Source, Math.Max(steps[0].Source, end - 1), HunksIn(steps, quoted.Count, end, source))
            : null;
    }

    /// <returns>For each pair of a word of the quotation and a place in the source, the place that the word before it led to; and where the whole ends.</returns>
    private static (int[][] Froms, int End) Lay(IReadOnlyList<QuoteWord> quoted, IReadOnlyList<QuoteWord> source, QuoteLicence licence)
    {
        var froms = new int[quoted.Count][];
        var above = new int[source.Count + 1];
        for (var i = 0; i < quoted.Count; i++)
        {
            var row = new int[source.Count + 1];
            froms[i] = new int[source.Count + 1];
            var best = -1;
            for (var j = 0; j <= source.Count; j++)
            {
                // A word added to the source's.
                (row[j], froms[i][j]) = (above[j] + Otherwise, j);
                Pass(quoted[i], row, froms[i], above, j, best);
                best = best < 0 || above[j] <= above[best] ? j : best;
                if (j == 0)
                    continue;
                var beside = above[j - 1] + (quoted[i].Fits(source[j - 1], licence) ? 0 : Otherwise);
                if (beside <= row[j])
                    (row[j], froms[i][j]) = (beside, j - 1);
                // A word of the source left out after this one.
                var leftOut = row[j - 1] + (licence.Passes(source[j - 1]) ? 0 : froms[i][j - 1] < 0 ? LeftOutToo : Otherwise);
                if (leftOut < row[j])
                    (row[j], froms[i][j]) = (leftOut, ~(j - 1));
            }
            above = row;
        }
        var end = Array.IndexOf(above, above.Min());
        // Rather in place of the source's last word than added before it.
        return (froms, end < source.Count && above[end + 1] == above[end] ? end + 1 : end);
    }

    /// <summary>Dots pass over a word or more for nothing, a bracket over none or a few.</summary>
    /// <param name="best">The cheapest place before this one.</param>
    private static void Pass(QuoteWord word, int[] row, int[] from, int[] above, int j, int best)
    {
        if (word.Kind == QuoteWordKind.Dots && best >= 0 && above[best] < row[j])
            (row[j], from[j]) = (above[best], best);
        for (var at = j; word.Kind == QuoteWordKind.Bracket && at >= Math.Max(0, j - LongestReplaced); at--)
        {
            if (above[at] < row[j])
                (row[j], from[j]) = (above[at], at);
        }
    }

    private static List<Step> Trace(IReadOnlyList<QuoteWord> quoted, IReadOnlyList<QuoteWord> source, QuoteLicence licence, int[][] froms, int end)
    {
        var steps = new List<Step>();
        var (i, j) = (quoted.Count, end);
        while (i > 0)
        {
            var from = froms[i - 1][j];
            if (from < 0)
            {
                j = ~from;
                if (!licence.Passes(source[j]))
                    steps.Add(new(i, j, Alike: false, Open: false));
            }
            else
            {
                var open = quoted[i - 1].Kind is QuoteWordKind.Bracket || (quoted[i - 1].Kind == QuoteWordKind.Dots && from < j);
                steps.Add(new(--i, from, from == j - 1 && !open && quoted[i].Fits(source[from], licence), open));
                j = from;
            }
        }
        steps.Reverse();
        return steps;
    }

    private static int LongestRun(IReadOnlyList<QuoteWord> quoted, List<Step> steps)
    {
        var (longest, run) = (0, 0);
        foreach (var step in steps)
        {
            run = !step.Alike ? 0 : quoted[step.Quoted].IsWord ? run + 1 : run;
            longest = Math.Max(longest, run);
        }
        return longest;
    }

    private static List<Hunk> HunksIn(List<Step> steps, int quotedEnd, int sourceEnd, IReadOnlyList<QuoteWord> source)
    {
        var hunks = new List<Hunk>();
        for (var at = 0; at < steps.Count; at++)
        {
            if (steps[at].Alike || steps[at].Open)
                continue;
            var first = steps[at];
            while (at + 1 < steps.Count && !steps[at + 1].Alike && !steps[at + 1].Open)
                at++;
            var (quoted, to) = at + 1 < steps.Count ? (steps[at + 1].Quoted, steps[at + 1].Source) : (quotedEnd, sourceEnd);
            // A sentence that is left out begins with its first word, not with the stop before it.
            var slide = quoted == first.Quoted && to < sourceEnd && source[first.Source].Kind == QuoteWordKind.Point && source[first.Source].Text == source[to].Text ? 1 : 0;
            hunks.Add(new((first.Quoted + slide, quoted + slide), (first.Source + slide, to + slide)));
        }
        return hunks;
    }
}
