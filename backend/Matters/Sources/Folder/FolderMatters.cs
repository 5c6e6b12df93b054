using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using NigerBrief.Drafting;
using NigerBrief.Drafting.Clauses;
using NigerBrief.Matters.Index;

namespace NigerBrief.Matters.Sources.Folder;

/// <summary>The matters of a folder, their pages kept in an index. Safe to use from several threads.</summary>
public sealed partial class FolderMatters : IMatters, IAsyncDisposable
{
    /// <summary>Files read side by side: enough to keep a small server busy without starving those who search.</summary>
    private const int ReadersAtOnce = 2;

    private static readonly TimeSpan PurgedEvery = TimeSpan.FromDays(1);

    private readonly HeldFolders held;
    private readonly IPageIndex index;
    private readonly HeldPages pages;
    private readonly FolderRecord record;
    private readonly ILogger<FolderMatters> log;
    private readonly TimeProvider clock;
    private readonly SemaphoreSlim synchronising = new(1);
    private readonly CancellationTokenSource closing = new();
    private readonly Task watching;

    private Listing listing = new([], []);
    private DateTimeOffset purged;
    private bool closed;

    private FolderMatters(FolderSettings settings, IPageIndex index, ILogger<FolderMatters> log, TimeProvider clock)
    {
        (this.index, this.log, this.clock) = (index, log, clock);
        held = new(settings.MattersFolder, clock, LogFailed);
        pages = new(index);
        record = new(new(index, clock, LogFailed, settings.Tesseract));
        ReadFolders();
        watching = Task.Run(() => WatchAsync(settings.CheckEvery));
    }

    /// <summary>Every matter has been read once.</summary>
    public bool Ready { get; private set; }

    /// <summary>
    /// Lists the matters, then reads their records in the background; until a document is read, its entry says so.
    /// From then on changes in the folder show by themselves.
    /// </summary>
    /// <exception cref="IOException">The data folder cannot be written to.</exception>
    public static FolderMatters Open(FolderSettings settings, ILogger<FolderMatters> log, TimeProvider clock) =>
        new(settings, SqlitePageIndex.Open(settings.DataFolder, clock), log, clock);

    public async Task<IReadOnlyList<Matter>> AllAsync(CancellationToken cancel)
    {
        var now = held.All;
        var last = Volatile.Read(ref listing);
        if (last.Of != now)
            Volatile.Write(ref listing, last = new(now, await Task.WhenAll(now.Select(held => pages.ShownAsync(held.Matter, held.Matter.Id, cancel)))));
        return last.Matters;
    }

    public async Task<Matter?> FindAsync(string id, CancellationToken cancel) =>
        (await AllAsync(cancel)).FirstOrDefault(matter => string.Equals(matter.Id, id, StringComparison.OrdinalIgnoreCase));

