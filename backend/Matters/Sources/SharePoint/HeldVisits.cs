using System.Collections.Concurrent;

namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>A visit with what was read from it.</summary>
internal sealed record VisitedMatter(SiteIds Ids, Visit Visit, HeldMatter Matter)
{
    /// <summary>A text of it came damaged.</summary>
    public bool Torn { get; init; }

    public LibraryItem? FileOf(string key) =>
        Matter.Named(key) is { } document ? Visit.Record?.FirstOrDefault(file => file.Path == document.File) : null;

    /// <summary>Files that nobody read for this person yet, and those to be tried again.</summary>
    public IReadOnlyList<LibraryItem> Unread => [.. (Visit.Record ?? []).Where(file => Matter.Files.GetValueOrDefault(file.Path) is not { Again: false })];

    /// <summary>The file of a clause, which is named after its id.</summary>
    public LibraryItem? ClauseFile(string id) => Visit.Clauses.FirstOrDefault(file => Path.GetFileNameWithoutExtension(file.Path) == id);
}

/// <summary>One person's visit of one matter, as this instance holds it.</summary>
internal sealed class HeldVisit
{
    private readonly ConcurrentQueue<string> replaced = new();

    private VisitedMatter? current;

    /// <summary>Held by who asks SharePoint, so that a person's requests do not all ask at once.</summary>
    public SemaphoreSlim Gate { get; } = new(1);

    /// <summary>What the list of matters shows of one that was not visited yet.</summary>
    public HeldMatter? Door { get; private set; }

    /// <summary>When SharePoint last said that the matter is not there for this person.</summary>
    public DateTimeOffset? Refused { get; private set; }

    /// <summary>Held by who looks for what was kept of earlier visits, so that the others find it.</summary>
    public SemaphoreSlim Looking { get; } = new(1);

    /// <summary>What was kept of earlier visits has been looked for.</summary>
    public bool Looked { get; set; }

    /// <summary>Until then what came damaged is not read again.</summary>
    public DateTimeOffset MendNotBefore { get; set; }

    /// <summary>SharePoint did not answer: until then it is not waited for again.</summary>
    public DateTimeOffset NotBefore { get; set; }

    /// <summary>SharePoint asked not to be asked before.</summary>
    public DateTimeOffset AskedToWait { get; set; }

    public DateTimeOffset Used { get; set; }

    /// <summary>What answers have told; held by who notes it.</summary>
    public Told Told { get; set; } = Told.Nothing;

    public SemaphoreSlim Telling { get; } = new(1);

    public VisitedMatter? Current => Volatile.Read(ref current);

    /// <summary>The matter is not there for this person, and nothing that it showed before is.</summary>
    public static HeldVisit Shut(DateTimeOffset refused) => new() { Refused = refused, Looked = true, Used = refused };

    public void Open(HeldMatter door) => (Door, Refused) = (door, null);

    /// <summary>
    /// Puts a newer visit in place, with what came of reading the files that have not changed since. What could not be opened is tried again
    /// after each roll call, since it may have been a matter of rights.
    /// </summary>
    public VisitedMatter Replace(VisitedMatter next)
    {
        Refused = null;
        while (true)
        {
            var before = Current;
            var files = next.Matter.WithFilesOf(before?.Matter).Files.SetItems(next.Matter.Files);
            if (before?.Visit.Confirmed != next.Visit.Confirmed)
                files = files.SetItems(files.Where(file => file.Value.Content is null).Select(file => KeyValuePair.Create(file.Key, file.Value with { Again = true })));
            var after = next with { Matter = next.Matter with { Files = files } };
            if (Interlocked.CompareExchange(ref current, after, before) != before)
                continue;
            foreach (var content in next.Matter.ReplacedOf(before?.Matter))
                replaced.Enqueue(content);
            return after;
        }
    }

