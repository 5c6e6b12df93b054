using System.Text.RegularExpressions;

namespace NigerBrief.Drafting.Cites.Reading;

/// <summary>
/// Ranges of papers: <c>Exs. A–C</c>, <c>ECF Nos. 62-2 through 62-4</c>. Only the first and the last have words that can be live; what stands between them is cited all the same.
/// </summary>
internal static partial class CitedRanges
{
    /// <returns>The documents between the ends, each with the cite that ends the range.</returns>
    public static IEnumerable<(RecordDocument Document, BriefCite Cite)> Between(BriefCites cites) =>
        from ends in Ranges(cites)
        from document in Between(ends.First, ends.Second, cites.Matter.Documents.Values)
        select (document, ends.Second);

    private static IEnumerable<(BriefCite First, BriefCite Second)> Ranges(BriefCites cites) => cites.All.Zip(cites.All.Skip(1))
        .Where(ends => ends.First.Paragraph == ends.Second.Paragraph && ends.First.End <= ends.Second.Start && IsPaper(ends.First) && IsPaper(ends.Second) && Link().IsMatch(cites.Between(ends.First, ends.Second)));

    /// <returns>The ends of ranges that had other documents between them under the names that the brief knew before.</returns>
    public static IEnumerable<BriefCite> Altered(BriefCites cites)
    {
        if (cites.Former is not [var former, ..])
            return [];
        return
            from ends in Ranges(cites)
            where ends.First.Live && ends.Second.Live
            let before = Keys(Named(former, ends.First), Named(former, ends.Second), former, number => Written(ends.First).EndsWith(number, StringComparison.Ordinal))
            let after = Keys(ends.First.Document!, ends.Second.Document!, cites.Matter, number => CiteText.Name(ends.First.Document!, cites.Matter.Profile).EndsWith(number, StringComparison.Ordinal))
            where before is not null && (after is null || !before.SetEquals(after))
            from end in new[] { ends.First, ends.Second }
            select end;
    }

    private static RecordDocument Named(MatterView record, BriefCite cite) => record.Documents.GetValueOrDefault(cite.DocumentKey, cite.Document!);

    // Null where the two are no range.
    private static HashSet<string>? Keys(RecordDocument first, RecordDocument last, MatterView record, Func<string, bool> isWritten) => Numberings
        .Where(numbering => numbering(first) is { } from && numbering(last) is { } to && from.Series == to.Series && isWritten(from.Number) && to.IsAfter(from))
        .Select(numbering => Between(numbering(first)!, numbering(last)!, numbering, record.Documents.Values).Select(document => document.Key).ToHashSet())
        .FirstOrDefault();

    private static bool IsPaper(BriefCite cite) => cite is { Document: not null, Pin.Kind: PinKind.Whole, Typed: null or { Readings.Count: 1 } };

    private static IEnumerable<RecordDocument> Between(BriefCite first, BriefCite last, IEnumerable<RecordDocument> documents)
    {
        foreach (var numbering in Numberings)
        {
            if (numbering(first.Document!) is not { } from || numbering(last.Document!) is not { } to || from.Series != to.Series || !Written(first).EndsWith(from.Number, StringComparison.Ordinal) || !IsWritten(last, to.Number))
                continue;
            return Between(from, to, numbering, documents);
        }
        return [];
    }

    private static IEnumerable<RecordDocument> Between(PaperNumber from, PaperNumber to, Func<RecordDocument, PaperNumber?> numbering, IEnumerable<RecordDocument> documents) =>
        documents.Where(document => numbering(document) is { } number && number.Series == from.Series && number.IsAfter(from) && to.IsAfter(number));

    private static Func<RecordDocument, PaperNumber?>[] Numberings => [Exhibit, Letter, Docket];

    private static string Written(BriefCite cite) => CiteForms.Plain(cite.Text).TrimEnd('.');

    // “Exhibits A to C to the Whitlock Declaration”
    private static bool IsWritten(BriefCite cite, string number) => Written(cite) is var text && (text.EndsWith(number, StringComparison.Ordinal) || text.StartsWith($"{number} ", StringComparison.Ordinal));

    private static PaperNumber? Exhibit(RecordDocument document) =>
        ExhibitNumber.Of(document.Exhibit) is { } number ? new(number.Series, $"{number.Number}") : null;

    private static PaperNumber? Letter(RecordDocument document) =>
        DocumentNames.OfPaper(document) is var (paper, letter) ? new(paper, letter)
        : document.Exhibit is { Length: > 0 and <= 3 } exhibit && exhibit.All(char.IsLetterOrDigit) ? new("", exhibit) : null;

    private static PaperNumber? Docket(RecordDocument document) => document.EcfNumber is { Length: > 0 } number ? new("", number) : null;

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
