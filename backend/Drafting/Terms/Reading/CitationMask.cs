using System.Collections.Frozen;

namespace NigerBrief.Drafting.Terms;

/// <summary>The stretches of a passage that are citations or addresses: cite controls, exhibit numbers, case names, short forms of testimony.</summary>
internal sealed class CitationMask
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ShortForms =
        new[] { "Decl", "Dep", "Aff", "Compl", "Tr", "Br", "Mem", "Stmt", "Test", "Supp" }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ExhibitSeries =
        new[] { "C", "R", "CL", "RL", "CLA", "RLA", "CER", "RER", "CWS", "RWS" }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly List<(int Start, int End)> spans = [];

    public CitationMask(Passage passage)
    {
        // Typed cites first: the word loop passes over what the last one covers.
        for (var word = 0; word < passage.Words.Length; word++)
        {
            if (spans.Count == 0 || passage.Words[word].Start >= spans[^1].End)
                Add(passage, word);
        }

        foreach (var control in passage.Source.Controls ?? [])
        {
            if (control.Tag.StartsWith("nb1:cite:", StringComparison.Ordinal))
                spans.Add((IndexOf(passage, control.Start), IndexOf(passage, control.Start + control.Length)));
        }

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

    private void Add(Passage passage, int word)
    {
        var (start, end) = (passage.Words[word].Start, passage.Words[word].End);
        var text = passage.Text;
        var form = passage.WordText(word);
        var next = end < text.Length ? text[end] : ' ';
        if (next == '.' && ShortForms.Contains(form))
            spans.Add((passage.Words[Run(passage, word, -1, 3)].Start, end + 1));
        else if (next == '.' && form is "v" or "vs")
            spans.Add((passage.Words[Run(passage, word, -1, 8)].Start, passage.Words[Run(passage, word, +1, 8)].End));
        else if (next == '-' && end + 1 < text.Length && char.IsDigit(text[end + 1]) && ExhibitSeries.Contains(form))
            spans.Add((start, passage.Words[word + 1].End));
        else if (next == ':' && form is "http" or "https" && text.IndexOf(' ', end) is var space)
            spans.Add((start, space < 0 ? text.Length : space));
    }

    /// <summary>The last word of the run of capitals that goes from a word to one side, small words between them included.</summary>
    private static int Run(Passage passage, int word, int step, int most)
    {
        var last = word;
        for (var at = word + step; at >= 0 && at < passage.Words.Length && Math.Abs(at - word) <= most; at += step)
        {
            var (left, right) = step < 0 ? (at, at + 1) : (at - 1, at);
            var between = passage.Text.AsSpan(passage.Words[left].End, passage.Words[right].Start - passage.Words[left].End);
            if (between.IndexOfAny("()[],;“”\"«»") >= 0)
                break;
            if (char.IsUpper(passage.Text[passage.Words[at].Start]))
                last = at;
            else if (passage.WordText(at) is not ("of" or "the" or "and" or "for" or "de" or "la" or "du" or "s"))
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

    private static int IndexOf(Passage passage, int original)
    {
        var (low, high) = (0, passage.Text.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (passage.Original(middle) < original)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
