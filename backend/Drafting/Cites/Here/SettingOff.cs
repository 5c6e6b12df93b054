namespace NigerBrief.Drafting.Cites.Here;

/// <summary>What sets a single cite off from the text: parentheses, commas, the period of its own sentence, and a space.</summary>
internal static class SettingOff
{
    private static readonly char[] Spaces = [' ', '\u00A0'];

    /// <returns>The cite with the marks that have no use without it.</returns>
    public static (int From, int To) Of(string text, int from, int to)
    {
        var close = Closed(text, from, to);
        var ownPeriod = close is not null && text[to] == '.';
        if (close is { } end)
            (from, to) = (from - 1, end);
        if (SentenceHead.IsAt(text, from))
        {
            if (!ownPeriod && to < text.Length && text[to] == '.')
                to++;
        }
        else if (close is null && text.AsSpan(0, from).TrimEnd(Spaces) is [.., ','] words)
        {
            from = words.Length - 1;
            if (to < text.Length && text[to] == ',')
                to++;
        }
        return WithSpace(text, from, to);
    }

    /// <returns>Offset after the closing mark; null where the cite does not stand alone between two.</returns>
    private static int? Closed(string text, int from, int to)
    {
        if (from == 0 || text[from - 1] is not ('(' or '['))
            return null;
        var close = to < text.Length && text[to] == '.' ? to + 1 : to;
        return close < text.Length && text[close] == (text[from - 1] == '(' ? ')' : ']') ? close + 1 : null;
    }

    // One space stays where words stand on both sides.
    private static (int From, int To) WithSpace(string text, int from, int to)
    {
        var before = text.AsSpan(0, from).TrimEnd(Spaces).Length;
        var after = text.Length - text.AsSpan(to).TrimStart(Spaces).Length;
        if (before == 0 || after == text.Length)
            return (before, after);
        return after > to || !char.IsLetterOrDigit(text[to]) ? (before, to) : (from, to);
    }
}
