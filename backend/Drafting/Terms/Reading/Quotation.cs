using System.Buffers;

namespace NigerBrief.Drafting.Terms;

/// <summary>Text between double marks or guillemets, by the indexes of its marks.</summary>
internal readonly record struct Quotation(int Open, int Close)
{
    public bool Holds(int index) => index > Open && index < Close;
}

/// <summary>The quotations of a folded text, those inside others left out, and the marks that have no partner.</summary>
internal sealed class Quotations
{
    private static readonly Quotations None = new([], []);

    private static readonly SearchValues<char> Marks = SearchValues.Create("“”„«»\"");

    private readonly Quotation[] outer;

    private Quotations(Quotation[] outer, IReadOnlyList<int> unpaired)
    {
        this.outer = outer;
        Unpaired = unpaired;
    }

    public IReadOnlyList<Quotation> Outer => outer;

    /// <summary>Indexes of marks without a partner, in order.</summary>
    public IReadOnlyList<int> Unpaired { get; }

    public bool Hold(int index) => At(index) is not null;

    /// <summary>The quotation that the index lies in.</summary>
    public Quotation? At(int index)
    {
        var (low, high) = (0, outer.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (outer[middle].Holds(index))
                return outer[middle];
            if (outer[middle].Open >= index)
                high = middle - 1;
            else
                low = middle + 1;
        }

        return null;
    }

    public static Quotations Of(string text)
    {
        var i = text.IndexOfAny(Marks);
        if (i < 0)
            return None;
        var open = new Stack<int>();
        var pairs = new List<Quotation>();
        var unpaired = new List<int>();
        for (; i >= 0; i = text.IndexOfAny(Marks, i + 1))
        {
            switch (text[i])
            {
                case '“' when open.Count > 0 && text[open.Peek()] == '„':
                case '”' or '»' when open.Count > 0 && Matches(text[open.Peek()], text[i]):
                case '"' when open.Count > 0 && text[open.Peek()] is '"' or '“' && !Opens(text, i):
                    pairs.Add(new(open.Pop(), i));
                    break;
                case '“' or '„' or '«':
                case '"' when Opens(text, i) || (open.Count == 0 && OpensItem(text, i)):
                    open.Push(i);
                    break;
                case '"' or '”' when i > 0 && (char.IsDigit(text[i - 1]) || text[i - 1] is '½' or '¼' or '¾'):
                    break; // inches
                case '”' or '»' or '"':
                    unpaired.Add(i);
                    break;
            }
        }

        unpaired.AddRange(open);
        unpaired.Sort();
        return new(Outermost(pairs), unpaired);
    }

    private static bool Matches(char open, char close) => close == '»' ? open == '«' : open is '“' or '„' or '"';

    /// <summary>A straight mark opens where a word can begin after it and none ends before it.</summary>
    private static bool Opens(string text, int i) =>
        (i == 0 || text[i - 1] is ' ' or '(' or '[' or '—' or '–' or '-' or '/' or '\'' or '‘') &&
        i + 1 < text.Length && text[i + 1] is not (' ' or ')' or ']' or ',' or '.' or ';' or ':' or '"');

    /// <summary>After the mark of an item without a space: <c>a."Cash Flow" means</c>.</summary>
    private static bool OpensItem(string text, int i) => i > 1 && text[i - 1] is '.' or ')' && i + 1 < text.Length && char.IsUpper(text[i + 1]) && (i == 2 || text[i - 3] is ' ' or '(');

    private static Quotation[] Outermost(List<Quotation> pairs)
    {
        pairs.Sort((a, b) => a.Open.CompareTo(b.Open));
        var outer = new List<Quotation>(pairs.Count);
        foreach (var pair in pairs)
        {
            if (outer.Count == 0 || outer[^1].Close < pair.Open)
                outer.Add(pair);
        }

        return [.. outer];
    }
}
