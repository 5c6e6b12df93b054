using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites;

/// <param name="Pin">Null when there is an error.</param>
/// <param name="Error">One sentence that says what is wrong and what to type.</param>
public sealed record ParsedPin(Pinpoint? Pin, Sentence? Error, IReadOnlyList<Sentence> Warnings);

/// <summary>Reads a pinpoint as people type it: <c>47-49</c>, <c>¶¶ 12, 14</c>, <c>45:3-14</c>, <c>art. 5(2)</c>, <c>p. 20, para. 15</c>.</summary>
public static partial class PinpointParser
{
    private const int LargestWithoutThousands = 999;

    /// <param name="document">Says what a bare number means, and which name may stand before a page (<c>ROA.123</c>, <c>4-ER-874</c>).</param>
    /// <param name="extent">What is known of its pages; the more, the more slips are noticed.</param>
    public static ParsedPin Parse(string typed, RecordDocument document, PinExtent? extent = null) => Parse(typed, document, extent ?? PinExtent.Unknown, Usual(document.Kind));

    /// <param name="usual">What a bare number means.</param>
    internal static ParsedPin Parse(string typed, RecordDocument document, PinExtent extent, PinKind usual)
    {
        var text = PinWriting.Plain(Cleaned(typed), document);
        if (text.Length == 0 || text.Equals("whole", StringComparison.OrdinalIgnoreCase))
            return new(Pinpoint.Whole, null, [new(
                "This cites the document as a whole. Add a page or a paragraph if you can.",
                "Ceci renvoie au document entier. Ajoutez une page ou un paragraphe si possible.")]);
        if (text.Equals("passim", StringComparison.OrdinalIgnoreCase) || text.Equals("throughout", StringComparison.OrdinalIgnoreCase))
            return new(Pinpoint.Throughout, null, []);
        if (Open().IsMatch(text))
            return Wrong(new(
                "Type the last page too: “ff” and “et seq.” leave it open.",
                "Saisissez aussi la dernière page : « ff » et « et seq. » la laissent ouverte."));
        if (LoneNotes().IsMatch(text))
            return Wrong(PinItem.NoteAlone);
        if (Thousands().IsMatch(text) && extent.LastPage is null or > LargestWithoutThousands)
            return Wrong(new("A comma parts two pages. Type a large number without it.", "Une virgule sépare deux pages. Saisissez un grand nombre sans virgule."));
        var places = new List<PinItem>();
        PinKind? label = null;
        foreach (var written in Separators().Split(SeriesName.Removed(text, document)))
        {
            var item = PinItem.Read(written, document, extent, places.LastOrDefault());
            if (item.Error is not null)
                return Wrong(item.Error);
            if (IsNoteOn(places.LastOrDefault(), item))
                places.RemoveAt(places.Count - 1);
            // A label holds for what follows it: ¶ 12, 14.
            label = item.Kind is PinKind.Line or PinKind.Bates ? label : item.Kind ?? label;
            item = item with { Kind = item.Kind ?? label ?? (usual is PinKind.Line or PinKind.Bates ? PinKind.Page : usual) };
            if (item.Kind is not (PinKind.Section or PinKind.Article or PinKind.Paragraph) && (item.Range.From + item.Range.To).Contains('.', StringComparison.Ordinal))
                return Wrong(new(
                    "A number with a point is no page. Type § 4.2 for a section, ¶ 4.2 for a paragraph.",
                    "Un nombre avec un point n’est pas une page. Saisissez § 4.2 pour une section, ¶ 4.2 pour un paragraphe."));
            if (!places.Contains(item))
                places.Add(item);
        }
        var (pin, error) = Joined(places);
        return pin is null ? Wrong(error!) : new(pin, null, PinWarnings.Of(pin, document, extent));
    }

    private static (Pinpoint? Pin, Sentence? Error) Joined(List<PinItem> places)
    {
        var groups = places.Aggregate(new List<Pinpoint>(), (list, place) =>
        {
            if (list is [.., var last] && last.Kind == place.Kind)
                list[^1] = new(last.Kind, [.. last.Ranges, place.Range]);
            else
                list.Add(new(place.Kind!.Value, [place.Range]));
            return list;
        });
        return groups switch
        {
            [var only] when only.Kind == PinKind.Line || !HasLines(only) => (only, null),
            [var first, var second] when (On(first, second) ?? On(second, first)) is { } both => (both, null),
            _ when groups.Exists(HasLines) => (null, new(
                "Give a page and a line in each place, as in 47:3, 47:5.",
                "Donnez une page et une ligne à chaque endroit, comme 47:3, 47:5.")),
            _ when groups.Exists(group => group.Kind == PinKind.Bates) => (null, new("Type each Bates number in full.", "Saisissez chaque numéro Bates en entier.")),
            _ => (null, new(
                "This points to places of too many sorts for one cite. Insert two cites.",
                "Ceci renvoie à trop de sortes de passages pour une seule référence. Insérez deux références.")),
        };
    }

    /// <summary>Places on pages; null where they do not stand so. A line has its own page, so that only another sort of page can be beside it.</summary>
    private static Pinpoint? On(Pinpoint pages, Pinpoint within) => (pages.Kind, within.Kind) switch
    {
        _ when HasLines(pages) || HasLines(within) != (within.Kind == PinKind.Line) => null,
        (PinKind.PageId or PinKind.FilePage, PinKind.Line) => pages with { Within = within },
        (PinKind.Page or PinKind.PageId or PinKind.FilePage, PinKind.Paragraph or PinKind.Article or PinKind.Section) => pages with { Within = within },
        _ => null,
    };

    private static bool HasLines(Pinpoint pin) => pin.Ranges.Any(range => range.From.Contains(':', StringComparison.Ordinal));

    // “12, note 3” is one place.
    private static bool IsNoteOn(PinItem? before, PinItem item) =>
        before is not null && before.Kind == item.Kind && before.Range.Single && item.Range.From.StartsWith(before.Range.From + "n", StringComparison.Ordinal);

    private static string Cleaned(string typed)
    {
        // Some keyboards type digits of full width.
        var text = string.Concat(typed.Select(letter => char.IsDigit(letter) ? (char)('0' + (int)char.GetNumericValue(letter)) : letter))
            .Replace('\u00A0', ' ').Trim();
        text = text.TrimStart(' ', ',', '#').TrimEnd(' ', ',', ';', '.');
        if (text is ['(', .., ')'] or ['[', .., ']'] or ['"', .., '"'] or ['“', .., '”'])
            text = text[1..^1];
        return text.TrimEnd('.').Trim();
    }

    private static PinKind Usual(DocumentKind kind) => kind switch
    {
        DocumentKind.Pleading or DocumentKind.Declaration => PinKind.Paragraph,
        DocumentKind.Agreement => PinKind.Article,
        _ => PinKind.Page,
    };

    private static ParsedPin Wrong(Sentence sentence) => new(null, sentence, []);

    [GeneratedRegex(@"\s*(?:[,;&]|\band\b|\bet\b)\s*(?:(?:&|and\b|et\b)\s*)?", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Separators();

    [GeneratedRegex(@"\d\s*(?:ff?\b|et seq|et suiv|et s\b|sqq?\b|ss\b|onwards?\b)", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Open();

    // “4 nn. 2, 5”: the 5 would be a page.
    [GeneratedRegex(@"\bnn\.?\s*\d+\s*,\s*\d+\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex LoneNotes();

    [GeneratedRegex(@"\d,\d{3}(?:\D|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Thousands();
}
