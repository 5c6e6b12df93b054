namespace NigerBrief.Drafting.Cites;

/// <summary>What the numbers of a pinpoint count. The order is that of the letters in <see cref="CiteTag"/>.</summary>
public enum PinKind
{
    /// <summary>The document as a whole.</summary>
    Whole,

    /// <summary>Printed page, <c>47</c>; with a note on it, <c>47n3</c>.</summary>
    Page,
    Paragraph,

    /// <summary>Page and line of a transcript, <c>45:3</c>.</summary>
    Line,
    Article,
    Section,

    /// <summary>A Bates number, <c>NIG-000123</c>, which names its document too.</summary>
    Bates,

    /// <summary>The number that a court's docket stamps on every page of a case.</summary>
    PageId,

    /// <summary>The page's place in the file, from 1, where the sheets' own numerals cannot say it.</summary>
    FilePage,

    /// <summary>All over the document: <i>passim</i>.</summary>
    Throughout,
}

/// <summary>Where in a document a cite points. Numbers are always kept in full; they are shortened only when rendered.</summary>
/// <param name="Ranges">In the order given; empty for <see cref="PinKind.Whole"/> and <see cref="PinKind.Throughout"/> alone.</param>
/// <param name="Within">The paragraphs, articles, sections or lines meant on these pages: <c>p. 20, para. 15</c>.</param>
public sealed record Pinpoint(PinKind Kind, IReadOnlyList<PinRange> Ranges, Pinpoint? Within = null)
{
    public static Pinpoint Whole { get; } = new(PinKind.Whole, []);

    public static Pinpoint Throughout { get; } = new(PinKind.Throughout, []);

    public static Pinpoint Of(PinKind kind, string from, string to) => new(kind, [new(from, to)]);

    public bool Many => Ranges.Count > 1 || Ranges is [{ Single: false }];

    public bool Equals(Pinpoint? other) => other is not null && Kind == other.Kind && Ranges.SequenceEqual(other.Ranges) && Equals(Within, other.Within);

    public override int GetHashCode() => Ranges.Aggregate(HashCode.Combine(Kind, Within), HashCode.Combine);
}

/// <param name="From">As in the document: <c>47</c>, <c>xii</c>, <c>A-12</c>, <c>45:3</c>, <c>5(2)</c>.</param>
/// <param name="To">Equal to <paramref name="From"/> for a single place.</param>
public readonly record struct PinRange(string From, string To)
{
    public bool Single => From == To;
}
