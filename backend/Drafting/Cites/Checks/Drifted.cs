using NigerBrief.Drafting.Cites.Drift;
using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites.Checks;

/// <summary>A cite of a document whose file is another than the brief remembers.</summary>
/// <param name="Version">The one that this cite was last held against.</param>
internal sealed record Drifted(BriefCite Cite, CiteDrift Drift, ReplacedDocument Replaced, string Version)
{
    public static IEnumerable<Drifted> Of(BriefCites cites) =>
        from cite in cites.All
        where cite.Document is not null
        let replaced = cites.Matter.Replaced.GetValueOrDefault(cite.Document!.Key)
        let version = Remembered(cites.Draft, cite)
        where replaced is not null && version is not null && version != replaced.Version
        select new Drifted(cite, CiteDrift.Of(cite.Document!, cite.Pin, replaced.Before.GetValueOrDefault(version), replaced.After), replaced, version);

    /// <summary>What the brief calls the cite's place.</summary>
    public static string Place(BriefCite cite) => CiteTag.Render(cite.DocumentKey, cite.Pin) is { } tag ? CiteTag.Place(tag) : cite.DocumentKey;

    /// <summary>What the brief remembers once the author has left this cite as it is.</summary>
    public IReadOnlyDictionary<string, string> Left => new Dictionary<string, string> { [Place(Cite)] = Replaced.Version };

    private static string? Remembered(Draft draft, BriefCite cite) =>
        draft.Versions?.GetValueOrDefault(Place(cite)) ?? draft.Versions?.GetValueOrDefault(cite.Document!.Key);
}
