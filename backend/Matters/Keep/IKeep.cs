namespace NigerBrief.Matters.Keep;

/// <summary>
/// What must outlive a restart and be shared by instances: what each user was last shown of a matter, which content a file's version
/// holds. Small JSON values by key. Safe to use from several threads and processes at once.
/// </summary>
/// <remarks>Keys and names of leases hold up to 1,000 characters, values up to 50 MB; neither holds U+0000. Anything else is an <see cref="ArgumentException"/>.</remarks>
public interface IKeep : IAsyncDisposable
{
    /// <returns>Null when nothing is kept under the key.</returns>
    Task<string?> GetAsync(string key, CancellationToken cancel);

    /// <returns>Those of the keys under which something is kept.</returns>
    Task<IReadOnlyDictionary<string, string>> GetManyAsync(IReadOnlyCollection<string> keys, CancellationToken cancel);

    /// <summary>The last writer wins.</summary>
    Task PutAsync(string key, string value, CancellationToken cancel);

    /// <summary>Writes on the strength of a lease. Nobody can take the lease over while this goes on.</summary>
    /// <returns>False, and nothing is written, when the lease has lapsed, was released or is somebody else's by now.</returns>
    Task<bool> PutAsync(string key, string value, Lease lease, CancellationToken cancel);

    Task RemoveAsync(string key, CancellationToken cancel);

    /// <returns>Null when somebody else has it.</returns>
    Task<Lease?> TryLeaseAsync(string name, TimeSpan term, CancellationToken cancel);

    /// <returns>The lease with its new end, a term from now; null when it was lost.</returns>
    Task<Lease?> RenewAsync(Lease lease, TimeSpan term, CancellationToken cancel);

    /// <summary>Gives a lease back before its time. Does nothing when it was lost.</summary>
    Task ReleaseAsync(Lease lease, CancellationToken cancel);

    /// <summary>
    /// Forgets what nobody has read or written for so long, and leases that lapsed so long ago. A read is noted once an hour, so a
    /// value may stay an hour longer, never shorter.
    /// </summary>
    /// <returns>How many values were forgotten.</returns>
    Task<int> PurgeAsync(TimeSpan unusedFor, CancellationToken cancel);
}
