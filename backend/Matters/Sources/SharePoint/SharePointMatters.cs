using System.Runtime.CompilerServices;
using System.Threading.Channels;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Clauses;
using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>The matters in SharePoint as one person may see them. One for each request, since it asks with that person's token.</summary>
public sealed class SharePointMatters : IMatters
{
    private readonly SharePointStore store;
    private readonly Caller caller;
    private readonly Texts texts;
    private readonly Doors doors;
    private readonly Visiting visiting;
    private readonly ClauseVersions versions;
    private readonly FirmSearch everywhere;
    private readonly RecordDownloads downloads;
    private readonly Synchronisation synchronisation;

    /// <summary>What this request was shown: it goes on with that, whatever another one learns meanwhile.</summary>
    private readonly Dictionary<string, Place> shown = new(StringComparer.Ordinal);

    public SharePointMatters(Caller caller, GraphCalls graph, SharePointStore store)
    {
        (this.caller, this.store) = (caller, store);
        graph.Answered = () => store.Visits.Hear(caller);
        var opened = new OpenedFiles(graph, store.Keep, caller);
        texts = new(graph, opened, store.Keep, caller);
        var finder = new SiteFinder(graph, store.Settings, store.Sites);
        versions = new(graph);
        var kept = new Texts(graph, opened, store.Keep, caller, onlyKept: true);
        visiting = new(
            graph, finder, versions, new(texts, store.Contents, store.Settings, caller), new(kept, store.Contents, store.Settings, caller), store, caller);
        doors = new(graph, finder, texts, visiting, store, caller);
        everywhere = new(graph, doors, visiting, finder, store, caller);
        downloads = new(graph, opened, store, caller);
        synchronisation = new(visiting, downloads, store, caller);
    }

    public async Task<IReadOnlyList<Matter>> AllAsync(CancellationToken cancel) =>
        await Task.WhenAll((await doors.AllAsync(cancel)).Select(door => store.Pages.ShownAsync(door.Matter, door.Matter.Id, cancel)));

    public async Task<Matter?> FindAsync(string id, CancellationToken cancel)
    {
        if (await doors.FindAsync(id, cancel) is not { } door)
            return null;
        if (await visiting.FreshAsync(door.Site, cancel) is not { } visited)
            return null;
        var matter = await store.Pages.ShownAsync(visited.Matter, door.Matter.Id, cancel);
        shown[matter.Id] = new(door.Site, visited);
        return matter;
    }

    public Task TellAsync(Matter matter, MatterParts told, CancellationToken cancel) =>
        // What was taken as it was told is no later word of SharePoint's.
        shown.TryGetValue(matter.Id, out var place) && !place.AsTold && PartPrints.Of(place.Visited.Matter.Reading).Told(told) is { } parts
            ? store.Visits.TellAsync(caller, place.Site, matter.Id, parts, cancel)
            : Task.CompletedTask;

    public async Task<Matter?> ToldAsync(string id, Func<Matter, MatterParts?> needed, CancellationToken cancel)
    {
        // What other instances have told is looked up where this one has told too little.
        return await ToldAsync(told => told == id, lookUp: false) ?? await ToldAsync(told => told == id || told.Length == 0, lookUp: true);

        async Task<Matter?> ToldAsync(Func<string, bool> mayBe, bool lookUp)
        {
            foreach (var site in store.Settings.Matters.Where(site => mayBe(store.Visits.Of(caller, site).Told.Matter)))
            {
                if (lookUp)
                    await store.Visits.LookUpToldAsync(caller, site, cancel);
                if (store.Visits.Of(caller, site).Told.Matter != id || await visiting.ToldAsync(site, id, needed, cancel) is not { } visited)
                    continue;
                var matter = await store.Pages.ShownAsync(visited.Matter, visited.Matter.Id, cancel);
                shown[matter.Id] = new(site, visited, AsTold: true);
                return matter;
            }
            return null;
        }
    }

