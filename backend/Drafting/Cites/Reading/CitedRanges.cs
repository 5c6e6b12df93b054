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

    /// <returns>The ends of ranges that had other documents between them under the names that the brief knew before.</returns>
    public static IEnumerable<BriefCite> Altered(BriefCites cites)
    {
        if (cites.Former is not [var former, ..])
            return [];
        return
            from ends in In(cites)
            where ends.First.Live && ends.Last.Live
            let before = Between(Named(former, ends.First), Named(former, ends.Last), former, ends.AreWritten)?.Select(document => document.Key).ToHashSet()
            let after = Between(ends.First.Document!, ends.Last.Document!, cites.Matter, (number, _) => CiteText.Name(ends.First.Document!, cites.Matter.Profile).EndsWith(number.Number, StringComparison.Ordinal))
            where before is not null && (after is null || !before.SetEquals(after.Select(document => document.Key)))
            from end in new[] { ends.First, ends.Last }
            select end;
    }

    private static IEnumerable<Ends> In(BriefCites cites) => cites.All.Zip(cites.All.Skip(1), (first, last) => new Ends(first, last))
        .Where(ends => ends.First.Paragraph == ends.Last.Paragraph && ends.First.End <= ends.Last.Start && IsPaper(ends.First) && IsPaper(ends.Last) && Link().IsMatch(cites.Between(ends.First, ends.Last)));

    private static RecordDocument Named(MatterView record, BriefCite cite) => record.Documents.GetValueOrDefault(cite.DocumentKey, cite.Document!);

    private static bool IsPaper(BriefCite cite) => cite is { Document: not null, Pin.Kind: PinKind.Whole, Typed: null or { Readings.Count: 1 } };

    /// <param name="areWritten">Whether the two numbers are those by which the range is told.</param>
    /// <returns>Null where the two are no range.</returns>
    private static List<RecordDocument>? Between(RecordDocument first, RecordDocument last, MatterView record, Func<PaperNumber, PaperNumber, bool> areWritten)
    {
        foreach (var numbering in new[] { Exhibit, Letter, Docket })
        {
            if (numbering(first) is { } from && numbering(last) is { } to && from.Series == to.Series && areWritten(from, to) && to.IsAfter(from))
                return [.. record.Documents.Values.Where(document => numbering(document) is { } number && number.Series == from.Series && number.IsAfter(from) && to.IsAfter(number))];
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
    private sealed record PaperNumber(string Series, string Number)
    {
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
