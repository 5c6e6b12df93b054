namespace NigerBrief.Drafting.Quotes;

internal enum QuoteWordKind
{
    Word,

    /// <summary>A comma, a bracket, a dash: one character that is part of no word.</summary>
    Point,

    /// <summary>A quotation mark of any form and level.</summary>
    Mark,

    /// <summary>Three dots or more, however they are spaced.</summary>
    Dots,

    /// <summary>What a source holds and a quotation may leave out without a sign: the call of a note, <c>Q.</c> and <c>A.</c> of a transcript.</summary>
    Silent,

    /// <summary>A word of which the author wrote a part in brackets: <c>[t]he</c>, <c>agree[d]</c>, <c>claim[]</c>.</summary>
    Altered,

    /// <summary>Words in brackets that stand for others, or are added: <c>[Niger]</c>.</summary>
    Bracket,
}

/// <summary>A word of a quotation or of its source, as the two are compared: typography is levelled, case and accents are kept.</summary>
/// <param name="Text">For an altered word, all that stands there.</param>
/// <param name="Start">UTF-16 offset in the text that was read, as is <paramref name="End"/>, the one after its last character.</param>
internal sealed record QuoteWord(QuoteWordKind Kind, string Text, int Start, int End)
{
    /// <summary>How a word reads whose hyphen may only divide it at a line's end.</summary>
    public string? Undivided { get; init; }

    /// <summary>Of an altered word, the source's own letters before the bracket, and those after it.</summary>
    public (string Before, string After) Kept { get; init; }

    public bool IsWord => Kind is QuoteWordKind.Word or QuoteWordKind.Altered;

    /// <summary>Whether the quotation may have this where the source has the other.</summary>
    public bool Fits(QuoteWord source, QuoteLicence licence) => (Kind, source.Kind) switch
    {
        (QuoteWordKind.Word, QuoteWordKind.Word) => Same(Text, source.Text, licence) || (source.Undivided is { } undivided && Same(Text, undivided, licence)),
        (QuoteWordKind.Altered, QuoteWordKind.Word) => IsOf(source.Text) || (source.Undivided is { } undivided && IsOf(undivided)),
        (QuoteWordKind.Point or QuoteWordKind.Word, QuoteWordKind.Silent) or (QuoteWordKind.Point, QuoteWordKind.Point) => Text == source.Text,
        (QuoteWordKind.Silent or QuoteWordKind.Mark or QuoteWordKind.Dots, _) => Kind == source.Kind,
        _ => false,
    };

    private bool IsOf(string word) =>
        word.Length >= Kept.Before.Length + Kept.After.Length
        && word.StartsWith(Kept.Before, StringComparison.Ordinal) && word.EndsWith(Kept.After, StringComparison.Ordinal);

    private static bool Same(string quoted, string source, QuoteLicence licence) =>
        quoted == source
        || (licence.CleanedUp && quoted.Length == source.Length && quoted[1..] == source[1..] && char.ToUpperInvariant(quoted[0]) == char.ToUpperInvariant(source[0]));
}
