using System.Text.RegularExpressions;
using NigerBrief.Drafting.Cites.Reading.Written.Names;

namespace NigerBrief.Drafting.Cites.Reading.Written;

/// <summary>
/// Finds cites of the record as people write them, in whatever form: a head that names a document, what stands beside it in parentheses, a pinpoint, and
/// further numbers of a list.
/// </summary>
internal sealed partial class WrittenCites
{
    private const int MostAsides = 4;
    private const int ZipCode = 5;

    private readonly WrittenNames names;
    private readonly PartialTitles titles;
    private readonly ILookup<string, RecordDocument> docket;
    private readonly ILookup<string, RecordDocument> exhibits;
    private readonly PartyExhibits partyExhibits;
    private readonly ILookup<(string Name, string Volume), RecordDocument> volumes;
    private readonly bool byRecordEntry;

    public WrittenCites(IReadOnlyCollection<RecordDocument> documents, IReadOnlyList<ForumProfile> forums)
    {
        names = new(documents, forums);
        titles = new(documents);
        docket = documents.Where(document => document.EcfNumber is { Length: > 0 }).ToLookup(document => document.EcfNumber!, StringComparer.OrdinalIgnoreCase);
        exhibits = documents.Where(document => document.Exhibit is { Length: > 0 }).ToLookup(document => ExhibitHead.Key(document.Exhibit!), StringComparer.Ordinal);
        partyExhibits = new(documents);
        volumes = documents.Where(document => document.Volume is { Length: > 0 }).ToLookup(document => (document.CiteAs, NameWords.Key(document.Volume!)));
        byRecordEntry = docket.Count > 0 && !documents.Any(document => document.Kind == DocumentKind.Record && document.CiteAs is "R" or "R.");
    }

    /// <param name="plain">As <see cref="CiteForms.Plain"/> gives it.</param>
    /// <returns>In order, none over another; without a reading where a number of the docket is not in the record.</returns>
    public IEnumerable<TypedCite> In(string plain)
    {
        var text = new WrittenText(plain, NameWords.In(plain));
        for (var (word, end) = (0, 0); word < text.Words.Count; word++)
        {
            var start = text.Words[word].Start;
            // “Ex. B-Ex. D”
            if (start < end || !(IsHead(plain, start) || (end > 0 && end == start - 1 && plain[end] == '-')))
                continue;
            foreach (var cite in From(text, word, end))
            {
                end = cite.End;
                yield return cite;
            }
        }
    }

    private IEnumerable<TypedCite> From(WrittenText text, int word, int since)
    {
        // A docket number is also what some courts call the paper; as a number it may begin a list of them.
        foreach (var head in Heads(text, word).OrderByDescending(head => (head.End, head.Sort == HeadSort.Docket)))
        {
            // “Bello Decl. at Exhibit 2”
            if ((Read(text, head) ?? (head is { Sort: HeadSort.Name, Documents: [_] } ? ExhibitOf(text, head, Whole(head, head.End)) : null)) is not { } cite)
                continue;
            // “ECF No. 45 Ex. 2” is the exhibit alone.
            if (head.Sort == HeadSort.Docket && cite.End == head.End && ExhibitOf(text, head, cite) is { } exhibit)
            {
                yield return exhibit;
                yield break;
            }
            // “Ex. 2 to ECF No. 45, at 3” is no page of the paper itself.
            if (head.Sort is HeadSort.Docket or HeadSort.Name && ExhibitBefore().Match(CiteForms.Before(text.Plain, head.Start, 24).ToString()) is { Success: true } before)
            {
                if (Belonging(text, head, before) is { } belonging)
                    yield return belonging;
                yield break;
            }
            yield return PlaceBefore.Of(text.Plain, head, cite, since) ?? DatedPaper.Of(text.Plain, cite);
            foreach (var further in Further(text, head, cite))
                yield return further;
            yield break;
        }
    }

