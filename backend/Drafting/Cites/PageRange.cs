namespace NigerBrief.Drafting.Cites;

/// <summary>Ranges of numbers as they are printed.</summary>
public static class PageRange
{
    /// <summary>The last number cut to what differs, at least two digits; the rule of <i>Indigo Book</i> R5.1.2.</summary>
    public static string Shortened(string from, string to)
    {
        if (from.Length != to.Length || from.Length < 3 || !from.All(char.IsAsciiDigit) || !to.All(char.IsAsciiDigit))
            return to;
        var common = from.Zip(to).TakeWhile(pair => pair.First == pair.Second).Count();
        return to[Math.Min(common, to.Length - 2)..];
    }

    /// <summary>What was left off a second number put back: <c>123</c>, <c>25</c> gives <c>125</c>.</summary>
    public static string InFull(string from, string to) =>
        to.Length < from.Length && from.All(char.IsAsciiDigit) && to.All(char.IsAsciiDigit) ? from[..^to.Length] + to : to;

    /// <summary>As printed: <c>1240-41</c>; <c>A-12 to A-14</c>, where a dash could be misread.</summary>
    public static string Printed(PinRange range, PinKind kind, ForumProfile forum)
    {
        if (range.Single)
            return range.From;
        if (kind == PinKind.Line)
        {
            // 45:3-14 on one page; over two pages both are printed in full, lest a page be read as a line.
            var (from, to) = (range.From.Split(':'), range.To.Split(':'));
            return from[0] == to[0] ? range.From + forum.RangeDash + to[^1] : range.From + forum.RangeDash + range.To;
        }
        if (range.From.Contains('-', StringComparison.Ordinal))
            return forum.Language == "fr" ? $"{range.From} à {range.To}" : $"{range.From} to {range.To}";
        return range.From + forum.RangeDash + (kind == PinKind.Page && forum.ShortensPages ? Shortened(range.From, range.To) : range.To);
    }
}
