using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites;

/// <summary>One place or range of a typed pinpoint.</summary>
/// <param name="Kind">Null where neither a label nor its shape says what it counts.</param>
/// <param name="Error">One sentence; null when the item can be read.</param>
internal sealed partial record PinItem(PinKind? Kind, PinRange Range, Sentence? Error = null)
{
    private static readonly Sentence NoPinpoint = new(
        "This is no pinpoint. Type a page (47), a range (47-49), a paragraph (¶ 12), or a page and line (45:3-14).",
        "Ce n’est pas un passage. Saisissez une page (47), une suite de pages (47-49), un paragraphe (¶ 12), ou une page et une ligne (45:3-14).");
    private static readonly Sentence NamesAnother = new(
        "This names another document than the one chosen. Choose that document, or type the page alone.",
        "Ceci nomme un autre document que celui qui est choisi. Choisissez ce document, ou saisissez la page seule.");

    internal static readonly Sentence NoteAlone = new("Type the page of the note too, as in 12 n.3.", "Saisissez aussi la page de la note, comme 12 n.3.");

    /// <param name="before">The item before it, whose page a lone note stands on.</param>
    public static PinItem Read(string text, RecordDocument document, PinExtent extent, PinItem? before)
    {
        var (label, note, rest) = PinLabel.Read(text);
        if (note)
            return OnPageOf(before, rest);
        if (BatesNumber.Read(rest, extent) is { } bates)
            return bates.Error is null ? Ordered(PinKind.Bates, bates.Range) : Wrong(bates.Error);
        var match = Grammar().Match(rest);
        if (!match.Success)
            return Wrong(Another().IsMatch(rest) ? NamesAnother : NoPinpoint);
        var (from, to) = (Place(match, "from"), Place(match, "to"));
        if (IsWord(from) || IsWord(to))
            return Wrong(NoPinpoint);
        if (document.Kind is DocumentKind.Record or DocumentKind.Appendix && (IsSeries(from) || IsSeries(to)))
            return Wrong(NamesAnother);
        if (from.Trim('0').Length == 0 || from.StartsWith("0:", StringComparison.Ordinal))
            return Wrong(new("There is no page 0.", "Il n’y a pas de page 0."));
        return to.Length == 0 ? new(Shape(from, label), new(from, from)) : Between(label, from, to, document, extent);
    }

    private static PinItem Between(PinKind? label, string from, string to, RecordDocument document, PinExtent extent)
    {
        if (from.Contains(':', StringComparison.Ordinal))
        {
            if (!to.Contains(':', StringComparison.Ordinal))
                to = $"{from[..from.IndexOf(':', StringComparison.Ordinal)]}:{to}";
            if (PlaceKey.Of(from).CompareTo(PlaceKey.Of(to)) < 0 && PlaceKey.Of(to).Numbers[^1] > extent.LinesAtMost(document))
                return Wrong(new(
                    "No page has so many lines. For another page, type its line too, as in 48:2.",
                    "Aucune page n’a autant de lignes. Pour une autre page, saisissez aussi sa ligne, comme 48:2."));
        }
        else if (to.Contains(':', StringComparison.Ordinal))
        {
            return Wrong(new("Give the line of the first page too, as in 47:3-49:3.", "Donnez aussi la ligne de la première page, comme 47:3-49:3."));
        }
        else if (Noted().Match(from) is { Success: true } noted && to.All(char.IsAsciiDigit))
        {
            to = noted.Groups["page"].Value + "n" + to;
        }
        else if (Lettered().Match(from) is { Success: true } lettered && to.All(char.IsAsciiDigit))
        {
            to = lettered.Groups["letters"].Value + PageRange.InFull(lettered.Groups["number"].Value, to);
        }
        else
        {
            to = PageRange.InFull(from, to);
        }
        return Ordered(Shape(from, label), new(from, to));
    }

