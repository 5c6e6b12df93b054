using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using NigerBrief.Drafting;
using NigerBrief.Matters.Index;
using NigerBrief.Matters.Sources.Folder;

namespace NigerBrief.Matters;

/// <summary>The matters that one source holds, their pages kept in an index. Safe to use from several threads.</summary>
public sealed partial class MatterStore : IAsyncDisposable
{
    /// <summary>Files read side by side: enough to keep a small server busy without starving those who search.</summary>
    private const int ReadersAtOnce = 2;

    private readonly HeldMatters held;
    private readonly IPageIndex index;
    private readonly RecordReader reader;
    private readonly ILogger<MatterStore> log;
    private readonly SemaphoreSlim synchronising = new(1);
    private readonly CancellationTokenSource closing = new();
    private readonly Task watching;

    private Listing listing = new([], []);

    private MatterStore(MatterStoreSettings settings, IPageIndex index, ILogger<MatterStore> log, TimeProvider clock)
    {
        held = new(settings.MattersFolder, clock);
        reader = new(index, clock);
        (this.index, this.log) = (index, log);
        ReadFolders();
        watching = Task.Run(() => WatchAsync(settings.CheckEvery, clock));
    }

    public IReadOnlyList<Matter> All
    {
        get
        {
            var now = held.All;
            var last = Volatile.Read(ref listing);
            if (last.Of != now)
                Volatile.Write(ref listing, last = new(now, [.. now.Select(matter => matter.Shown())]));
            return last.Matters;
        }
    }

    /// <summary>Every matter has been read once.</summary>
    public bool Ready { get; private set; }

    /// <summary>
    /// Lists the matters, then reads their records in the background; until a document is read, its entry says so.
    /// From then on changes in the folder show by themselves.
    /// </summary>
    /// <exception cref="IOException">The data folder cannot be written to.</exception>
    public static MatterStore Open(MatterStoreSettings settings, ILogger<MatterStore> log, TimeProvider clock) =>
        new(settings, SqlitePageIndex.Open(settings.DataFolder), log, clock);

    public Matter? Find(string id) => All.FirstOrDefault(matter => string.Equals(matter.Id, id, StringComparison.OrdinalIgnoreCase));

    /// <summary>Looks for changes now. Done when every document that can be read has been.</summary>
    public async Task SynchroniseAsync(CancellationToken cancel)
    {
        await synchronising.WaitAsync(cancel);
        try
        {
            ReadFolders();
            await ReadRecordsAsync(cancel);
            Ready = true;
        }
        finally
        {
            synchronising.Release();
        }
    }

    /// <returns>Null when the document has no such page.</returns>
    public async Task<Page?> PageAsync(Matter matter, string key, int number, CancellationToken cancel) =>
        Held(matter)?.ContentOf(key) is { } content ? await index.PageAsync(content, number, cancel) : null;

    /// <summary>Searches the pages of a matter's record.</summary>
    /// <param name="query">What a lawyer typed, unchanged.</param>
    /// <param name="document">Only this document's pages; null for the whole record.</param>
    public async Task<SearchResult> SearchAsync(Matter matter, string query, string? document, int take, CancellationToken cancel)
    {
        if (Held(matter) is not { } found)
            return new(0, []);
        var contents = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, content) in found.Contents(document))
        {
            // The same file twice in the record is found once, under the key that stands first.
            contents.TryAdd(content, key);
        }
        return await RecordSearch.SearchAsync(index, contents, query, take, cancel);
    }

    /// <summary>The original file for reading; null when there is none.</summary>
    public Stream? OpenFile(Matter matter, string key) =>
        Held(matter)?.FileOf(key) is { } file ? RecordFolder.Open(Held(matter)!.Folder, file) : null;

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        await watching;
        await index.DisposeAsync();
        closing.Dispose();
        synchronising.Dispose();
    }

    private HeldMatter? Held(Matter matter) => held.All.Find(held => held.Id == matter.Id);

    private void ReadFolders()
    {
        if (held.ReadFolders() is { } gone)
            LogOutOfReach(gone);
    }

    private async Task ReadRecordsAsync(CancellationToken cancel)
    {
        var unread = held.All.SelectMany(matter => matter.Unread.Select(document => (matter.Folder, Document: document))).ToList();
        var limits = new ParallelOptions { MaxDegreeOfParallelism = ReadersAtOnce, CancellationToken = cancel };
        await Parallel.ForEachAsync(unread, limits, async (item, cancel) =>
        {
            var read = await reader.ReadAsync(item.Folder, item.Document, cancel);
            held.Put(item.Folder, item.Document.File, read);
        });
    }

    private async Task WatchAsync(TimeSpan every, TimeProvider clock)
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
    private sealed record Listing(ImmutableList<HeldMatter> Of, IReadOnlyList<Matter> Matters);

    [LoggerMessage(LogLevel.Warning, "The folder of matters cannot be listed")]
    private partial void LogOutOfReach(Exception gone);

    [LoggerMessage(LogLevel.Error, "Reading the matters failed and will be tried again")]
    private partial void LogFailed(Exception failed);
}