    private IEnumerable<DocumentHead> Heads(WrittenText text, int word)
    {
        var start = text.Words[word].Start;
        var namedTo = start;
        if (names.At(text.Words, word, text.Plain) is var (documents, next) && !WhoseName.Owns(text.Plain, start, ofPaper: true))
        {
            var end = text.Words[next - 1].End;
            var called = text.Plain[start..end];
            namedTo = end = Closed(text.Plain, start, end);
            var sort = documents.All(document => Letter(document) is not null || DocumentNames.AnnexOf(document) is not null) && OfPaper().IsMatch(called) ? HeadSort.Exhibit
                : (documents[0].Kind is DocumentKind.Record or DocumentKind.Appendix && documents[0].EcfNumber is null) || documents[0].CiteAs is [_, '.'] || IsSeries(text, word, next) ? HeadSort.Series
                : HeadSort.Name;
            var one = next == word + 1 || (next == word + 2 && char.IsDigit(text.Plain[start]));
            yield return new(documents, sort, start, end, ManyBefore().IsMatch(called), Sure: !one || (text.Words[next - 1].Word.Length > 1 && IsShort(text, next - 1)));
        }
        // Most words of a brief are in small letters and begin no number.
        if (char.IsLower(text.Plain[start]) && text.Plain[start] is not ('a' or 'p' or 'd'))
            yield break;
        if (DocketHead.Read(text.Plain, start, docket, byRecordEntry) is { } number && !WhoseName.Owns(text.Plain, start, ofPaper: true))
            yield return number;
        if (ExhibitHead.Read(text.Plain, start, exhibits) is { } exhibit && !WhoseName.Owns(text.Plain, start, ofPaper: false))
            yield return exhibit;
        if (Witness(text, word) is { } witness)
            yield return witness;
        if (partyExhibits.Read(text.Plain, start) is { } ofParty)
            yield return ofParty;
        if (char.IsUpper(text.Plain[start]) && titles.At(text, word) is var (document, after) && text.Words[after - 1].End > namedTo && !WhoseName.Owns(text.Plain, start, ofPaper: true))
            yield return new([document], HeadSort.Name, start, Closed(text.Plain, start, text.Words[after - 1].End), Plural: false, Sure: false);
    }

    // “Tr. (Day 2)”
    private static int Closed(string plain, int start, int end)
    {
        var called = plain[start..end];
        return called.LastIndexOfAny(['(', '[']) is > 0 and var open && called.IndexOfAny([')', ']'], open) < 0 && end < plain.Length && plain[end] is ')' or ']' ? end + 1 : end;
    }

    /// <summary>A witness, before the page and line of the deposition or a paragraph of the declaration: <c>Chen 147:3-22</c>, <c>Chen ¶ 4</c>.</summary>
    private DocumentHead? Witness(WrittenText text, int word)
    {
        var (start, end, surname, _) = text.Words[word];
        if (!char.IsUpper(text.Plain[start]) || PageAndLine().Match(text.Plain, end, Math.Min(16, text.Plain.Length - end)) is not { Success: true } place)
            return null;
        return names.Of(surname, deposed: place.Groups["line"].Success) is { } paper && !WhoseName.Owns(text.Plain, start, ofPaper: true)
            ? new([paper], HeadSort.Name, start, end, Plural: false, Sure: true)
            : null;
    }

    // “Decl.”, “JA”: no word of the language.
    private static bool IsShort(WrittenText text, int word) =>
        text.Words[word].End < text.Plain.Length && text.Plain[text.Words[word].End] == '.' || text.Plain.AsSpan(text.Words[word].Start, text.Words[word].End - text.Words[word].Start).IndexOfAnyInRange('a', 'z') < 0;

    // A transcript in a record by volumes: “2 RR 45”, “RR2:33”.
    private static bool IsSeries(WrittenText text, int first, int next) =>
        (next == first + 2 && char.IsDigit(text.Plain[text.Words[first + 1].Start]) && text.Words[first + 1].Start - text.Words[first].End <= 1 && text.Words[first].Word.Length <= 4
            && char.IsUpper(text.Plain[text.Words[first].End - 1]) && text.Words[first + 1].End < text.Plain.Length && text.Plain[text.Words[first + 1].End] == ':') ||
        char.IsDigit(text.Plain[text.Words[first].Start]) && next == first + 2 && text.Words[first + 1].Word.Length <= 4 && char.IsUpper(text.Plain[text.Words[first + 1].End - 1]);

