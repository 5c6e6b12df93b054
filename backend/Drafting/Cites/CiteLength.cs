namespace NigerBrief.Drafting.Cites;

/// <summary>How much a cite says of its document.</summary>
public enum CiteLength
{
    Short,

    /// <summary>The first cite of a document, where the forum wants its title once.</summary>
    Full,

    /// <summary>A cite of the document that was cited last: <i>Id.</i></summary>
    Id,
}
