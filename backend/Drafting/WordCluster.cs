namespace NigerBrief.Drafting;

/// <summary>A word that was looked for, where it was found.</summary>
/// <param name="Term">Which of the words that are looked for it is, from 0.</param>
/// <param name="Place">How many words into the text it begins.</param>
/// <param name="Words">How many words it takes.</param>
public readonly record struct FoundTerm(int Term, int Place, int Words);

/// <summary>The run of found words whose different terms weigh most, among equals the shortest.</summary>
/// <param name="First">The index of the first of them among those found.</param>
/// <param name="Last">The index of the last.</param>
/// <param name="Span">How many words of the text it takes.</param>
/// <param name="Weight">What its different terms weigh together.</param>
public readonly record struct WordCluster(int First, int Last, int Span, double Weight)
{
    private const double Rounding = 1e-9;

    /// <param name="found">At least one, in the order of the text.</param>
    /// <param name="weights">What each term counts.</param>
    /// <param name="widest">How many words there may be from the place of the first to that of the last.</param>
    public static WordCluster Best(IReadOnlyList<FoundTerm> found, IReadOnlyList<double> weights, int widest)
    {
        var counts = new int[weights.Count];
        var (best, weight, first) = (new WordCluster(0, 0, int.MaxValue, 0), 0.0, 0);
        for (var last = 0; last < found.Count; last++)
        {
            if (counts[found[last].Term]++ == 0)
                weight += weights[found[last].Term];
            while (counts[found[first].Term] > 1 || found[last].Place - found[first].Place > widest)
            {
                if (--counts[found[first].Term] == 0)
                    weight -= weights[found[first].Term];
                first++;
            }
            var span = found[last].Place + found[last].Words - found[first].Place;
            // Sums that went up and down are not quite what they were.
            if (weight > best.Weight + Rounding || (weight > best.Weight - Rounding && span < best.Span))
                best = new(first, last, span, weight);
        }
        return best;
    }
}
