using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites.Reading;

/// <summary>
/// Ranges of papers: <c>Exs. A–C</c>, <c>ECF Nos. 62-2 through 62-4</c>. Only the first and the last have words that can be live; what stands between them is cited all the same.
/// </summary>
internal static partial class CitedRanges
{
    /// <returns>The documents between the ends, each with the cite that ends the range.</returns>
    public static IEnumerable<(RecordDocument Document, BriefCite Cite)> Between(BriefCites cites) =>
        from ends in In(cites)
        from document in Between(ends.First.Document!, ends.Last.Document!, cites.Matter, ends.AreWritten) ?? []
        select (document, ends.Last);

    /// <returns>Ranges that had other documents between their ends under the names that the brief knew before.</returns>
    public static IEnumerable<AlteredRange> Altered(BriefCites cites)
    {
        foreach (var ends in cites.Former.Count == 0 ? [] : In(cites).Where(ends => ends.First.Live == ends.Last.Live && ends.First.Typed?.Former != false))
        {
            var before = cites.Former.Select(record => Meant(ends, record)).FirstOrDefault(documents => documents is not null);
            if (before is not null && AlteredRange.Of(ends.First, ends.Last, [.. before.Select(document => cites.Matter.Documents.GetValueOrDefault(document.Key, document))], cites.Matter) is { } altered)
                yield return altered;
        }
    }

    /// <returns>The papers from one to another by today's numbers, as the forum names them; null where the two are no range.</returns>
    internal static IReadOnlyList<RecordDocument>? Between(RecordDocument first, RecordDocument last, MatterView record) =>
        Between(first, last, record, (number, _) => CiteText.Name(first, record.Profile).EndsWith(number.Number, StringComparison.Ordinal));

    private static IEnumerable<Ends> In(BriefCites cites) => cites.All.Zip(cites.All.Skip(1), (first, last) => new Ends(first, last))
        .Where(ends => ends.First.Paragraph == ends.Last.Paragraph && ends.First.End <= ends.Last.Start && IsPaper(ends.First) && IsPaper(ends.Last) && Link().IsMatch(cites.Between(ends.First, ends.Last)));

    private static IEnumerable<RecordDocument>? Meant(Ends ends, MatterView record)
    {
        var (first, last) = (Named(record, ends.First), Named(record, ends.Last));
        return Between(first, last, record, ends.AreWritten) is { } between ? [first, .. between, last] : null;
    }

    private static RecordDocument Named(MatterView record, BriefCite cite) => record.Documents.GetValueOrDefault(cite.DocumentKey, cite.Document!);

    private static bool IsPaper(BriefCite cite) => cite is { Document: not null, Pin.Kind: PinKind.Whole, Typed: null or { Readings.Count: 1 } };

    /// <param name="areWritten">Whether the two numbers are those by which the range is told.</param>
    /// <returns>In the order of their numbers; null where the two are no range.</returns>
    private static List<RecordDocument>? Between(RecordDocument first, RecordDocument last, MatterView record, Func<PaperNumber, PaperNumber, bool> areWritten)
    {
        foreach (var numbering in new[] { Exhibit, Letter, Docket })
        {
            if (numbering(first) is not { } one || numbering(last) is not { } other || one.Series != other.Series || !areWritten(one, other) || !other.IsAfter(one))
                continue;
            return
            [
                .. from document in record.Documents.Values
                   let number = numbering(document)
                   where number is not null && number.Series == one.Series && number.IsAfter(one) && other.IsAfter(number)
                   orderby number
                   select document,
            ];
        }
        return null;
    }

    private static PaperNumber? Exhibit(RecordDocument document) =>
        ExhibitNumber.Of(document.Exhibit) is { } number ? new(number.Series, $"{number.Number}") : null;

    private static PaperNumber? Letter(RecordDocument document) =>
        DocumentNames.OfPaper(document) is var (paper, letter) ? new(paper, letter)
        : document.Exhibit is { Length: > 0 and <= 3 } exhibit && exhibit.All(char.IsLetterOrDigit) ? new("", exhibit) : null;

    private static PaperNumber? Docket(RecordDocument document) => document.EcfNumber is { Length: > 0 } number ? new("", number) : null;

    private sealed record Ends(BriefCite First, BriefCite Last)
    {
        // “Exhibits A to C to the Whitlock Declaration”
        public bool AreWritten(PaperNumber from, PaperNumber to) =>
            Text(First).EndsWith(from.Number, StringComparison.Ordinal)
            && (Text(Last).EndsWith(to.Number, StringComparison.Ordinal) || Text(Last).StartsWith($"{to.Number} ", StringComparison.Ordinal));

        private static string Text(BriefCite cite) => CiteForms.Plain(cite.Text).TrimEnd('.');
    }

    /// <summary>A paper's number among others that are counted with it.</summary>
    private sealed record PaperNumber(string Series, string Number) : IComparable<PaperNumber>
    {
        public int CompareTo(PaperNumber? other) => other is null || IsAfter(other) ? 1 : other.IsAfter(this) ? -1 : 0;

        /// <summary>62-3 is after 62-2, B after A and AA after Z; 62-3 is not among 62 to 64, which are papers and not what is attached to them.</summary>
        public bool IsAfter(PaperNumber other)
        {
            if (Number.All(char.IsLetter) && other.Number.All(char.IsLetter))
                return Number.Length != other.Number.Length ? Number.Length > other.Number.Length : string.CompareOrdinal(Number, other.Number) > 0;
            var (mine, its) = (PlaceKey.Of(Number), PlaceKey.Of(other.Number));
            return mine.Shares(its) && mine.Numbers.Count == its.Numbers.Count && mine.CompareTo(its) > 0;
        }
    }

    [GeneratedRegex(@"^(?:[ \u00A0]?[-–—][ \u00A0]?|[ \u00A0](?:to|through|à|au)[ \u00A0])$", RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
