namespace NigerBrief.Drafting.Cites;

/// <summary>How the cites of one statement stand in its text.</summary>
/// <param name="PeriodInside">A setting of the brief; null for what the forum does.</param>
/// <param name="Following">What stands in the paragraph after the cursor, as far as it matters: its first character. Empty at the end.</param>
public sealed record CitePlacing(CiteUnit Unit = CiteUnit.Sentence, CiteWrap Wrap = CiteWrap.None, bool? PeriodInside = null, string Following = "");

public enum CiteUnit
{
    /// <summary>A citation sentence, after the statement's own.</summary>
    Sentence,

    /// <summary>Part of the statement's sentence.</summary>
    Clause,
}

public enum CiteWrap
{
    None,
    Parentheses,
    Brackets,
}
