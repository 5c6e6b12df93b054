namespace NigerBrief.Drafting.Cites.Here;

/// <summary>Where a new cite goes, seen from the cursor.</summary>
public enum CitePosition
{
    /// <summary>Just there, without marks around it; beside another cite the two make one citation.</summary>
    Cursor,

    /// <summary>Inside the statement's sentence, set off by commas.</summary>
    Clause,
    Parentheses,

    /// <summary>A sentence of its own after the statement's.</summary>
    Sentence,

    /// <summary>A new footnote.</summary>
    Note,
}
