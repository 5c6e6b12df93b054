using Npgsql;

namespace NigerBrief.Matters.Postgres;

/// <summary>Brings a database's tables forward, step by step. Instances of the version before go on meanwhile, so a step adds, and takes nothing away. The table <c>schema_version</c> holds the number of each step taken.</summary>
internal static class PostgresMigrations
{
    /// <summary>Any number that other programs on the same database are unlikely to lock.</summary>
    private const long Lock = 0x4E69676572;

    /// <param name="steps">Step n is at n - 1. Steps are added at the end and never changed once released.</param>
    /// <exception cref="StoreException">A newer program made the tables, or the database cannot hold every letter.</exception>
    public static async Task RunAsync(NpgsqlConnection database, IReadOnlyList<string> steps, CancellationToken cancel)
    {
        await using var transaction = await database.BeginTransactionAsync(cancel);
        // Of two instances that start at once, the second waits here, as long as it takes, and then finds all done.
        await ExecuteAsync(database, "SELECT pg_advisory_xact_lock($1)", [Lock], cancel);
        await CheckEncodingAsync(database, cancel);
        // Asked for first, so that a user who may not make tables can start once somebody who may has.
        if (await ScalarAsync(database, "SELECT to_regclass('schema_version') IS NULL", cancel) is true)
            await ExecuteAsync(database, "CREATE TABLE schema_version (version integer PRIMARY KEY, taken timestamptz NOT NULL DEFAULT now())", [], cancel);
        var version = (int)(await ScalarAsync(database, "SELECT coalesce(max(version), 0) FROM schema_version", cancel))!;
        if (version > steps.Count)
        {
            throw new StoreException(
                $"The database “{database.Database}” was made by a newer Niger Brief (its version is {version}, this program knows {steps.Count}). "
                + "Start the newer one, or give this one a database of its own.");
        }
        for (; version < steps.Count; version++)
        {
            await ExecuteAsync(database, steps[version], [], cancel);
            await ExecuteAsync(database, "INSERT INTO schema_version (version) VALUES ($1)", [version + 1], cancel);
        }
        await transaction.CommitAsync(cancel);
    }

    private static async Task CheckEncodingAsync(NpgsqlConnection database, CancellationToken cancel)
    {
        if (await ScalarAsync(database, "SHOW server_encoding", cancel) is not "UTF8")
            throw new StoreException($"The database “{database.Database}” cannot hold every letter. Make it anew with the encoding UTF8.");
    }

    private static async Task ExecuteAsync(NpgsqlConnection database, string sql, object?[] values, CancellationToken cancel)
    {
        await using var command = database.Command(sql, values);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static async Task<object?> ScalarAsync(NpgsqlConnection database, string sql, CancellationToken cancel)
    {
        await using var command = database.Command(sql);
        return await command.ExecuteScalarAsync(cancel);
    }
}