    private static PinItem Ordered(PinKind? kind, PinRange range)
    {
        var (from, to) = (PlaceKey.Of(range.From), PlaceKey.Of(range.To));
        return from.LeadsTo(to) ? new(kind, range)
            : from.Series.Length == 0 == (to.Series.Length == 0) ? Wrong(new(
                "The range runs backwards. Type the smaller number first.",
                "La suite va à rebours. Saisissez d’abord le plus petit nombre."))
            : Wrong(new(
                "The two ends are not numbered alike, so they make no range. Give both, parted by a comma.",
                "Les deux bouts ne sont pas numérotés de même et ne font donc pas une suite. Donnez les deux, séparés par une virgule."));
    }

    private static PinItem OnPageOf(PinItem? before, string text) =>
        before is not { Range: { Single: true, From: var page } } || page.Any(letter => letter is ':' or 'n')
            ? Wrong(NoteAlone)
            : Notes().Match(text) is { Success: true } match
                ? Ordered(before.Kind, new($"{page}n{match.Groups["from"].Value}", $"{page}n{(match.Groups["to"] is { Success: true } to ? to : match.Groups["from"]).Value}"))
                : Wrong(NoPinpoint);

    private static PinKind? Shape(string place, PinKind? label) =>
        place.Contains(':', StringComparison.Ordinal) && label is null or PinKind.Page ? PinKind.Line : label;

    private static string Place(Match match, string group) =>
        match.Groups[group].Value + (match.Groups[group + "note"] is { Success: true } note ? $"n{note.Value}" : "");

    // “civil” is all roman letters and no numeral.
    private static bool IsWord(string place) =>
        place.Split(':', 'n')[0] is { Length: > 0 } page && page.All(char.IsLetter) && RomanNumeral.Value(page) is null;

    // A volume's pages have a name of their own before them: SER-12. One letter is the page's.
    private static bool IsSeries(string place) => place.Length > 0 && char.IsLetter(place[0]) && place.IndexOf('-', StringComparison.Ordinal) > 1;

    private static PinItem Wrong(Sentence sentence) => new(null, default, sentence);

    [GeneratedRegex(
        @"^(?<from>(?:\d{1,7}|[ivxlcdm]{1,12}):\d{1,3}|\d{1,7}a?(?:\.\w{1,4})*(?:\(\w{1,4}\))*|[ivxlcdm]{1,12}(?:\.\w{1,3})*(?:\(\w{1,3}\))*|[A-Za-z]{1,3}-\d{1,6})(?:\s?(?:nn?\.?|notes?)\s?(?<fromnote>\d{1,4}))?(?:\s*(?:[-‐‑–—−]+|to|through|à)\s*(?<to>(?:\d{1,7}|[ivxlcdm]{1,12}):\d{1,3}|\d{1,7}a?(?:\.\w{1,4})*(?:\(\w{1,4}\))*|[ivxlcdm]{1,12}(?:\.\w{1,3})*(?:\(\w{1,3}\))*|[A-Za-z]{1,3}-\d{1,6})(?:\s?(?:nn?\.?|notes?)\s?(?<tonote>\d{1,4}))?)?$",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Grammar();

    [GeneratedRegex(@"^(?<page>[^n:]+)n\d+$", RegexOptions.NonBacktracking)]
    private static partial Regex Noted();

    [GeneratedRegex(@"^(?<letters>[A-Za-z]{1,3}-)(?<number>\d+)$", RegexOptions.NonBacktracking)]
    private static partial Regex Lettered();

    [GeneratedRegex(@"^(?<from>\d{1,4})(?:\s*[-‐‑–—−]+\s*(?<to>\d{1,4}))?$", RegexOptions.NonBacktracking)]
    private static partial Regex Notes();

    [GeneratedRegex(@"^(?:\d+-)?[A-Za-z][A-Za-z.]+[-.\s]*\d", RegexOptions.NonBacktracking)]
    private static partial Regex Another();
}
