namespace NigerBrief.Drafting.Cites;

public enum PinKind
{
    /// <summary>The document as a whole.</summary>
    Whole,

    /// <summary>Printed page.</summary>
    Page,
    Paragraph,

    /// <summary>Page and line of a transcript, <c>45:3</c>.</summary>
    Line,
    Article,
}

/// <summary>Where in a document a cite points. Numbers are always kept in full; they are shortened only when rendered.</summary>
/// <param name="Ranges">In the order given; empty for <see cref="PinKind.Whole"/> alone.</param>
public sealed record Pinpoint(PinKind Kind, IReadOnlyList<PinRange> Ranges)
{
    public static Pinpoint Whole { get; } = new(PinKind.Whole, []);

    public static Pinpoint Of(PinKind kind, string from, string to) => new(kind, [new(from, to)]);

    public bool Many => Ranges.Count > 1 || Ranges is [{ Single: false }];

    public bool Equals(Pinpoint? other) => other is not null && Kind == other.Kind && Ranges.SequenceEqual(other.Ranges);

    public override int GetHashCode() => Ranges.Aggregate((int)Kind, HashCode.Combine);
}

/// <param name="From">As in the document: <c>47</c>, <c>xii</c>, <c>A-12</c>, <c>45:3</c>, <c>5(2)</c>.</param>
/// <param name="To">Equal to <paramref name="From"/> for a single place.</param>
public readonly record struct PinRange(string From, string To)
{
    public bool Single => From == To;
}
