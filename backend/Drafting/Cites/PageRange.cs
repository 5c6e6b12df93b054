namespace NigerBrief.Drafting.Cites;

/// <summary>Ranges of numbers as they are printed.</summary>
public static class PageRange
{
    private const int FewestPageDigits = 2;
    private const int FewestBatesDigits = 3;

    /// <summary>The last number cut to what differs, at least two digits; the rule of <i>Indigo Book</i> R5.1.2.</summary>
    public static string Shortened(string from, string to) =>
        from.Length == to.Length && from.Length > FewestPageDigits && from.All(char.IsAsciiDigit) && to.All(char.IsAsciiDigit)
            ? Differing(from, to, FewestPageDigits)
            : to;

    /// <summary>What was left off a second number put back: <c>123</c>, <c>25</c> gives <c>125</c>.</summary>
    public static string InFull(string from, string to) =>
        to.Length < from.Length && from.All(char.IsAsciiDigit) && to.All(char.IsAsciiDigit) ? from[..^to.Length] + to : to;

    /// <summary>As printed: <c>1240-41</c>; <c>A-12 to A-14</c>, where a dash could be misread.</summary>
    public static string Printed(PinRange range, PinKind kind, ForumProfile forum)
    {
        var (from, to) = (Place(range.From, kind, forum), Place(range.To, kind, forum));
        if (range.Single)
            return from;
        if (kind == PinKind.Bates)
            return from + forum.BatesDash + BatesTail(from, to);
        if (kind == PinKind.Line)
        {
            // 45:3-14 on one page; over two pages both are printed in full, lest a page be read as a line.
            var (first, last) = (from.Split(':'), to.Split(':'));
            return first[0] == last[0] ? from + forum.RangeDash + last[^1] : from + forum.RangeDash + to;
        }
        if (Noted(range.From) is { } begin && Noted(range.To) is { } end)
            return begin.Page == end.Page ? begin.Page + forum.NotesMark + begin.Note + forum.RangeDash + end.Note : from + forum.RangeDash + to;
        if (range.From.Contains('-', StringComparison.Ordinal) || !PlaceKey.Of(range.From).Shares(PlaceKey.Of(range.To)))
            return forum.Language == "fr" ? $"{from} à {to}" : $"{from} to {to}";
        return from + forum.RangeDash + (kind == PinKind.Page && forum.ShortensPages ? Shortened(from, to) : to);
    }

    private static string BatesTail(string from, string to)
    {
        var prefix = PlaceKey.Of(from).Series.Length;
        return from.Length == to.Length && from[..prefix] == to[..prefix] ? Differing(from[prefix..], to[prefix..], FewestBatesDigits) : to;
    }

    private static string Place(string place, PinKind kind, ForumProfile forum) =>
        kind is PinKind.Page or PinKind.Paragraph && Noted(place) is { } noted ? noted.Page + forum.NoteMark + noted.Note : place;

    /// <summary><c>47n3</c> taken apart.</summary>
    private static (string Page, string Note)? Noted(string place) =>
        place.Split('n') is [{ Length: > 0 } page, { Length: > 0 } note] && note.All(char.IsAsciiDigit) ? (page, note) : null;

    private static string Differing(string from, string to, int fewest) =>
        to[Math.Min(from.Zip(to).TakeWhile(pair => pair.First == pair.Second).Count(), Math.Max(0, to.Length - fewest))..];
}
