using System.Collections.Concurrent;

namespace NigerBrief.Tenant.Graph;

/// <summary>What was asked of the local Graph, in the order that it came in.</summary>
public sealed class Requests
{
    private readonly ConcurrentQueue<Asked> all = new();
    private int atOnce;
    private int most;

    public IReadOnlyList<Asked> All => [.. all];

    /// <summary>Requests in hand at one time, at most, since the last <see cref="Clear"/>.</summary>
    public int MostAtOnce => Volatile.Read(ref most);

    /// <summary>Downloads that came with an Authorization header. A download's address opens it by itself, so there must be none.</summary>
    public IReadOnlyList<Asked> TokensSentToDownloads => [.. all.Where(asked => asked is { Download: true, Authorization: not null })];

    public int Count(Func<Asked, bool> matching) => all.Count(matching);

    public void Clear()
    {
        all.Clear();
        Volatile.Write(ref most, 0);
    }

    internal void Add(Asked asked) => all.Enqueue(asked);

    internal void Begin()
    {
        var now = Interlocked.Increment(ref atOnce);
        for (var seen = most; now > seen; seen = most)
            Interlocked.CompareExchange(ref most, now, seen);
    }

    internal void End() => Interlocked.Decrement(ref atOnce);
}