    public Task TellAsync(Matter matter, MatterParts told, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Nobody waits for a folder, and everybody may see all of it.</summary>
    public Task<Matter?> ToldAsync(string id, Func<Matter, MatterParts?> needed, CancellationToken cancel) => FindAsync(id, cancel);

    /// <summary>Looks for changes now. Done when every document that can be read has been.</summary>
    public async Task SynchroniseAsync(CancellationToken cancel)
    {
        await synchronising.WaitAsync(cancel);
        try
        {
            ReadFolders();
            await pages.ReplacedAsync(held.TakeReplaced(), cancel);
            await ReadRecordsAsync(cancel);
            Ready = true;
            await PurgeAsync(cancel);
        }
        finally
        {
            synchronising.Release();
        }
    }

    /// <summary>The folder is watched anyway: this only tells how far the reading is.</summary>
    public async IAsyncEnumerable<ReadingProgress> SynchroniseAsync(Matter matter, [EnumeratorCancellation] CancellationToken cancel)
    {
        while (true)
        {
            // Taken before the look, so that nothing that changes in between is missed.
            var changed = held.Changed;
            if (Held(matter)?.Matter.Progress is not { } progress)
                yield break;
            yield return progress;
            if (progress.Read == progress.Total)
                yield break;
            await changed.WaitAsync(cancel);
        }
    }

    public async Task<Page?> PageAsync(Matter matter, string key, int number, CancellationToken cancel) =>
        Held(matter) is { } found ? await pages.PageAsync(found.Matter, key, number, cancel) : null;

    public async Task<IReadOnlyList<Page>?> EarlierPagesAsync(Matter matter, string key, string content, CancellationToken cancel) =>
        Held(matter) is { } found ? await pages.EarlierAsync(found.Matter, key, content, cancel) : null;

    public async Task<SearchResult> SearchAsync(Matter matter, string query, SearchFilter filter, int take, CancellationToken cancel) =>
        Held(matter) is { } found ? await pages.SearchAsync(found.Matter, query, filter, take, cancel) : SearchResult.None;

    public async Task<SearchResult> SupportAsync(Matter matter, string sentence, int take, CancellationToken cancel) =>
        Held(matter) is { } found ? await pages.SupportAsync(found.Matter, sentence, take, cancel) : SearchResult.None;

    public Task<IReadOnlyList<MatterHit>> SearchAllAsync(string query, int take, CancellationToken cancel) =>
        pages.SearchAllAsync([.. held.All.Select(held => held.Matter)], query, take, cancel);

    public Task<Stream?> OpenFileAsync(Matter matter, string key, CancellationToken cancel) =>
        Task.FromResult<Stream?>(Held(matter) is { } found && found.Matter.Named(key) is { } document ? RecordFolder.Open(found.Folder, document.File) : null);

    public Task<ClauseVersionsKept> ClauseVersionsAsync(Matter matter, string id, CancellationToken cancel) =>
        Task.FromResult(new ClauseVersionsKept(
            [.. matter.Clauses.Where(clause => clause.Id == id && clause.Status == ClauseStatus.Approved).OrderByDescending(clause => clause.Version)],
            Whole: true));

    public async ValueTask DisposeAsync()
    {
        // A container that knows the store under two types disposes of it twice.
        if (Interlocked.Exchange(ref closed, true))
            return;
        await closing.CancelAsync();
        await watching;
        await index.DisposeAsync();
        closing.Dispose();
        synchronising.Dispose();
    }

    private HeldFolder? Held(Matter matter) => held.All.Find(held => held.Matter.Id == matter.Id);

    private void ReadFolders()
    {
        if (held.ReadFolders() is { } gone)
            LogOutOfReach(gone);
    }

    private async Task ReadRecordsAsync(CancellationToken cancel)
    {
        var unread = held.All.SelectMany(held => held.Matter.Unread.Select(document => (held.Folder, Document: document))).ToList();
        var limits = new ParallelOptions { MaxDegreeOfParallelism = ReadersAtOnce, CancellationToken = cancel };
        await Parallel.ForEachAsync(unread, limits, async (item, cancel) =>
        {
            var read = await record.ReadAsync(item.Folder, item.Document, cancel);
            held.Put(item.Folder, item.Document.File, read);
        });
    }

    /// <summary>Forgets, once a day, the pages of files that have been gone for a month. What is in use is looked up first, by which the index learns that it is.</summary>
    private async Task PurgeAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (now - purged < PurgedEvery)
            return;
        await index.FindAsync([.. held.All.SelectMany(held => held.Matter.Contents()).Select(document => document.Content).Distinct(StringComparer.Ordinal)], cancel);
        await index.PurgeAsync(LastUse.KeptFor, cancel);
        purged = now;
    }

    private async Task WatchAsync(TimeSpan every)
    {
        using var timer = new PeriodicTimer(every, clock);
        try
        {
            do
            {
                try
                {
                    await SynchroniseAsync(closing.Token);
                }
                // Whatever a file or the disk did, the next look may find it mended.
                catch (Exception failed) when (failed is not OperationCanceledException)
                {
                    LogFailed(failed);
                }
            }
            while (await timer.WaitForNextTickAsync(closing.Token));
        }
        catch (OperationCanceledException)
        {
            // Closed.
        }
    }

    /// <param name="Of">What the matters were made of: made again when it has changed, not after each of a thousand files.</param>
    private sealed record Listing(ImmutableList<HeldFolder> Of, IReadOnlyList<Matter> Matters);

    [LoggerMessage(LogLevel.Warning, "The folder of matters cannot be listed")]
    private partial void LogOutOfReach(Exception gone);

    [LoggerMessage(LogLevel.Error, "Reading the matters failed and will be tried again")]
    private partial void LogFailed(Exception failed);
}
