using System.Buffers;

namespace NigerBrief.Drafting.Terms;

/// <summary>How often the brief also writes the candidates in lower case, outside headings. Only those words are looked for.</summary>
internal sealed class LowerTwins
{
    private readonly Dictionary<string, int> found = new(StringComparer.Ordinal);

    public LowerTwins(TermsReading reading, IEnumerable<string> candidates)
    {
        var wanted = candidates.Select(candidate => candidate.ToLowerInvariant()).Distinct(StringComparer.Ordinal).ToList();
        if (wanted.Count == 0)
            return;
        var byFirstWord = wanted.ToLookup(FirstWord, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        var search = SearchValues.Create([.. byFirstWord.Keys], StringComparison.Ordinal);
        var lookup = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var passage in reading.Passages.Where(passage => passage.Kind is not (PassageKind.Excluded or PassageKind.Heading)))
        {
            // The text as it stands: folding it costs more than the search.
            var text = passage.Source.Text.AsSpan();
            for (var at = 0; at < text.Length;)
            {
                var next = text[at..].IndexOfAny(search);
                if (next < 0)
                    break;
                at += next;
                var end = at;
                while (end < text.Length && char.IsLetterOrDigit(text[end]))
                    end++;
                if (StandsAlone(text, at) && lookup.TryGetValue(text[at..end], out var phrases))
                    Count(text, at, phrases);
                at = Math.Max(end, at + 1);
            }
        }
    }

    /// <summary>The candidate's words one after the other, all in lower case.</summary>
    public int Of(string candidate) => found.GetValueOrDefault(candidate.ToLowerInvariant());

    private void Count(ReadOnlySpan<char> text, int at, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (text[at..].StartsWith(phrase, StringComparison.Ordinal) && EndsAlone(text, at + phrase.Length))
                found[phrase] = found.GetValueOrDefault(phrase) + 1;
        }
    }

    private static string FirstWord(string phrase) => phrase[..(phrase.AsSpan().IndexOfAny(' ', '-') is var end and > 0 ? end : phrase.Length)];

    /// <summary>Not in an address, a compound or a longer word.</summary>
    private static bool StandsAlone(ReadOnlySpan<char> text, int start) => start == 0 || !(char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '/' or '@' or '.' or '_');

    private static bool EndsAlone(ReadOnlySpan<char> text, int end) =>
        end >= text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] is '-' or '@' or '_' or '/' || (text[end] == '.' && end + 1 < text.Length && char.IsLetter(text[end + 1])));
}
