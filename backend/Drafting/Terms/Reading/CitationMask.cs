using System.Buffers;
using System.Collections.Frozen;

namespace NigerBrief.Drafting.Terms;

/// <summary>The stretches of a passage that are citations or addresses: cite controls, exhibit numbers, case names, short forms of testimony.</summary>
internal sealed class CitationMask
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ShortForms =
        new[] { "Decl", "Dep", "Aff", "Compl", "Tr", "Br", "Mem", "Stmt", "Test", "Supp" }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ExhibitSeries =
        new[] { "C", "R", "CL", "RL", "CLA", "RLA", "CER", "RER", "CWS", "RWS" }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word before one of these may be the sign of a citation: <c>Decl.</c>, <c>C-12</c>, <c>https:</c>.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create(".-:");

    private static readonly Comparer<Word> ByEnd = Comparer<Word>.Create((one, other) => one.End.CompareTo(other.End));

    private readonly List<(int Start, int End)> spans = [];

    /// <param name="cites">Where cite controls lie in the paragraph as it stands in the brief.</param>
    public CitationMask(FoldedText folded, Word[] words, IEnumerable<DraftControl> cites)
    {
        // Typed cites first: the loop passes over what the last one covers.
        for (var sign = folded.Text.IndexOfAny(Signs); sign >= 0; sign = folded.Text.IndexOfAny(Signs, sign + 1))
        {
            var word = Array.BinarySearch(words, new(0, sign), ByEnd);
            if (word >= 0 && (spans.Count == 0 || words[word].Start >= spans[^1].End))
                Add(folded.Text, words, word);
        }

        foreach (var control in cites)
            spans.Add((IndexOf(folded, control.Start), IndexOf(folded, control.Start + control.Length)));

        if (spans.Count > 1)
            spans = Merge(spans);
    }

    /// <summary>Whether any of the stretch is a citation.</summary>
    public bool Touches(int start, int end)
    {
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].End <= start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < spans.Count && spans[low].Start < end;
    }

    public static bool IsCite(DraftControl control) => control.Tag.StartsWith("nb1:cite:", StringComparison.Ordinal);

    private void Add(string text, Word[] words, int word)
    {
        var (start, end) = (words[word].Start, words[word].End);
        var form = words[word].In(text);
        var next = text[end];
        if (next == '.' && ShortForms.Contains(form))
            spans.Add((words[Run(text, words, word, -1, 3)].Start, end + 1));
        else if (next == '.' && form is "v" or "vs")
            spans.Add((words[Run(text, words, word, -1, 8)].Start, words[Run(text, words, word, +1, 8)].End));
        else if (next == '-' && end + 1 < text.Length && char.IsDigit(text[end + 1]) && ExhibitSeries.Contains(form))
            spans.Add((start, words[word + 1].End));
        else if (next == ':' && form is "http" or "https" && text.IndexOf(' ', end) is var space)
            spans.Add((start, space < 0 ? text.Length : space));
    }

    /// <summary>The last word of the run of capitals that goes from a word to one side, small words between them included.</summary>
    private static int Run(string text, Word[] words, int word, int step, int most)
    {
        var last = word;
        for (var at = word + step; at >= 0 && at < words.Length && Math.Abs(at - word) <= most; at += step)
        {
            var (left, right) = step < 0 ? (at, at + 1) : (at - 1, at);
            var between = text.AsSpan(words[left].End, words[right].Start - words[left].End);
            if (between.IndexOfAny("()[],;“”\"«»") >= 0)
                break;
            if (char.IsUpper(text[words[at].Start]))
                last = at;
            else if (words[at].In(text) is not ("of" or "the" or "and" or "for" or "de" or "la" or "du" or "s"))
                break;
        }

        return last;
    }

    private static List<(int Start, int End)> Merge(List<(int Start, int End)> spans)
    {
        spans.Sort();
        var merged = new List<(int Start, int End)>(spans.Count);
        foreach (var span in spans)
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
                merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else
                merged.Add(span);
        }

        return merged;
    }

    private static int IndexOf(FoldedText folded, int original)
    {
        var (low, high) = (0, folded.Text.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (folded.Original(middle) < original)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
