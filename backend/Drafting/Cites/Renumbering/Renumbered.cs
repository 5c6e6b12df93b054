using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites.Renumbering;

/// <summary>A cite by the numbers that are wanted.</summary>
/// <param name="Cites">Several where its pages lie in several volumes or papers; the cite itself where it stays as it is.</param>
/// <param name="Problem">Why it stays as it is although it should not; null otherwise.</param>
public sealed record Renumbered(IReadOnlyList<CiteReading> Cites, MapProblem? Problem = null)
{
    /// <summary>Pages of the appendix that stand beside a cite which keeps numbers of its own: <c>Compl. ¶ 11, 1-ER-45</c>.</summary>
    public IReadOnlyList<CiteReading> Beside { get; init; } = [];
}

public enum MapProblem
{
    /// <summary>A sheet is not in the page map, or is not reproduced.</summary>
    NotInAppendix,

    /// <summary>A sheet is reproduced more than once.</summary>
    AmbiguousTarget,

    /// <summary>The numeral stands on more than one sheet of the paper.</summary>
    AmbiguousSource,
}
