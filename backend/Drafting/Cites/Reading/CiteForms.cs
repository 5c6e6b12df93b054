using NigerBrief.Drafting.Cites.Reading.Written;

namespace NigerBrief.Drafting.Cites.Reading;

/// <summary>Every form in which the documents of a matter may be cited, arranged so that cites are found in running text.</summary>
internal sealed class CiteForms
{
    private const string Hole = "\uE000";
    private const string WholeSignal = "See generally ";

    private static readonly (PinKind Kind, string Form)[] Forms =
        [.. Enum.GetValues<PinKind>().Except([PinKind.Whole]).SelectMany(kind => new[] { false, true }.Select(many => (kind, CiteText.FormName(kind, many)))).Distinct()];

    private readonly Dictionary<string, List<CiteFrame>> frames = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<int>> lengths;
    private readonly WrittenCites written;
    private readonly Dictionary<string, IReadOnlyList<TypedCite>> read = new(StringComparer.Ordinal);

    /// <param name="forums">The brief's own first.</param>
    /// <param name="written">Reads what is in no form of ours.</param>
    public CiteForms(IEnumerable<RecordDocument> documents, IReadOnlyList<ForumProfile> forums, WrittenCites written)
    {
        this.written = written;
        foreach (var document in documents)
        {
            var showing = DocumentNames.Showing(document);
            foreach (var forum in forums)
            {
                Add(document, forum, CiteLength.Short, showing);
                if (forum.SaysMoreOnce(document.Kind))
                    Add(document, forum, CiteLength.Full, showing);
            }
        }
        lengths = frames.Keys.GroupBy(before => before[0]).ToDictionary(group => group.Key, group => group.Select(before => before.Length).Distinct().OrderDescending().ToList());
    }

    /// <summary>With spaces that break, straight apostrophes, plain hyphens and narrow digits, as people type; every offset stays.</summary>
    public static string Plain(string text) => string.Create(text.Length, text, (plain, written) =>
    {
        for (var at = 0; at < plain.Length; at++)
        {
            plain[at] = written[at] switch
            {
                '\u00A0' or '\u202F' => ' ',
                '’' => '\'',
                '\u2010' or '\u2011' => '-',
                >= '\uFF10' and <= '\uFF19' and var digit => (char)(digit - '\uFF10' + '0'),
                var letter => letter,
            };
        }
    });

    /// <returns>What stands before an offset, at most so many letters.</returns>
    internal static ReadOnlySpan<char> Before(string plain, int start, int most) => plain.AsSpan(0, start)[Math.Max(0, start - most)..];

    /// <returns>In order, none over another.</returns>
    public IEnumerable<TypedCite> In(string text)
    {
        var plain = Plain(text);
        var others = new Queue<TypedCite>(WrittenIn(plain).Where(cite => cite.Readings.Count > 0));
        for (var at = 0; at < plain.Length; at++)
        {
            while (others.TryPeek(out var passed) && passed.Start < at)
                others.Dequeue();
            var other = others.TryPeek(out var next) && next.Start == at ? next : null;
            var own = lengths.ContainsKey(plain[at]) && IsHead(plain, at) ? At(plain, at) : null;
            if ((own is null || other?.End > own.End ? other : own) is not { } cite)
                continue;
            at = cite.End - 1;
            if (!OtherCase.Owns(plain, cite))
                yield return cite;
        }
    }

    /// <summary>Numbers of the docket that no document of the record has.</summary>
    public IEnumerable<TypedCite> UnknownIn(string text)
    {
        var plain = Plain(text);
        return WrittenIn(plain).Where(cite => cite.Readings.Count == 0 && !OtherCase.Owns(plain, cite));
    }

    // A paragraph is asked about more than once.
    private IReadOnlyList<TypedCite> WrittenIn(string plain) => read.TryGetValue(plain, out var cites) ? cites : read[plain] = [.. written.In(plain)];