    private TypedCite? Read(WrittenText text, DocumentHead head)
    {
        if (head.Documents.Count == 0)
            return head.Sure && EndsAt(text.Plain, head.End) ? new(head.Start, head.End - head.Start, [], false) : null;
        var at = head.End;
        for (var turn = 0; turn < MostAsides && Aside(text, at, head) is { } after; turn++)
            at = after;
        if (Enclosed(text, head, at) is { } enclosed)
            return enclosed;
        if (head.Sort == HeadSort.Docket && text.Plain[head.Start] == 'R' && EntryPage().Match(text.Plain, at, Math.Min(12, text.Plain.Length - at)) is { Success: true } entry && EndsAt(text.Plain, at + entry.Length))
            return Cite(text, head, entry.Groups["page"].Index, at + entry.Length);
        if (head.Sort == HeadSort.Exhibit && DotPage().Match(text.Plain, at, Math.Min(8, text.Plain.Length - at)) is { Success: true } dot && EndsAt(text.Plain, at + dot.Length))
            return Cite(text, head, dot.Groups["page"].Index, at + dot.Length);
        foreach (var pin in WrittenPin.After(text.Plain, at, head.Sort == HeadSort.Series))
        {
            if (Fits(text, head, pin) && Cite(text, head, pin.From, pin.End) is { } cite)
                return cite;
        }
        if (Request().Match(text.Plain, at, Math.Min(60, text.Plain.Length - at)) is { Success: true } request && AnswerNames.ByNumber(NameWords.Key(text.Plain[head.Start..head.End])))
            return Whole(head, at + request.Length);
        if (head.IsCite || IsPart(text.Plain, at) || (head.Sort == HeadSort.Name && Generally().IsMatch(CiteForms.Before(text.Plain, head.Start, 20)) && Stops(text.Plain, at)))
        {
            var end = at > head.End && !IsPart(text.Plain, at) ? at : head.End;
            return EndsAt(text.Plain, end) || BeginsRange(text.Plain, head, end) ? Whole(head, end) : null;
        }
        return null;
    }

    /// <summary>A number in parentheses, and the pin after them: <c>Letter to the minister (C-12), p. 3</c>.</summary>
    private TypedCite? Enclosed(WrittenText text, DocumentHead head, int at)
    {
        var plain = text.Plain;
        if (head.Sort == HeadSort.Series || head.Start == 0 || plain[head.Start - 1] is not ('(' or '[') || at + 2 >= plain.Length || plain[at] is not (')' or ']') || plain[at + 1] is not (',' or ' '))
            return null;
        var whole = head with { Start = head.Start - 1, End = at + 1 };
        return WrittenPin.After(plain, whole.End, series: false).Where(pin => pin.Marked && Fits(text, whole, pin))
            .Select(pin => Cite(text, whole, pin.From, pin.End)).FirstOrDefault(cite => cite is not null);
    }

    private static TypedCite Whole(DocumentHead head, int end) =>
        new(head.Start, end - head.Start, [.. head.Documents.Select(document => new CiteReading(document, Pinpoint.Whole))], false);

