using System.Buffers;

namespace NigerBrief.Drafting.Terms;

/// <summary>A pair of round or square brackets, by the indexes of the two.</summary>
internal readonly record struct Bracket(int Open, int Close)
{
    public bool Holds(int index) => index > Open && index < Close;

    private static readonly SearchValues<char> Signs = SearchValues.Create("()[]");

    /// <returns>In order of their opening.</returns>
    public static Bracket[] Of(string text)
    {
        var i = text.IndexOfAny(Signs);
        if (i < 0)
            return [];
        var open = new Stack<int>();
        var pairs = new List<Bracket>();
        for (; i >= 0; i = text.IndexOfAny(Signs, i + 1))
        {
            if (text[i] is '(' or '[')
                open.Push(i);
            else if (text[i] is ')' or ']' && open.Count > 0 && text[open.Peek()] == (text[i] == ')' ? '(' : '['))
                pairs.Add(new(open.Pop(), i));
        }

        pairs.Sort((a, b) => a.Open.CompareTo(b.Open));
        return [.. pairs];
    }
}
