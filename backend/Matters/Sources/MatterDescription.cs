namespace NigerBrief.Matters.Sources;

/// <summary>What <c>matter.yml</c> says of a matter.</summary>
/// <param name="Id">1 to 40 of <c>[a-z0-9-]</c>.</param>
/// <param name="Profile">Id of the forum profile that a new brief starts with.</param>
/// <param name="Languages">BCP 47 primary languages, the brief's first.</param>
public sealed record MatterDescription(
    string Id,
    string Title,
    string Tribunal,
    string Profile,
    IReadOnlyList<string> Languages,
    int? WordLimit = null,
    string? Notice = null)
{
    /// <summary>Keys of the documents that reproduce papers of the record: an appendix's volumes.</summary>
    public IReadOnlyList<string> Appendix { get; init; } = [];
}
