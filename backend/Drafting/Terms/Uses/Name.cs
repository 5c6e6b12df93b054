namespace NigerBrief.Drafting.Terms;

internal enum NameRole
{
    /// <summary>The term, or another name that the list or the brief allows.</summary>
    Term,

    /// <summary>A form that the list forbids.</summary>
    Variant,

    /// <summary>The term in a language that the brief is not written in.</summary>
    OtherLanguage,

    /// <summary>The full name behind an acronym or short form.</summary>
    FullName,

    /// <summary>A document's short name: a term inside it is no use of the term.</summary>
    Record,
}

/// <summary>One form of words that the uses are found by.</summary>
/// <param name="Text">Folded as <see cref="FoldedText"/> folds.</param>
/// <param name="Of">The name that this is the other number of; the text itself otherwise.</param>
/// <param name="AnyCase">Capitals or not, it is the same form.</param>
internal sealed record Name(string Text, Concept? Concept, NameRole Role, string Of, bool AnyCase = false)
{
    /// <summary>Among all names of the brief, in their order.</summary>
    public int Index { get; init; }

    public bool Inflected => !ReferenceEquals(Text, Of);
}
