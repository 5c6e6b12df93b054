using System.Security.Cryptography;
using System.Text;
using NigerBrief.Matters.Postgres;

namespace NigerBrief.Matters.Keep;

/// <summary>A keep in the firm's database, by whose clock leases run.</summary>
public sealed class PostgresKeep : IKeep
{
    private readonly PostgresDatabase database;

    private PostgresKeep(PostgresDatabase database) => this.database = database;

    /// <exception cref="StoreException">The database cannot be reached, refuses us, or was made by a newer program.</exception>
    public static async Task<PostgresKeep> OpenAsync(string connection, CancellationToken cancel) =>
        new(await PostgresDatabase.OpenAsync(connection, cancel));

    public async Task<string?> GetAsync(string key, CancellationToken cancel) =>
        (await GetManyAsync([key], cancel)).GetValueOrDefault(key);

    public async Task<IReadOnlyDictionary<string, string>> GetManyAsync(IReadOnlyCollection<string> keys, CancellationToken cancel)
    {
        // Reads that meet on a key leave it to one of them to note the time: none waits for another.
        var rows = await database.RowsAsync(
            """
            WITH unnoted AS (SELECT digest FROM kept WHERE digest = ANY ($1) AND used < now() - $2 FOR UPDATE SKIP LOCKED),
                noted AS (UPDATE kept SET used = now() FROM unnoted WHERE kept.digest = unnoted.digest)
            SELECT key, value FROM kept WHERE digest = ANY ($1)
            """,
            [keys.Select(Digest).ToArray(), LastUse.IsNotedEvery], row => (Key: row.GetString(0), Value: row.GetString(1)), cancel);
        return rows.ToDictionary(row => row.Key, row => row.Value, StringComparer.Ordinal);
    }

    public Task PutAsync(string key, string value, CancellationToken cancel) => database.ExecuteAsync(
        "INSERT INTO kept (digest, key, value) VALUES ($1, $2, $3) ON CONFLICT (digest) DO UPDATE SET value = excluded.value, used = excluded.used",
        [Digest(key), key, KeepLimits.Value(value)], cancel);

    public async Task<bool> PutAsync(string key, string value, Lease lease, CancellationToken cancel)
    {
        // The lock on the lease's row keeps others from taking it over before this is written.
        var written = await database.ExecuteAsync(
            """
            INSERT INTO kept (digest, key, value)
            SELECT $1, $2, $3 FROM leases WHERE digest = $4 AND owner = $5 AND fence = $6 AND until > clock_timestamp() FOR SHARE
            ON CONFLICT (digest) DO UPDATE SET value = excluded.value, used = excluded.used
            """,
            [Digest(key), key, KeepLimits.Value(value), Digest(lease.Name), lease.Owner, lease.Fence], cancel);
        return written > 0;
    }

    public Task RemoveAsync(string key, CancellationToken cancel) =>
        database.ExecuteAsync("DELETE FROM kept WHERE digest = $1", [Digest(key)], cancel);

    public async Task<Lease?> TryLeaseAsync(string name, TimeSpan term, CancellationToken cancel)
    {
        var owner = Guid.NewGuid().ToString("N");
        // One's own may be taken again: the first answer was lost on the way.
        var taken = await database.RowsAsync(
            """
            INSERT INTO leases (digest, name, owner, fence, until) VALUES ($1, $2, $3, 1, now() + $4)
            ON CONFLICT (digest) DO UPDATE SET owner = excluded.owner, fence = leases.fence + 1, until = excluded.until
                WHERE leases.until <= now() OR leases.owner = excluded.owner
            RETURNING fence, until
            """,
            [Digest(name), name, owner, term], row => new Lease(name, owner, row.GetInt64(0), row.GetFieldValue<DateTimeOffset>(1)), cancel);
        return taken.SingleOrDefault();
    }

    public async Task<Lease?> RenewAsync(Lease lease, TimeSpan term, CancellationToken cancel)
    {
        var renewed = await database.RowsAsync(
            "UPDATE leases SET until = now() + $4 WHERE digest = $1 AND owner = $2 AND fence = $3 AND until > clock_timestamp() RETURNING until",
            [Digest(lease.Name), lease.Owner, lease.Fence, term], row => lease with { Until = row.GetFieldValue<DateTimeOffset>(0) }, cancel);
        return renewed.SingleOrDefault();
    }

    public Task ReleaseAsync(Lease lease, CancellationToken cancel) => database.ExecuteAsync(
        "UPDATE leases SET until = '-infinity' WHERE digest = $1 AND owner = $2 AND fence = $3", [Digest(lease.Name), lease.Owner, lease.Fence], cancel);

    public async Task<int> PurgeAsync(TimeSpan unusedFor, CancellationToken cancel)
    {
        await database.ExecuteAsync("DELETE FROM leases WHERE until < now() - $1", [unusedFor], cancel);
        return await database.ExecuteAsync("DELETE FROM kept WHERE used < now() - $1", [unusedFor + LastUse.IsNotedEvery], cancel);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    private static byte[] Digest(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(KeepLimits.Key(key)));
}
