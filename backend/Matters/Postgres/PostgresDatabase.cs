using Npgsql;
using Polly;
using Polly.Retry;

namespace NigerBrief.Matters.Postgres;

/// <summary>The firm's database with its tables brought up to date. Safe to use from several threads.</summary>
internal sealed class PostgresDatabase : IAsyncDisposable
{
    /// <summary>
    /// A connection that lay in the pool may have died with a restart of the server or of something in between; the next one will do.
    /// All that we send may be sent twice.
    /// </summary>
    private static readonly ResiliencePipeline Again = new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<NpgsqlException>(IsOutage),
            MaxRetryAttempts = 2,
            Delay = TimeSpan.FromMilliseconds(100),
            UseJitter = true,
        })
        .Build();

    private readonly NpgsqlDataSource source;
    private readonly NpgsqlConnectionStringBuilder settings;

    private PostgresDatabase(NpgsqlDataSource source, NpgsqlConnectionStringBuilder settings) => (this.source, this.settings) = (source, settings);

    /// <exception cref="StoreException">It cannot be reached, refuses us, or was made by a newer program.</exception>
    public static async Task<PostgresDatabase> OpenAsync(string connection, CancellationToken cancel)
    {
        var settings = PostgresSettings.Read(connection);
        var source = NpgsqlDataSource.Create(settings);
        try
        {
            await using var database = await source.OpenConnectionAsync(cancel);
            await PostgresMigrations.RunAsync(database, PostgresSchema.Steps, cancel);
            return new(source, settings);
        }
        catch (Exception failed)
        {
            await source.DisposeAsync();
            if (failed is NpgsqlException refused)
                throw new StoreException(PostgresSettings.Explain(refused, settings), refused);
            throw;
        }
    }

    /// <summary>Runs a piece of work on a connection of its own, again when the connection fails under it.</summary>
    /// <exception cref="StoreException">The database cannot be reached.</exception>
    public async Task<T> UseAsync<T>(Func<NpgsqlConnection, CancellationToken, Task<T>> work, CancellationToken cancel)
    {
        try
        {
            return await Again.ExecuteAsync(async cancel =>
            {
                await using var database = await source.OpenConnectionAsync(cancel);
                return await work(database, cancel);
            }, cancel);
        }
        catch (NpgsqlException failed) when (IsOutage(failed))
        {
            throw new StoreException(PostgresSettings.Explain(failed, settings), failed);
        }
    }

    /// <param name="values">$1, $2 and so on.</param>
    /// <returns>How many rows it changed.</returns>
    public Task<int> ExecuteAsync(string sql, object?[] values, CancellationToken cancel) =>
        UseAsync(async (database, cancel) =>
        {
            await using var command = database.Command(sql, values);
            return await command.ExecuteNonQueryAsync(cancel);
        }, cancel);

    public Task<List<T>> RowsAsync<T>(string sql, object?[] values, Func<NpgsqlDataReader, T> read, CancellationToken cancel) =>
        UseAsync(async (database, cancel) =>
        {
            await using var command = database.Command(sql, values);
            await using var rows = await command.ExecuteReaderAsync(cancel);
            var found = new List<T>();
            while (await rows.ReadAsync(cancel))
                found.Add(read(rows));
            return found;
        }, cancel);

    /// <summary>That a server is being stopped is no transient failure to Npgsql.</summary>
    private static bool IsOutage(NpgsqlException failed) =>
        failed.IsTransient || failed.SqlState is PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown;

    public ValueTask DisposeAsync() => source.DisposeAsync();
}