    private bool Fits(WrittenText text, DocumentHead head, WrittenPin pin)
    {
        var plain = text.Plain;
        if (!(EndsAt(plain, pin.End) || (head.Sort == HeadSort.Series && NamedAgain(plain, head, pin.End) is not null)) || Clock().IsMatch(plain.AsSpan(pin.End)))
            return false;
        // “Minneapolis, MN 55401”
        if (head.End - head.Start == 2 && !pin.Marked && pin.End - pin.From == ZipCode && Town().IsMatch(CiteForms.Before(plain, head.Start, 4)))
            return false;
        // “R. v. Smith” is a case.
        if (pin.End == pin.From + 1 && plain[pin.From] == 'v' && pin.End < plain.Length && plain[pin.End] == '.')
            return false;
        // “Nos. 45, 46” are papers, and so is the 46 of “Nos. 45 ¶ 4, 46 ¶ 7”.
        if (head.Plural && (!pin.Marked || Going().IsMatch(plain.AsSpan(pin.End)) || PaperWithin().IsMatch(plain.AsSpan(pin.From, pin.End - pin.From))))
            return false;
        // “PX 12, 101” may be two exhibits, and a page that is none is worse than no page.
        if (!pin.Marked && IsExhibitNumber(plain, head) && head.Documents.Any(document => IsBeside(document, plain, pin.From)))
            return false;
        // “¶ 4, C-12, p. 4” is two cites; “¶ 4, 2024 was the year” is one number.
        var goesOn = WrittenPin.Continuations(plain[pin.From..pin.End]).ToList();
        if (goesOn.Prepend(0).Any(offset => text.WordAt(pin.From + offset) is >= 0 and var word && Heads(text, word).Any()))
            return false;
        if (goesOn.Count > 0 && pin.End + 1 < plain.Length && plain[pin.End] == ' ' && char.IsLetter(plain[pin.End + 1]))
            return false;
        if (head.Sure && (pin.Marked || head.Sort != HeadSort.Name || Stops(plain, pin.End)))
            return true;
        return pin.Marked && head.Sort == HeadSort.Name ? !char.IsLower(plain[head.Start]) || Label(plain, pin) : Opens(plain, head.Start) && (Stops(plain, pin.End) || NamedAgain(plain, head, pin.End) is not null);
    }

    // A name in small letters, “requête”, is a word too: “at” or a line does not show a cite of it.
    private static bool Label(string plain, WrittenPin pin) => plain[pin.From] is not (>= '0' and <= '9');

    private TypedCite? Cite(WrittenText text, DocumentHead head, int from, int end)
    {
        var typed = PinAsWritten.Plain(text.Plain[from..end], text.Plain[head.Start..head.End], text.Plain[head.End..from], head.Documents);
        if (head.Sort == HeadSort.Series)
            (typed, end) = WithRepeatedName(text.Plain, head, typed, end);
        // “at” and a mark stand before the pin that is read.
        var at = text.Plain.AsSpan(head.End, from - head.End).EndsWith("at ") ? "at " : "";
        var readings = new List<CiteReading>();
        foreach (var document in head.Documents)
        {
            if (PinpointParser.Parse(at + typed, document).Pin is { } pin && CiteTag.Render(document.Key, pin) is not null)
                readings.Add(new(document, pin));
        }
        if (readings.Count == 0)
            return null;
        for (var turn = 0; turn < 2 && Aside(text, end, head, afterPin: true) is { } after; turn++)
            end = after;
        return new(head.Start, end - head.Start, readings, false);
    }

    /// <summary>“JA112, JA120” and “JA112–JA114” are places of one document.</summary>
    private static (string Typed, int End) WithRepeatedName(string plain, DocumentHead head, string typed, int end)
    {
        // A paragraph belongs to the page before it: “R. 25 ¶ 22, R. 404 ¶ 40” is two cites.
        while (!typed.Contains('¶', StringComparison.Ordinal) && NamedAgain(plain, head, end) is var (joint, page))
        {
            typed += joint + page.Groups["page"].Value;
            end = page.Index + page.Length;
        }
        return (typed, end);
    }

    private static (string Joint, Match Page)? NamedAgain(string plain, DocumentHead head, int end)
    {
        var name = plain[head.Start..head.End];
        var gap = Joint().Match(plain, end, Math.Min(4, plain.Length - end));
        var again = end + gap.Length;
        if (!gap.Success || string.CompareOrdinal(plain, again, name, 0, name.Length) != 0)
            return null;
        var page = PageOnly().Match(plain, again + name.Length, Math.Min(24, plain.Length - again - name.Length));
        return page.Success && EndsAt(plain, page.Index + page.Length) ? (gap.Value, page) : null;
    }

    /// <summary>“Exs. B–D”, “Ex. B–Ex. D”.</summary>
    private static bool BeginsRange(string plain, DocumentHead head, int end)
    {
        var word = head.Start;
        while (char.IsLetter(plain[word]))
            word++;
        var again = end + 1 + word - head.Start;
        return plain[end] is '-' or '–' && (head.Plural
            || (word > head.Start && string.CompareOrdinal(plain, end + 1, plain, head.Start, word - head.Start) == 0 && again < plain.Length && !char.IsLetter(plain[again])));
    }

