namespace NigerBrief.Drafting.Clauses.Standing;

/// <summary>How a block that stands in a brief compares with what is approved now.</summary>
/// <param name="Title">Null when the matter no longer has the clause.</param>
/// <param name="Inserted">The version that was inserted.</param>
/// <param name="InForce">The version that may be inserted now; null when none may.</param>
/// <param name="Edited">The text is not the one that was inserted.</param>
/// <param name="Since">What the version in force, or the one withdrawn, says it changed.</param>
/// <param name="Expired">The last day of an approval that has ended.</param>
public sealed record BlockStanding(
    int Control,
    string Tag,
    string Id,
    string? Title,
    int Inserted,
    int? InForce,
    bool Edited,
    BlockState State,
    string? Since = null,
    DateOnly? Expired = null);

public enum BlockState
{
    /// <summary>The version that was inserted is in force.</summary>
    InForce,

    /// <summary>Another version is in force now.</summary>
    Replaced,

    /// <summary>The clause was withdrawn, or its approval taken back.</summary>
    Withdrawn,

    /// <summary>The approval has ended.</summary>
    Expired,

    /// <summary>What is approved is not meant for the forum of this brief.</summary>
    OtherForum,

    /// <summary>The matter has no such clause, or none that the reader may see: it was taken out, rejected, or comes from another matter.</summary>
    Unknown,
}
