using System.Threading.Channels;
using NigerBrief.Matters.Keep;
using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>
/// Brings a matter up to date for one person, within their visit: there is no other identity under which it could be done. It ends with the
/// visit, and goes on with the next one from where it was.
/// </summary>
internal sealed class Synchronisation(Visiting visiting, RecordDownloads downloads, SharePointStore store, Caller caller)
{
    private const int FilesAtOnce = 4;

    /// <summary>So many files may fail to come by themselves; with more, SharePoint is taken to be down.</summary>
    private const int MostFailures = 4;

    private static readonly TimeSpan Term = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan LooksEvery = TimeSpan.FromSeconds(1);

    /// <summary>Failures of SharePoint end it quietly: the age of what is served tells of them.</summary>
    public async Task RunAsync(MatterSite site, ChannelWriter<ReadingProgress> told, CancellationToken cancel)
    {
        try
        {
            if (await visiting.RefreshAsync(site, cancel) is not { } visited)
                return;
            await store.Pages.ReplacedAsync(store.Visits.Of(caller, site).TakeReplaced(), cancel);
            told.TryWrite(visited.Matter.Progress);
            if (visited.Matter.Unreachable is null && visited.Unread.Count > 0)
                await ReadRecordAsync(site, visited, told, cancel);
        }
        catch (GraphException failure) when (failure.IsOutage())
        {
            // The next visit tries again.
        }
        finally
        {
            told.Complete();
        }
    }

    private async Task ReadRecordAsync(MatterSite site, VisitedMatter visited, ChannelWriter<ReadingProgress> told, CancellationToken cancel)
    {
        var held = store.Visits.Of(caller, site);
        if (await LeaseAsync(site, held, visited, told, cancel) is not { } lease)
            return;
        try
        {
            var failures = 0;
            var limits = new ParallelOptions { MaxDegreeOfParallelism = FilesAtOnce, CancellationToken = cancel };
            await Parallel.ForEachAsync((held.Current ?? visited).Unread, limits, async (file, cancel) =>
            {
                try
                {
                    held.Put(file.Path, await downloads.ReadAsync(visited.Ids.Record!.Drive, file, cancel));
                }
                catch (GraphException failure) when (failure.Failure == GraphFailure.Unavailable && Interlocked.Increment(ref failures) <= MostFailures)
                {
                    // The next visit tries this one again.
                }
                Tell(held, told);
                await store.Keep.RenewAsync(lease, Term, cancel);
            });
        }
        finally
        {
            await store.Keep.ReleaseAsync(lease, CancellationToken.None);
        }
    }

    /// <summary>
    /// Where several instances serve one person, one of them reads and the others look on. When it dies its lease lapses, and another goes on.
    /// </summary>
    /// <returns>Null when all has been read meanwhile.</returns>
    private async Task<Lease?> LeaseAsync(MatterSite site, HeldVisit held, VisitedMatter visited, ChannelWriter<ReadingProgress> told, CancellationToken cancel)
    {
        while (true)
        {
            if (await store.Keep.TryLeaseAsync(store.Visits.Lease(caller, site), Term, cancel) is { } lease)
                return lease;
            await Task.Delay(LooksEvery, store.Clock, cancel);
            var found = await store.Contents.OfAsync(caller, visited.Ids.Record!.Drive, (held.Current ?? visited).Unread, cancel);
            foreach (var (path, read) in found)
                held.Put(path, read);
            Tell(held, told);
            if (held.Current is not { Unread.Count: > 0 })
                return null;
        }
    }

    /// <summary>Files are read at the same time, and what is told of them must not go backwards: the last number would stand until the next.</summary>
    private static void Tell(HeldVisit held, ChannelWriter<ReadingProgress> told)
    {
        lock (told)
        {
            if (held.Current is { } now)
                told.TryWrite(now.Matter.Progress);
        }
    }
}