    public async Task<Page?> PageAsync(Matter matter, string key, int number, CancellationToken cancel) =>
        Visited(matter) is { } visited ? await store.Pages.PageAsync(visited.Matter, key, number, cancel) : null;

    public async Task<IReadOnlyList<Page>?> EarlierPagesAsync(Matter matter, string key, string content, CancellationToken cancel) =>
        Visited(matter) is { } visited ? await store.Pages.EarlierAsync(visited.Matter, key, content, cancel) : null;

    public async Task<SearchResult> SearchAsync(Matter matter, string query, SearchFilter filter, int take, CancellationToken cancel) =>
        Visited(matter) is { } visited ? await store.Pages.SearchAsync(visited.Matter, query, filter, take, cancel) : SearchResult.None;

    public async Task<SearchResult> SupportAsync(Matter matter, string sentence, int take, CancellationToken cancel) =>
        Visited(matter) is { } visited ? await store.Pages.SupportAsync(visited.Matter, sentence, take, cancel) : SearchResult.None;

    public Task<IReadOnlyList<MatterHit>> SearchAllAsync(string query, int take, CancellationToken cancel) => everywhere.SearchAsync(query, take, cancel);

    public async Task<Stream?> OpenFileAsync(Matter matter, string key, CancellationToken cancel) =>
        Visited(matter) is { } visited && visited.FileOf(key) is { } file ? await downloads.OpenAsync(visited.Ids.Record!.Drive, file, cancel) : null;

    public async Task<ClauseVersionsKept> ClauseVersionsAsync(Matter matter, string id, CancellationToken cancel)
    {
        if (!shown.TryGetValue(matter.Id, out var place) || place.Visited.ClauseFile(id) is not { } item)
            return new([], Whole: true);
        try
        {
            return new(
                await store.AskPatientlyAsync(caller, store.Visits.Of(caller, place.Site), cancel => ClauseVersionsAsync(place.Visited, item, id, cancel), cancel),
                Whole: true);
        }
        catch (GraphException failure) when (failure.IsOutage())
        {
            return new([.. matter.Clauses.Where(clause => clause.Id == id && clause.Status == ClauseStatus.Approved)], Whole: false);
        }
    }

    private async Task<IReadOnlyList<Clause>> ClauseVersionsAsync(VisitedMatter visited, LibraryItem item, string id, CancellationToken cancel)
    {
        var approved = await versions.ApprovedAsync(visited.Ids, item, cancel);
        var read = await Task.WhenAll(approved.Select(version =>
            // Graph may refuse the current version by its number.
            version == item.Field("_UIVersionString")
                ? texts.OfAsync(item.Path, visited.Ids.Clauses!.Drive, item, cancel)
                : texts.OfVersionAsync(item.Path, visited.Ids.Clauses!.Drive, item, version, cancel)));
        return [.. ClausesReader.Read(read.Where(text => text.Text is not null)).Clauses
            .Where(clause => clause.Id == id && clause.Status == ClauseStatus.Approved)
            .OrderByDescending(clause => clause.Version)];
    }

    public async IAsyncEnumerable<ReadingProgress> SynchroniseAsync(Matter matter, [EnumeratorCancellation] CancellationToken cancel)
    {
        if (!shown.TryGetValue(matter.Id, out var place))
            yield break;
        var told = Channel.CreateUnbounded<ReadingProgress>();
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var running = synchronisation.RunAsync(place.Site, told.Writer, stopping.Token);
        try
        {
            await foreach (var progress in told.Reader.ReadAllAsync(cancel))
                yield return progress;
        }
        finally
        {
            await stopping.CancelAsync();
            await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        await running;
    }

    private VisitedMatter? Visited(Matter matter) => shown.TryGetValue(matter.Id, out var place) ? place.Visited : null;

    private sealed record Place(MatterSite Site, VisitedMatter Visited, bool AsTold = false);
}