    private static bool IsPart(string plain, int at) => PartOf().IsMatch(plain.AsSpan(at));

    private static bool IsHead(string plain, int at) =>
        at == 0 || !(char.IsLetterOrDigit(plain[at - 1]) || plain[at - 1] is '-' or '/' || (plain[at - 1] is '.' or '\'' or ':' && at > 1 && char.IsLetterOrDigit(plain[at - 2])));

    private static bool Opens(string plain, int start) => Opening().IsMatch(CiteForms.Before(plain, start, 24));

    private static bool Stops(string plain, int end) => Stop().IsMatch(plain.AsSpan(end));

    private static bool EndsAt(string text, int end) => end >= text.Length
        || !(char.IsLetterOrDigit(text[end]) || (text[end] is '-' or '–' or ':' or '.' or '/' or ',' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])));

    // “R. 45:3-5”, page 3 to 5 of record entry 45
    [GeneratedRegex(@"^:(?<page>\d{1,4}(?:[-–]\d{1,4})?)", RegexOptions.NonBacktracking)]
    private static partial Regex EntryPage();

    [GeneratedRegex(@"^[./](?<page>\d{1,4})", RegexOptions.NonBacktracking)]
    private static partial Regex DotPage();

    [GeneratedRegex(@"^\.?,? Nos?\. \d{1,3}(?:\(\w\))?(?:(?:[-–]|, | & | and )\d{1,3}\b)*", RegexOptions.NonBacktracking)]
    private static partial Regex Request();

    [GeneratedRegex(@"^,? (?:at )?(?:(?<line>\d{1,4}:\d{1,2}\b)|¶|paras?\.? \d)", RegexOptions.NonBacktracking)]
    private static partial Regex PageAndLine();

    [GeneratedRegex(@"^ (?:[ap]\.?m\b|o'clock|h\b|heures?\b|hours?\b)", RegexOptions.NonBacktracking)]
    private static partial Regex Clock();

    [GeneratedRegex(@"\p{Ll}, $", RegexOptions.NonBacktracking)]
    private static partial Regex Town();

    [GeneratedRegex(@"^ (?:at |¶|§|\()", RegexOptions.NonBacktracking)]
    private static partial Regex Going();

    [GeneratedRegex(@", (?:and )?\d+(?:-\d+)? [¶§]", RegexOptions.NonBacktracking)]
    private static partial Regex PaperWithin();

    [GeneratedRegex(@"^(?:, | ?[-–] ?)", RegexOptions.NonBacktracking)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^[-. ]{0,2}(?<page>\d+[a-z]?(?:[-–]\d+[a-z]?)?)", RegexOptions.NonBacktracking)]
    private static partial Regex PageOnly();

    [GeneratedRegex(@"\b(?:Ex|Ann)\w*\.? ", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex OfPaper();

    [GeneratedRegex(@"^\.?, (?:Table|Tables|Tbl\.|tbl\.|Figure|Fig\.|fig\.|Tab|Slide|slide|Schedule|Attachment|Appendix|App\.) \w", RegexOptions.NonBacktracking)]
    private static partial Regex PartOf();

    [GeneratedRegex(@"(?:^|[.;:(\[“”""!?)\u0002,] ?|\b(?:[Ss]ee|[Cc]f\.|also|e\.g\.,|[Aa]ccord|[Vv]oir|and|with) )$", RegexOptions.NonBacktracking)]
    private static partial Regex Opening();

    // The whole of it is meant.
    [GeneratedRegex(@"(?:^|[\s(])(?:[Ss]ee generally|[Vv]oir généralement|[Vv]oir en général) (?:the )?$", RegexOptions.NonBacktracking)]
    private static partial Regex Generally();

    [GeneratedRegex(@"^(?:$|[.,;:)\]""”]|\u0002| \(|\(\d{1,3}:\d| at \d{1,3}:\d)", RegexOptions.NonBacktracking)]
    private static partial Regex Stop();
}
