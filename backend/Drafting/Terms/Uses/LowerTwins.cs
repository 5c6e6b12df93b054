using System.Buffers;

namespace NigerBrief.Drafting.Terms;

/// <summary>Which words of the candidates the brief also writes in lower case, outside headings. Only those words are looked for.</summary>
internal sealed class LowerTwins
{
    private readonly HashSet<string> found = new(StringComparer.Ordinal);

    public LowerTwins(TermsReading reading, IEnumerable<string> candidates)
    {
        var wanted = candidates.SelectMany(Words).Where(word => word.Length > 2).ToHashSet(StringComparer.Ordinal);
        if (wanted.Count == 0)
            return;
        var search = SearchValues.Create([.. wanted], StringComparison.Ordinal);
        var lookup = wanted.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var passage in reading.Passages.Where(passage => passage.Kind is not (PassageKind.Excluded or PassageKind.Heading)))
        {
            // The text as it stands: folding it costs more than the search.
            var rest = passage.Source.Text.AsSpan();
            for (var at = 0; at < rest.Length;)
            {
                var next = rest[at..].IndexOfAny(search);
                if (next < 0)
                    break;
                at += next;
                var end = at;
                while (end < rest.Length && char.IsLetterOrDigit(rest[end]))
                    end++;
                if ((at == 0 || !char.IsLetterOrDigit(rest[at - 1])) && lookup.TryGetValue(rest[at..end], out var word))
                    found.Add(word);
                at = Math.Max(end, at + 1);
            }
        }
    }

    /// <summary>Whether every word of the candidate stands in lower case somewhere.</summary>
    public bool Has(string candidate) => Words(candidate).All(found.Contains);

    private static string[] Words(string candidate) => candidate.ToLowerInvariant().Split(' ');
}
