using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;
using NigerBrief.Matters.Keep;

namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>What all callers share: pages and texts by the version of their file, and each person's own visits. One for the server.</summary>
public sealed partial class SharePointStore : IAsyncDisposable
{
    /// <summary>Of all instances one purges, once in this time: a lease that is not given back.</summary>
    private static readonly TimeSpan PurgedEvery = TimeSpan.FromHours(23);

    private readonly Stores stores;
    private readonly ILogger<SharePointStore> log;

    /// <param name="stores">Closed together with this.</param>
    /// <param name="caches">Where what SharePoint answered one person is kept, sealed so that it opens for no other.</param>
    public SharePointStore(SharePointSettings settings, Stores stores, Func<Caller, IDistributedCache> caches, ILogger<SharePointStore> log, TimeProvider clock)
    {
        (Settings, Clock, this.stores, this.log) = (settings, clock, stores, log);
        Pages = new(stores.Pages);
        Reader = new(stores.Pages, clock, LogFailed, settings.Tesseract);
        Contents = new(stores.Keep, stores.Pages);
        Visits = new(new(caches, settings), settings, clock);
        Sites = new(clock);
    }

    public SharePointSettings Settings { get; }

    internal static Problem NoAnswer { get; } = new("", new(
        "SharePoint does not answer. What it showed before is served meanwhile.",
        "SharePoint ne répond pas. Ce qu’il montrait auparavant est donné en attendant."));

    internal TimeProvider Clock { get; }

    internal IKeep Keep => stores.Keep;

    internal HeldPages Pages { get; }

    internal RecordReader Reader { get; }

    internal KnownContents Contents { get; }

    internal HeldVisits Visits { get; }

    internal KnownSites Sites { get; }

    internal KeyedGate OneAtATime { get; } = new();

    internal bool IsFresh(DateTimeOffset confirmed) => Clock.GetUtcNow() - confirmed < Settings.FreshFor;

    internal bool IsServable(DateTimeOffset confirmed) => Clock.GetUtcNow() - confirmed < Settings.StaleFor;

    internal bool IsOfUse(DateTimeOffset confirmed) => Clock.GetUtcNow() - confirmed < Settings.HeldFor;

    /// <summary>Forgets, once a day, what nobody has used for a month: visits, texts, and the pages of files that nobody has in a visit.</summary>
    /// <exception cref="StoreException">The database cannot be reached.</exception>
    public async Task PurgeAsync(CancellationToken cancel)
    {
        Contents.Forget();
        if (await Keep.TryLeaseAsync("purge", PurgedEvery, cancel) is null)
            return;
        await Keep.PurgeAsync(LastUse.KeptFor, cancel);
        await stores.Pages.PurgeAsync(LastUse.KeptFor, cancel);
    }

    /// <exception cref="StoreException">The database cannot be reached.</exception>
    public async Task CheckStoresAsync(CancellationToken cancel)
    {
        await stores.Keep.GetAsync("ready", cancel);
        await stores.Pages.FindAsync(["ready"], cancel);
    }

    public ValueTask DisposeAsync() => stores.DisposeAsync();

    [LoggerMessage(LogLevel.Error, "A file of a record could not be read and will be tried again")]
    private partial void LogFailed(Exception failed);
}