    /// <summary>The contents of files in whose place others were found since this was last asked.</summary>
    public IReadOnlyCollection<string> TakeReplaced()
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        while (replaced.TryDequeue(out var content))
            taken.Add(content);
        return taken;
    }

    /// <summary>Notes what came of reading a file, unless another version of it stands there by now.</summary>
    public void Put(string path, ReadFile read)
    {
        while (Current is { } before && before.Matter.Reading.Record.Any(document => document.File == path && document.Revision == read.Revision))
        {
            var after = before with { Matter = before.Matter with { Files = before.Matter.Files.SetItem(path, read) } };
            if (Interlocked.CompareExchange(ref current, after, before) == before)
                return;
        }
    }
}

/// <summary>Everybody's visits: in memory, and kept so that they outlive a restart and serve every instance.</summary>
internal sealed class HeldVisits(KeptAnswers kept, SharePointSettings settings, TimeProvider clock)
{
    /// <summary>Nobody has looked for so long that the matter need not stay in memory.</summary>
    private static readonly TimeSpan Forgotten = TimeSpan.FromHours(2);

    private readonly ConcurrentDictionary<(Caller, string), HeldVisit> visits = new();

    private readonly ConcurrentDictionary<Caller, long> heard = new();

    /// <summary>SharePoint answered this person something.</summary>
    public void Hear(Caller caller) => heard[caller] = clock.GetTimestamp();

    /// <returns>The clock's timestamp; 0 when SharePoint never answered them.</returns>
    public long LastHeard(Caller caller) => heard.GetValueOrDefault(caller);

    public HeldVisit Of(Caller caller, MatterSite site)
    {
        var now = clock.GetUtcNow();
        var held = visits.GetOrAdd((caller, site.Site), _ =>
        {
            foreach (var (key, other) in visits)
            {
                if (now - other.Used > Forgotten)
                    visits.TryRemove(key, out HeldVisit? _);
            }
            return new();
        });
        held.Used = now;
        return held;
    }

    public Task<KeptAnswer?> KeptAsync(Caller caller, MatterSite site, CancellationToken cancel) => kept.AnswerAsync(caller, site, cancel);

    public Task SaveAsync(Caller caller, MatterSite site, SiteIds ids, Visit visit, CancellationToken cancel) => kept.SaveAsync(caller, site, ids, visit, cancel);

    /// <summary>The matter is not there for this person, as SharePoint says now.</summary>
    public Task ShutAsync(Caller caller, MatterSite site, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        Shut(caller, site, now);
        return kept.RefuseAsync(caller, site, now, cancel);
    }

    /// <summary>Likewise, as it said before.</summary>
    public void Shut(Caller caller, MatterSite site, DateTimeOffset refused) => visits[(caller, site.Site)] = HeldVisit.Shut(refused);

    /// <summary>Before the answer leaves, so that whatever instance is asked next knows of it.</summary>
    public async Task TellAsync(Caller caller, MatterSite site, string matter, IReadOnlyCollection<string> parts, CancellationToken cancel)
    {
        var held = Of(caller, site);
        if (settings.ShownFor == TimeSpan.Zero || held.Told.Knows(matter, parts, clock.GetUtcNow()))
            return;
        await held.Telling.WaitAsync(cancel);
        try
        {
            var now = clock.GetUtcNow();
            var told = held.Told.And(await kept.ToldAsync(caller, site, cancel)).With(matter, parts, now).Since(now - settings.ShownFor);
            await kept.SaveAsync(caller, site, told, cancel);
            held.Told = told;
        }
        finally
        {
            held.Telling.Release();
        }
    }

    /// <summary>Looks up what other instances, or this one before, have told of it.</summary>
    public async Task LookUpToldAsync(Caller caller, MatterSite site, CancellationToken cancel)
    {
        var held = Of(caller, site);
        await held.Telling.WaitAsync(cancel);
        try
        {
            held.Told = held.Told.And(await kept.ToldAsync(caller, site, cancel));
        }
        finally
        {
            held.Telling.Release();
        }
    }

    /// <summary>The name of the lease under which one instance reads the record for this person.</summary>
    public string Lease(Caller caller, MatterSite site) => $"visit:{kept.Key("lease", caller, site)}";
}
