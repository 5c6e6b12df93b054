namespace NigerBrief.Drafting.Terms;

/// <summary>The stretches between marks in a bracket, in order, those in a bracket inside it left out. Single marks count here only.</summary>
internal static class MarkedWords
{
    public static IReadOnlyList<Quotation> In(Passage passage, Bracket bracket)
    {
        var marks = new List<Quotation>();
        var text = passage.Text;
        for (var i = bracket.Open + 1; i < bracket.Close; i++)
        {
            switch (text[i])
            {
                case '(' or '[' when Inner(passage, i) is { } inner:
                    i = inner.Close;
                    break;
                case '“' or '"' or '«' or '„' when passage.Quotations.At(i + 1) is { } quotation && quotation.Open == i && quotation.Close < bracket.Close:
                    marks.Add(quotation);
                    i = quotation.Close;
                    break;
                case '“' or '"' when BrokenClose(text, i, bracket.Close) is var broken and > 0:
                    marks.Add(new(i, broken));
                    i = broken;
                    break;
                case '‘' or '\'' when SingleClose(text, i, bracket.Close) is var close and > 0:
                    marks.Add(new(i, close));
                    i = close;
                    break;
            }
        }

        return marks;
    }

    /// <summary>A mark that is closed by another one, or by the bracket alone: <c>(the “Effective Date')</c>, <c>(the “Parties)</c>. The check says so; the term is defined all the same.</summary>
    private static int BrokenClose(string text, int open, int end)
    {
        const int Longest = 60;
        var inside = text.AsSpan(open + 1, end - open - 1);
        if (inside.Length is < 2 or > Longest || !char.IsUpper(inside[0]) || inside.ContainsAny("“”\"«»‘(),;"))
            return -1;
        return inside[^1] == '\'' ? end - 1 : end;
    }

    private static Bracket? Inner(Passage passage, int open)
    {
        var at = Array.BinarySearch(passage.Brackets, new Bracket(open, 0), Comparer<Bracket>.Create((a, b) => a.Open.CompareTo(b.Open)));
        return at >= 0 ? passage.Brackets[at] : null;
    }

    /// <summary>A straight or folded single mark opens before a capital after a space or bracket, and closes before punctuation.</summary>
    private static int SingleClose(string text, int open, int end)
    {
        if (text[open] == '\'' && (text[open - 1] is not (' ' or '(' or '[') || !char.IsUpper(text[open + 1])))
            return -1;
        for (var i = open + 1; i < end; i++)
        {
            if (text[i] == '\'' && text[i + 1] is ')' or ']' or ' ' or ',' or '/' or ';')
                return i;
        }

        return -1;
    }
}
