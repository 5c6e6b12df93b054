namespace NigerBrief.Drafting.Terms;

/// <summary>How a definition is written.</summary>
public enum DefinitionPattern
{
    /// <summary><c>(the “T”)</c>, also <c>(each, a “T”)</c> and <c>(“the T”)</c>.</summary>
    Article,

    /// <summary><c>(“T”)</c>.</summary>
    Bare,

    /// <summary><c>(“T” or “U”)</c>: one concept with other names.</summary>
    Alternatives,

    /// <summary><c>(each an “O” and collectively, the “Os”)</c>.</summary>
    EachAndTogether,

    /// <summary><c>(the “T,” and together with Y, the “U”)</c>: the wider concept U.</summary>
    TogetherWith,

    /// <summary><c>“T” means …</c>.</summary>
    Means,

    /// <summary><c>“T” includes …</c>, which leaves the meaning open.</summary>
    Includes,

    /// <summary><c>“T” has the meaning given in Section 3</c>.</summary>
    Reference,

    /// <summary><c>hereinafter “T”</c>, <c>[hereinafter T]</c>.</summary>
    Hereinafter,

    /// <summary><c>referred to herein as “T”</c>, <c>we call this “T”</c>.</summary>
    ReferredTo,

    /// <summary><c>Full Name (ABBR)</c>.</summary>
    Acronym,

    /// <summary><c>ABBR (Full Name)</c>.</summary>
    AcronymFirst,

    /// <summary>A row of a table of terms, or a line of a glossary.</summary>
    Glossary,

    /// <summary><c>(ci-après « T »)</c>, <c>(le « T »)</c>.</summary>
    CiApres,

    /// <summary><c>« T » désigne …</c>.</summary>
    Designe,

    /// <summary><c>As used herein, “T” means …</c>.</summary>
    ForPurposes,
}

/// <summary>A term that the brief itself defines.</summary>
/// <param name="Term">Without article, marks and closing punctuation.</param>
/// <param name="Meaning">The phrase that the term stands for, as written; the whole sentence where its start is uncertain.</param>
/// <param name="Place">The term inside its marks.</param>
/// <param name="Language">BCP 47 primary language of the text.</param>
/// <param name="Aliases">Other names for the same thing in the same definition.</param>
/// <param name="ByReference">The section or article that is said to hold the meaning: <c>Section 3</c>.</param>
/// <param name="Uncertain">Recognised by its look only, so that no finding of weight should rest on it.</param>
public sealed record Definition(
    string Term,
    string Meaning,
    Place Place,
    DefinitionPattern Pattern,
    string Language,
    IReadOnlyList<DefinedAlias> Aliases,
    string? ByReference = null,
    bool Uncertain = false)
{
    /// <summary>UTF-16 offset in the paragraph of the sentence that defines: a use in it is not yet a use.</summary>
    internal int SentenceStart { get; init; }

    /// <summary>UTF-16 offsets in the paragraph of the phrase that the term stands for; empty where the meaning is not one stretch of text.</summary>
    internal (int Start, int End) Phrase { get; init; }

    /// <summary>The term and its other names.</summary>
    public IEnumerable<string> Names => Aliases.Select(alias => alias.Name).Prepend(Term);
}

/// <param name="Place">The other name inside its marks.</param>
public sealed record DefinedAlias(string Name, Place Place);
