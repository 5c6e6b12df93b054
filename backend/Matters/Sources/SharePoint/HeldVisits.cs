using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using NigerBrief.Matters.Keep;

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

    public VisitedMatter? Current => Volatile.Read(ref current);

    /// <summary>The matter is not there for this person, and nothing that it showed before is.</summary>
    public static HeldVisit Shut(DateTimeOffset now) => new() { Refused = now, Looked = true, Used = now };

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
internal sealed class HeldVisits(IKeep keep, SharePointSettings settings, TimeProvider clock)
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

    public async Task<(SiteIds Ids, Visit Visit)?> LoadAsync(Caller caller, MatterSite site, CancellationToken cancel) =>
        await keep.GetAsync(Key(caller, site), cancel) is { } json && JsonSerializer.Deserialize<Kept>(json) is { } kept
            ? (kept.Ids, kept.Visit)
            : null;

    public Task SaveAsync(Caller caller, MatterSite site, SiteIds ids, Visit visit, CancellationToken cancel) =>
        keep.PutAsync(Key(caller, site), JsonSerializer.Serialize(new Kept(ids, visit)), cancel);

    public Task ForgetAsync(Caller caller, MatterSite site, CancellationToken cancel)
    {
        visits[(caller, site.Site)] = HeldVisit.Shut(clock.GetUtcNow());
        return keep.RemoveAsync(Key(caller, site), cancel);
    }

    /// <summary>Other settings name other libraries and columns, and what they showed is another visit.</summary>
    public string Key(Caller caller, MatterSite site)
    {
        var named = SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { site, settings.Columns }));
        return $"visit:{caller.TenantId}:{caller.ObjectId}:{site.Site}:{Convert.ToHexStringLower(named.AsSpan(0, 8))}";
    }

    private sealed record Kept(SiteIds Ids, Visit Visit);
}
