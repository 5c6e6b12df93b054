using NigerBrief.Drafting.Cites.Drift;
using NigerBrief.Drafting.Cites.Reading;

namespace NigerBrief.Drafting.Cites.Checks;

/// <summary>
/// Cites whose words stand elsewhere since their document was replaced. They are put right all at once: a cite that was moved can no longer be told from one
/// that was not.
/// </summary>
internal sealed class CiteMoved : ICiteCheck
{
    public IEnumerable<Finding> Check(BriefCites cites)
    {
        foreach (var document in cites.Drifts.GroupBy(drifted => drifted.Cite.DocumentKey, StringComparer.OrdinalIgnoreCase))
        {
            var moved = document.Where(drifted => drifted.Drift.Kind == DriftKind.Moved).ToList();
            if (moved.Count == 0)
                continue;
            var forum = cites.Matter.Profile;
            var to = moved.Select(drifted => drifted.Drift.Now is { } now ? CiteText.Of(drifted.Cite.Document!, now, forum) : "").Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).ToList();
            Edit[] fix = moved.TrueForAll(drifted => Mended(drifted) is not null) ? [.. moved.Select(drifted => Edit(drifted, forum))] : [];
            yield return new(
                "cite-moved", Severity.Error, moved[0].Cite.Document!.Key,
                new(
                    $"“{moved[0].Cite.Document!.CiteAs}” was replaced, and what is cited stands elsewhere now: {string.Join("; ", to)}.",
                    $"« {moved[0].Cite.Document!.CiteAs} » a été remplacé, et ce qui est cité se trouve ailleurs maintenant : {string.Join(" ; ", to)}."),
                [.. moved.Select(drifted => cites.PlaceOf(drifted.Cite))], [], fix)
            {
                Versions = Remembered(document, moved),
            };
        }
    }

    private static string? Mended(Drifted drifted) => drifted is { Cite.Live: true, Drift.Now: { } now } ? CiteTag.Render(drifted.Cite.DocumentKey, now) : null;

    private static TextEdit Edit(Drifted drifted, ForumProfile forum)
    {
        var now = drifted.Drift.Now!;
        return new(drifted.Cite.Place, CiteRuns.Of(CiteText.Of(drifted.Cite.Document!, now, forum), now, forum), Mended(drifted));
    }

    /// <summary>The document's new version, except for its cites that are still to be looked at.</summary>
    private static Dictionary<string, string> Remembered(IGrouping<string, Drifted> document, List<Drifted> moved)
    {
        var versions = new Dictionary<string, string> { [moved[0].Cite.Document!.Key] = moved[0].Replaced.Version };
        foreach (var open in document.Where(drifted => drifted.Drift.Kind is DriftKind.Altered or DriftKind.Gone or DriftKind.Unread))
            versions[Drifted.Place(open.Cite)] = open.Version;
        // What is moved to a place that another cite is remembered by is that one's no longer.
        foreach (var drifted in moved.Where(drifted => !versions.ContainsKey(Drifted.Place(drifted.Cite))))
            versions[Drifted.Place(drifted.Cite)] = drifted.Replaced.Version;
        return versions;
    }
}
