using System.Buffers;
using System.Collections.Frozen;

namespace NigerBrief.Drafting.Terms;

/// <summary>Where the sentences of a folded text begin.</summary>
internal sealed class Sentences
{
    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "mr", "mrs", "ms", "dr", "prof", "hon", "gen", "col", "capt", "lt", "sgt", "amb", "min", "no", "nos", "art", "arts", "para", "paras",
        "par", "pp", "vs", "ex", "exh", "exs", "cf", "id", "ibid", "dep", "decl", "tr", "compl", "aff", "br", "mem", "op", "cit", "st", "jr",
        "sr", "inc", "ltd", "co", "corp", "dept", "fig", "sec", "ch", "vol", "ed", "rev", "supp", "app", "jan", "feb", "mar", "apr", "jun",
        "jul", "aug", "sep", "sept", "oct", "nov", "dec", "al", "eg", "ie", "mm", "mme", "mlle", "janv", "févr", "juill", "déc", "stmt",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AbbreviationsBySpan =
        Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Ends = SearchValues.Create(".!?…");

    private readonly int[] starts;
    private readonly int length;

    private Sentences(int[] starts, int length)
    {
        this.starts = starts;
        this.length = length;
    }

    /// <summary>The sentence that the index lies in: its first index and the one after its last.</summary>
    public (int Start, int End) At(int index)
    {
        var found = Array.BinarySearch(starts, index);
        var at = found >= 0 ? found : ~found - 1;
        return (starts[at], at + 1 < starts.Length ? starts[at + 1] : length);
    }

    public static Sentences Of(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = text.IndexOfAny(Ends); i >= 0; i = text.IndexOfAny(Ends, i + 1))
        {
            if (text[i] == '.' && EndsAbbreviation(text, i))
                continue;
            var next = i + 1;
            while (next < text.Length && IsCloser(text, next))
                next++;
            if (next >= text.Length || text[next] != ' ')
                continue;
            var start = next + 1;
            while (start < text.Length && text[start] is '“' or '"' or '«' or '„' or '(' or '[' or '‘' or ' ' or '•' or '*')
                start++;
            if (start < text.Length && (char.IsUpper(text[start]) || char.IsDigit(text[start])))
                starts.Add(next + 1);
        }

        return new([.. starts], text.Length);
    }

    private static bool IsCloser(string text, int i) =>
        text[i] is '”' or '"' or '»' or '\'' or ')' or ']' || (text[i] == ' ' && i + 1 < text.Length && text[i + 1] == '»');

    private static bool EndsAbbreviation(string text, int period)
    {
        var start = period;
        while (start > 0 && char.IsLetter(text[start - 1]) && period - start < 8)
            start--;
        var word = text.AsSpan(start, period - start);
        return (word.Length == 1 && (char.IsUpper(word[0]) || word[0] is 'p' or 'v' or 'n')) || AbbreviationsBySpan.Contains(word);
    }
}