    /// <returns>What the whole text points to; null when it is no cite, or could be one of several.</returns>
    public CiteReading? Whole(string text) =>
        text.Length > 0 && At(Plain(text), 0) is { Readings: [var only], Ours: true } cite && cite.Length == text.Length ? only : null;

    /// <summary>What a live cite of a document says in a form of its author's own, alone or as one of a list: <c>Dkt. 45 at 3</c>, the <c>45-3</c> of <c>ECF Nos. 45-2 &amp; 45-3</c>.</summary>
    /// <returns>Null when the text does not read as a cite of this document alone.</returns>
    public Pinpoint? Written(string text, RecordDocument document)
    {
        var plain = Plain(text);
        var listed = DocumentNames.InLists(document).Select(before => before + plain);
        // A mere name is a cite of the whole after this signal.
        return listed.Prepend(plain).Select(whole => Alone(whole, 0)).Append(Alone(WholeSignal + plain, WholeSignal.Length)).FirstOrDefault(pin => pin is not null);

        Pinpoint? Alone(string whole, int start) =>
            written.In(whole).FirstOrDefault() is { Readings: [var only] } cite && cite.Start == start && cite.End == whole.Length && only.Document.Key == document.Key ? only.Pin : null;
    }

    private TypedCite? At(string text, int start)
    {
        var read = new List<(RecordDocument Document, FramedCite Cite)>();
        var lookup = frames.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in lengths.GetValueOrDefault(text[start]) ?? [])
        {
            if (start + length > text.Length || !lookup.TryGetValue(text.AsSpan(start, length), out var found))
                continue;
            foreach (var frame in found)
            {
                if (!read.Exists(one => one.Document == frame.Document && one.Cite.Ours && one.Cite.End > start + length) && frame.Read(text, start, start + length) is { } cite)
                    read.Add((frame.Document, cite));
            }
        }
        if (read.Count == 0)
            return null;
        var end = read.Max(one => one.Cite.End);
        var longest = read.Where(one => one.Cite.End == end).OrderByDescending(one => one.Cite.Ours).ToList();
        var ours = longest[0].Cite.Ours;
        var readings = longest.Where(one => one.Cite.Ours == ours).DistinctBy(one => one.Document.Key).Select(one => new CiteReading(one.Document, one.Cite.Pin));
        return new(start, end - start, [.. readings], ours);
    }

    private void Add(RecordDocument document, ForumProfile forum, CiteLength length, IReadOnlyList<string> showing)
    {
        var name = CiteText.Name(document, forum, length);
        var plain = Plain(name);
        if (plain.Any(char.IsAsciiDigit) && plain.Any(char.IsLetter) && DocumentNames.IsNumber(plain, document))
            Add(plain, new(document, "", PinKind.Whole, length, forum));
        foreach (var (kind, form) in Forms)
        {
            // Somebody else's sign for a paragraph.
            if (kind == PinKind.Section && FrenchSign.MeansParagraph(document))
                continue;
            var framed = Plain(CiteText.Framed(document, name, form, kind == PinKind.Throughout ? "" : Hole, forum, length));
            var hole = framed.IndexOf(Hole, StringComparison.Ordinal);
            var (before, after) = hole < 0 ? (framed, "") : (framed[..hole], framed[(hole + 1)..]);
            // “PageID.” before a number is everybody's.
            if (before.Length > 0 && showing.Any(words => before.Contains(words, StringComparison.Ordinal)))
                Add(before, new(document, after, kind, length, forum));
        }
    }

    private void Add(string before, CiteFrame frame)
    {
        if (!frames.TryGetValue(before, out var same))
            frames.Add(before, same = []);
        if (!same.Contains(frame))
            same.Add(frame);
    }

    private static bool IsHead(string text, int at) =>
        char.IsLetterOrDigit(text[at]) && (at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '-' or '.' or '/')) && !WhoseName.Owns(text, at, ofPaper: false);
}
