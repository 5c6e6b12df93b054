using System.Collections.Immutable;

namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>What answers have told one person of one matter, by prints of its parts.</summary>
/// <param name="Matter">The id by which the person knows the matter.</param>
/// <param name="Parts">When each was last told.</param>
internal sealed record Told(string Matter, ImmutableDictionary<string, DateTimeOffset> Parts)
{
    /// <summary>More than the largest record lists; what was told longest ago is forgotten first.</summary>
    public const int MostParts = 60_000;

    /// <summary>Told again, a part is noted again no sooner: else each answer would write.</summary>
    private static readonly TimeSpan NotedEvery = TimeSpan.FromMinutes(10);

    public static Told Nothing { get; } = new("", ImmutableDictionary<string, DateTimeOffset>.Empty);

    public bool Holds(string part, DateTimeOffset since) => Parts.TryGetValue(part, out var told) && told > since;

    public bool Knows(string matter, IEnumerable<string> parts, DateTimeOffset now) => Matter == matter && parts.All(part => Holds(part, now - NotedEvery));

    public Told With(string matter, IEnumerable<string> parts, DateTimeOffset now) =>
        this with { Matter = matter, Parts = Parts.SetItems(parts.Select(part => KeyValuePair.Create(part, now))) };

    /// <summary>With what another instance noted.</summary>
    public Told And(Told other) => new(
        Matter.Length > 0 ? Matter : other.Matter,
        Parts.SetItems(other.Parts.Where(part => !Parts.TryGetValue(part.Key, out var told) || told < part.Value)));

    public Told Since(DateTimeOffset since) => Parts.Count <= MostParts && Parts.Values.All(told => told > since)
        ? this
        : this with { Parts = Parts.Where(part => part.Value > since).OrderByDescending(part => part.Value).Take(MostParts).ToImmutableDictionary() };
}
