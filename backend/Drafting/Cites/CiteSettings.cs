namespace NigerBrief.Drafting.Cites;

/// <summary>What a brief chooses of its forum's cites.</summary>
/// <param name="UseId"><i>Id.</i> where the rules allow it; otherwise each cite names its document.</param>
/// <param name="CiteBy">Whose page numbers are printed. The tag keeps those that the cite was made with, so a change back is exact.</param>
/// <param name="Sections">The table of cites tells in which sections of the brief each place is cited.</param>
public sealed record CiteSettings(bool UseId = false, CiteBy CiteBy = CiteBy.AsTagged, bool Sections = false);

public enum CiteBy
{
    AsTagged,

    /// <summary>The record's own papers and exhibits.</summary>
    Papers,

    /// <summary>The appendix, record on appeal or excerpts in which the page map says they are reproduced.</summary>
    Appendix,
}
