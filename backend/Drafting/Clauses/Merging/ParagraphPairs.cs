namespace NigerBrief.Drafting.Clauses.Merging;

/// <summary>Which paragraph of a text became which of a later one.</summary>
internal static class ParagraphPairs
{
    /// <summary>Share of words in common from which two paragraphs are the same one, reworded.</summary>
    private const double LeastAlike = 0.4;

    /// <summary>Beyond so many pairs only equal paragraphs are held together.</summary>
    private const int MostCompared = 40_000;

    /// <returns>For each paragraph of the old text its index in the new one, rising; -1 where it is gone.</returns>
    public static int[] Of(IReadOnlyList<IReadOnlyList<Token>> before, IReadOnlyList<IReadOnlyList<Token>> after)
    {
        var old = before.Select(tokens => new Words(tokens)).ToList();
        var young = after.Select(tokens => new Words(tokens)).ToList();
        var near = (long)old.Count * young.Count <= MostCompared;
        var best = new double[old.Count + 1, young.Count + 1];
        var alike = new double[old.Count, young.Count];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = young.Count - 1; j >= 0; j--)
            {
                alike[i, j] = old[i].Alike(young[j], near);
                var paired = alike[i, j] >= LeastAlike ? alike[i, j] + best[i + 1, j + 1] : 0;
                best[i, j] = Math.Max(paired, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }
        var pairs = Enumerable.Repeat(-1, old.Count).ToArray();
        for (int i = 0, j = 0; i < old.Count && j < young.Count;)
        {
            if (alike[i, j] >= LeastAlike && best[i, j] == alike[i, j] + best[i + 1, j + 1])
                pairs[i++] = j++;
            else if (best[i, j] == best[i + 1, j])
                i++;
            else
                j++;
        }
        return pairs;
    }

    private sealed class Words
    {
        private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
        private readonly int total;
        private readonly string whole;

        public Words(IReadOnlyList<Token> tokens)
        {
            foreach (var token in tokens.Where(token => !token.IsSpace))
            {
                counts[token.Key] = counts.GetValueOrDefault(token.Key) + 1;
                total++;
            }
            whole = string.Concat(tokens.Select(token => token.Key));
        }

        /// <returns>1 for the same text; else the share of words in common, always below 1.</returns>
        public double Alike(Words other, bool near)
        {
            if (whole == other.whole)
                return 1;
            if (!near || total + other.total == 0)
                return 0;
            var common = counts.Sum(count => Math.Min(count.Value, other.counts.GetValueOrDefault(count.Key)));
            return 0.99 * 2 * common / (total + other.total);
        }
    }
}
