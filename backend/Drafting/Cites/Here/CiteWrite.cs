namespace NigerBrief.Drafting.Cites.Here;

/// <summary>What is to be done to the cites where the author stands.</summary>
/// <param name="Text">What will read differently: the cite with all that belongs to it.</param>
/// <param name="Edits">None where the brief says it already.</param>
public sealed record CiteWrite(CiteDeed Deed, string Text, IReadOnlyList<Edit> Edits);

public enum CiteDeed
{
    Inserted,

    /// <summary>Into a string cite.</summary>
    Joined,

    /// <summary>Another place of a document cited here: one cite names both.</summary>
    Merged,

    /// <summary>Another name of the passage cited here.</summary>
    Parallel,

    /// <summary>The place is cited here already.</summary>
    Present,
    Changed,
    Removed,

    /// <summary>The cite was all that its note said, so the note goes.</summary>
    RemovedNote,
}
