using System.Text.Json;
using NigerBrief.Matters.Sqlite;

namespace NigerBrief.Matters.Keep;

/// <summary>A keep in one file of the data folder. Several processes of one machine may share it.</summary>
public sealed class SqliteKeep : IKeep
{
    private const string Name = "keep.db";

    private const string Upsert = "INSERT INTO kept (key, value, used) VALUES ($key, $value, $now) ON CONFLICT (key) DO UPDATE SET value = $value, used = $now";

    private readonly SqliteFile file;
    private readonly TimeProvider clock;

    private SqliteKeep(SqliteFile file, TimeProvider clock) => (this.file, this.clock) = (file, clock);

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    /// <exception cref="IOException">The folder cannot be written to.</exception>
    /// <exception cref="StoreException">A newer program made the file.</exception>
    public static SqliteKeep Open(string folder, TimeProvider clock) =>
        new(SqliteFile.Open(folder, Name, database => SqliteMigrations.Run(database, SqliteKeepSchema.Steps)), clock);

    public async Task<string?> GetAsync(string key, CancellationToken cancel) =>
        (await GetManyAsync([key], cancel)).GetValueOrDefault(key);

    public async Task<IReadOnlyDictionary<string, string>> GetManyAsync(IReadOnlyCollection<string> keys, CancellationToken cancel)
    {
        var asked = JsonSerializer.Serialize(keys.Select(KeepLimits.Key));
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var unnoted = Now - (long)LastUse.IsNotedEvery.TotalMilliseconds;
        var note = false;
        using (var database = file.Connect())
        using (var command = database.Command("SELECT key, value, used FROM kept WHERE key IN (SELECT value FROM json_each($keys))", ("$keys", asked)))
        using (var rows = command.ExecuteReader())
        {
            while (rows.Read())
            {
                cancel.ThrowIfCancellationRequested();
                found[rows.GetString(0)] = rows.GetString(1);
                note |= rows.GetInt64(2) < unnoted;
            }
        }
        if (note)
        {
            await WriteAsync(
                "UPDATE kept SET used = $now WHERE used < $unnoted AND key IN (SELECT value FROM json_each($keys))",
                [("$keys", asked), ("$now", Now), ("$unnoted", unnoted)], cancel);
        }
        return found;
    }

    public Task PutAsync(string key, string value, CancellationToken cancel) =>
        WriteAsync(Upsert, [("$key", KeepLimits.Key(key)), ("$value", KeepLimits.Value(value)), ("$now", Now)], cancel);

    public async Task<bool> PutAsync(string key, string value, Lease lease, CancellationToken cancel) =>
        await WriteAsync(Upsert, [("$key", KeepLimits.Key(key)), ("$value", KeepLimits.Value(value))], lease, cancel) > 0;

    public Task RemoveAsync(string key, CancellationToken cancel) =>
        WriteAsync("DELETE FROM kept WHERE key = $key", [("$key", KeepLimits.Key(key))], cancel);

    public async Task<Lease?> TryLeaseAsync(string name, TimeSpan term, CancellationToken cancel)
    {
        var owner = Guid.NewGuid().ToString("N");
        return await file.WriteAsync<Lease?>(database =>
        {
            // The time is taken with the file in hand: whoever had to wait for it must not judge by a clock of before.
            var until = Now + (long)term.TotalMilliseconds;
            using var command = database.Command(
                """
                INSERT INTO leases (name, owner, fence, until) VALUES ($name, $owner, 1, $until)
                ON CONFLICT (name) DO UPDATE SET owner = $owner, fence = fence + 1, until = $until WHERE leases.until <= $now
                RETURNING fence
                """,
                ("$name", KeepLimits.Key(name)), ("$owner", owner), ("$until", until), ("$now", Now));
            return command.ExecuteScalar() is long fence ? new(name, owner, fence, DateTimeOffset.FromUnixTimeMilliseconds(until)) : null;
        }, cancel);
    }

    public async Task<Lease?> RenewAsync(Lease lease, TimeSpan term, CancellationToken cancel)
    {
        var until = clock.GetUtcNow() + term;
        var renewed = await WriteAsync("UPDATE leases SET until = $until WHERE name = $name", [("$until", until.ToUnixTimeMilliseconds())], lease, cancel);
        return renewed > 0 ? lease with { Until = until } : null;
    }

    public Task ReleaseAsync(Lease lease, CancellationToken cancel) =>
        WriteAsync("UPDATE leases SET until = 0 WHERE name = $name", [], lease, cancel);

    public Task<int> PurgeAsync(TimeSpan unusedFor, CancellationToken cancel) => file.WriteAsync(database =>
    {
        var before = Now - (long)unusedFor.TotalMilliseconds;
        using var leases = database.Command("DELETE FROM leases WHERE until < $before", ("$before", before));
        leases.ExecuteNonQuery();
        using var values = database.Command("DELETE FROM kept WHERE used < $before", ("$before", before - (long)LastUse.IsNotedEvery.TotalMilliseconds));
        return values.ExecuteNonQuery();
    }, cancel);

    public ValueTask DisposeAsync()
    {
        file.Close();
        return ValueTask.CompletedTask;
    }

    private Task<int> WriteAsync(string sql, (string, object?)[] values, CancellationToken cancel) => file.WriteAsync(database =>
    {
        using var command = database.Command(sql, values);
        return command.ExecuteNonQuery();
    }, cancel);

    /// <summary>Does nothing unless the lease holds. <c>$name</c> is the lease's, <c>$now</c> the time.</summary>
    private Task<int> WriteAsync(string sql, (string, object?)[] values, Lease lease, CancellationToken cancel) => file.WriteAsync(database =>
    {
        var now = Now;
        using var holds = database.Command(
            "SELECT 1 FROM leases WHERE name = $name AND owner = $owner AND fence = $fence AND until > $now",
            ("$name", KeepLimits.Key(lease.Name)), ("$owner", lease.Owner), ("$fence", lease.Fence), ("$now", now));
        if (holds.ExecuteScalar() is null)
            return 0;
        using var command = database.Command(sql, [.. values, ("$name", lease.Name), ("$now", now)]);
        return command.ExecuteNonQuery();
    }, cancel);
}
