using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>What the list of matters shows of one: its description, and all of it where the caller has been.</summary>
internal sealed record Door(MatterSite Site, HeldMatter Matter);

/// <summary>Which matters the caller may see. Asking for each description as the caller tells it, for a fraction of a visit.</summary>
internal sealed class Doors(GraphCalls graph, SiteFinder finder, Texts texts, Visiting visiting, SharePointStore store, Caller caller)
{
    /// <exception cref="GraphException">SharePoint does not answer, and nothing is known that could be shown meanwhile.</exception>
    public async Task<IReadOnlyList<Door>> AllAsync(CancellationToken cancel)
    {
        await Task.WhenAll(store.Settings.Matters.Select(site => visiting.KnownAsync(site, cancel)));
        // Nobody who could be shown one matter waits for another.
        var patiently = store.Settings.Matters.Any(site => Known(site) is { Matter: not null, Confirmed: var shownAt } && store.IsServable(shownAt));
        var asked = await Task.WhenAll(store.Settings.Matters.Select(site => AskAsync(site, patiently, cancel)));
        return asked.FirstOrDefault(answer => answer.Failure is not null).Failure is { } failure && asked.All(answer => answer.Door is null)
            ? throw failure
            : WithOwnIds([.. asked.Select(answer => answer.Door).OfType<Door>()]);
    }

    /// <summary>
    /// A door known already, however old, says which matter is meant; whether it may still be seen is asked on entering. Likewise one that was
    /// shut: else every request of who may not see one of the matters would wait for SharePoint.
    /// </summary>
    public async Task<Door?> FindAsync(string id, CancellationToken cancel)
    {
        var known = store.Settings.Matters.Select(site => Known(site).Matter is { } matter ? new Door(site, matter) : null).OfType<Door>().ToList();
        var shut = store.Settings.Matters.Count(site => store.Visits.Of(caller, site).Refused is not null);
        return known.Count + shut == store.Settings.Matters.Count && Named(WithOwnIds(known), id) is { } door
            ? door
            : Named(await AllAsync(cancel), id);
    }

    private static Door? Named(IReadOnlyList<Door> doors, string id) =>
        doors.FirstOrDefault(door => string.Equals(door.Matter.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <returns>The newer of what the list showed and what a visit showed, and when.</returns>
    private (HeldMatter? Matter, DateTimeOffset Confirmed) Known(MatterSite site)
    {
        var held = store.Visits.Of(caller, site);
        return held.Current is { } visited && !(held.Door?.Synchronised > visited.Visit.Confirmed)
            ? (visited.Matter, visited.Visit.Confirmed)
            : (held.Door, held.Door?.Synchronised ?? default);
    }

    /// <summary>Lately SharePoint said that it is not there for the caller.</summary>
    private bool IsShut(MatterSite site) => store.Visits.Of(caller, site).Refused is { } refused && store.IsFresh(refused);

    private async Task<(Door? Door, GraphException? Failure)> AskAsync(MatterSite site, bool patiently, CancellationToken cancel)
    {
        var (known, shownAt) = Known(site);
        if (known is not null && store.IsFresh(shownAt))
            return (new(site, known), null);
        if (IsShut(site))
            return (null, null);
        try
        {
            var held = store.Visits.Of(caller, site);
            var door = await (patiently ? store.AskPatientlyAsync(caller, held, cancel => LookAsync(site, cancel), cancel) : LookAsync(site, cancel));
            held.Open(door);
            return (new(site, door), null);
        }
        catch (GraphException failure) when (failure.Failure == GraphFailure.NotFound)
        {
            await store.Visits.ShutAsync(caller, site, cancel);
            return (null, null);
        }
        catch (GraphException failure) when (failure.IsOutage())
        {
            return known is not null && store.IsServable(shownAt)
                ? (new(site, known with { Unreachable = SharePointStore.NoAnswer }), null)
                : (null, failure);
        }
    }

    private async Task<HeldMatter> LookAsync(MatterSite site, CancellationToken cancel)
    {
        var confirmed = store.Clock.GetUtcNow();
        var ids = await finder.FindAsync(site, cancel);
        var item = await graph.FindByPathAsync(ids.Documents, site.Description, cancel);
        // Ids may have been found by somebody else: without a description, only the site tells whether the matter is there for this person.
        if (item is null)
            _ = await graph.SiteAsync(store.Settings.Host, site.Site, cancel);
        var text = item is null ? null : await texts.NewestAsync(MatterDescriptionReader.FileName, ids.Documents!, item, cancel);
        var reading = MatterReader.Read(new(Path.GetFileName(site.Site), text, null, null, [], [], []), before: null);
        return new(reading.Description.Id, reading, confirmed, []);
    }

    private static List<Door> WithOwnIds(IReadOnlyCollection<Door> doors) =>
        [.. doors.Zip(HeldMatter.WithOwnIds(doors.Select(door => door.Matter)), (door, matter) => door with { Matter = matter })];
}
