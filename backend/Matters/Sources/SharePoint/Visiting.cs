using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>
/// Keeps a person's visit of a matter fresh. What is older than <see cref="SharePointSettings.FreshFor"/> is asked of SharePoint again before
/// anything of it is served; only while SharePoint does not answer is the visit served as it was, marked with its age.
/// </summary>
internal sealed class Visiting(
    GraphCalls graph, SiteFinder finder, ClauseVersions versions, VisitReader reader, VisitReader keptReader, SharePointStore store, Caller caller)
{
    private static readonly TimeSpan MendsEvery = TimeSpan.FromSeconds(5);

    private readonly RollCall roll = new(graph, finder, versions, store.Settings, store.Clock);
    private readonly Changes changes = new(graph, versions, store.Settings, store.Clock);

    /// <returns>Null when the matter is not there for this person.</returns>
    /// <exception cref="GraphException">SharePoint does not answer, and nothing is known that could be served meanwhile.</exception>
    public async Task<VisitedMatter?> FreshAsync(MatterSite site, CancellationToken cancel)
    {
        var known = await KnownAsync(site, cancel);
        var held = store.Visits.Of(caller, site);
        if (known is null && held.Refused is { } refused && store.IsFresh(refused))
            return null;
        if (known is not null && store.IsFresh(known.Visit.Confirmed))
            return known.Torn && store.Clock.GetUtcNow() >= held.MendNotBefore ? await MendAsync(site, held, known, cancel) : known;
        var servable = known is not null && store.IsServable(known.Visit.Confirmed);
        Task<VisitedMatter?> RenewedAsync(CancellationToken cancel) =>
            RenewAsync(site, held, fresh => store.IsFresh(fresh.Visit.Confirmed), withChanges: false, cancel);
        try
        {
            return await (servable ? store.AskPatientlyAsync(caller, held, RenewedAsync, cancel) : RenewedAsync(cancel));
        }
        catch (GraphException failure) when (failure.IsOutage() && servable)
        {
            return Aged(known!);
        }
    }

    /// <summary>The last visit, however old: as this instance holds it, or as another one has kept it since. SharePoint is not asked.</summary>
    public async Task<VisitedMatter?> KnownAsync(MatterSite site, CancellationToken cancel)
    {
        var held = store.Visits.Of(caller, site);
        bool IsEnough() => held.Current is { } known ? store.IsFresh(known.Visit.Confirmed) : held.Looked;
        if (IsEnough())
            return held.Current;
        await held.Looking.WaitAsync(cancel);
        try
        {
            if (IsEnough())
                return held.Current;
            var known = held.Current;
            var kept = await store.Visits.KeptAsync(caller, site, cancel);
            if (kept is not null && store.IsOfUse(kept.Confirmed) && kept.IsNewerThan(known?.Visit))
            {
                // Another instance was told that the matter is not there for this person any more.
                if (kept.Refused)
                {
                    store.Visits.Shut(caller, site, kept.Confirmed);
                    return null;
                }
                var (ids, visit) = kept.Open();
                known = held.Replace(await keptReader.ReadAsync(site, ids, visit, cancel));
            }
            // Only now: who comes meanwhile must wait for what was kept rather than go without it.
            held.Looked = true;
            return known;
        }
        finally
        {
            held.Looking.Release();
        }
    }

    /// <summary>Of the last visit what is needed, if the caller was told all of that; SharePoint is not asked.</summary>
    /// <param name="id">By which the caller knows the matter.</param>
    /// <returns>Null when something was not told, or not lately, or is by now not what was told.</returns>
    public async Task<VisitedMatter?> ToldAsync(MatterSite site, string id, Func<Matter, MatterParts?> needed, CancellationToken cancel)
    {
        if (await KnownAsync(site, cancel) is not { } known)
            return null;
        var since = store.Clock.GetUtcNow() - store.Settings.ShownFor;
        var matter = known.Matter with { Id = id };
        if (known.Visit.Confirmed <= since || needed(matter.Shown()) is not { } parts || PartPrints.Of(matter.Reading).Of(parts) is not { } prints)
            return null;
        var told = store.Visits.Of(caller, site).Told;
        return prints.All(print => told.Holds(print, since)) ? known with { Matter = matter with { Reading = matter.Reading.Only(parts) } } : null;
    }

    /// <summary>Looks for changes, when it is time to. Before a visit grows too old to be served, all of it is asked for again.</summary>
    public async Task<VisitedMatter?> RefreshAsync(MatterSite site, CancellationToken cancel)
    {
        var held = store.Visits.Of(caller, site);
        if (store.IsAskedToWait(held) && held.Current is { } visited && store.IsServable(visited.Visit.Confirmed))
            return Aged(visited);
        try
        {
            return await RenewAsync(site, held, known => store.Clock.GetUtcNow() - known.Visit.Asked < store.Settings.ChangesEvery, withChanges: true, cancel);
        }
        catch (GraphException failure) when (failure.IsOutage())
        {
            throw store.NoteOutage(held, failure);
        }
    }

    private async Task<VisitedMatter?> RenewAsync(MatterSite site, HeldVisit held, Func<VisitedMatter, bool> isNew, bool withChanges, CancellationToken cancel)
    {
        await held.Gate.WaitAsync(cancel);
        try
        {
            // Another request of this person may have asked meanwhile.
            if (held.Current is { } known && isNew(known))
                return known;
            var before = held.Current;
            var changed = withChanges && before is not null && MayTakeChanges(before.Visit) ? await changes.ApplyAsync(site, before.Ids, before.Visit, cancel) : null;
            var (ids, visit) = changed is null ? await roll.TakeAsync(site, cancel) : (before!.Ids, changed);
            var read = await reader.ReadAsync(site, ids, visit, cancel);
            await store.Visits.SaveAsync(caller, site, ids, visit, cancel);
            return held.Replace(read);
        }
        catch (GraphException failure) when (failure.Failure == GraphFailure.NotFound)
        {
            await store.Visits.ShutAsync(caller, site, cancel);
            return null;
        }
        finally
        {
            held.Gate.Release();
        }
    }

    /// <summary>Reads what came damaged once more, now and then: a block must not be missing until the next roll call for a byte that was lost.</summary>
    private async Task<VisitedMatter> MendAsync(MatterSite site, HeldVisit held, VisitedMatter torn, CancellationToken cancel)
    {
        held.MendNotBefore = store.Clock.GetUtcNow() + MendsEvery;
        try
        {
            return await store.AskPatientlyAsync(caller, held, async cancel =>
            {
                await held.Gate.WaitAsync(cancel);
                try
                {
                    return ReferenceEquals(held.Current, torn) ? held.Replace(await reader.ReadAsync(site, torn.Ids, torn.Visit, cancel)) : held.Current ?? torn;
                }
                finally
                {
                    held.Gate.Release();
                }
            }, cancel);
        }
        catch (GraphException failure) when (failure.IsOutage())
        {
            return torn;
        }
    }

    /// <summary>Changes do not tell of rights taken away, so the roll is called while the visit is still fresh.</summary>
    private bool MayTakeChanges(Visit visit) =>
        store.Clock.GetUtcNow() - visit.Confirmed < store.Settings.FreshFor - (2 * store.Settings.ChangesEvery);

    private static VisitedMatter Aged(VisitedMatter visited) => visited with { Matter = visited.Matter with { Unreachable = SharePointStore.NoAnswer } };
}
