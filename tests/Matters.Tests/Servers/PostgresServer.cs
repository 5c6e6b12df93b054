using Npgsql;

namespace NigerBrief.Tests;

/// <summary>A PostgreSQL of the tests' own, started when the first test asks for a database.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string Password = "only-on-loopback";

    private readonly Lazy<Task<ServerProcess>> started = new(() => StartAsync(CancellationToken.None));
    private int databases;

    /// <returns>Connection string of an empty database.</returns>
    public async Task<string> NewDatabaseAsync(CancellationToken cancel, string options = "")
    {
        var server = await started.Value;
        var name = $"test{Interlocked.Increment(ref databases)}";
        await using var connection = new NpgsqlConnection(ConnectionString(server.Port, "postgres"));
        await connection.OpenAsync(cancel);
        await using var command = new NpgsqlCommand($"CREATE DATABASE {name} {options}", connection);
        await command.ExecuteNonQueryAsync(cancel);
        return ConnectionString(server.Port, name);
    }

    /// <summary>Every connection breaks, and none is to be had until <see cref="StartAgainAsync"/>.</summary>
    public async Task StopAsync() => await (await started.Value).StopAsync();

    public async Task StartAgainAsync(CancellationToken cancel) =>
        await StartAsync(await started.Value, await InstalledProgram.FindAsync("postgres", "postgresql", cancel), cancel);

    public async ValueTask DisposeAsync()
    {
        if (started.IsValueCreated)
            await (await started.Value).DisposeAsync();
    }

    private static async Task<ServerProcess> StartAsync(CancellationToken cancel)
    {
        var postgres = await InstalledProgram.FindAsync("postgres", "postgresql", cancel);
        var server = new ServerProcess();
        try
        {
            var data = Path.Combine(server.Folder, "data");
            var password = Path.Combine(server.Folder, "password");
            await File.WriteAllTextAsync(password, Password, cancel);
            await server.GiveFolderAsync(cancel);
            await server.RunAsync(
                await InstalledProgram.FindAsync("initdb", "postgresql", cancel),
                ["-D", data, "-U", "niger", "-A", "scram-sha-256", $"--pwfile={password}", "-E", "UTF8", "--locale=C", "--no-sync"], cancel);
            await StartAsync(server, postgres, cancel);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>What a power cut would lose is no matter here.</summary>
    private static Task StartAsync(ServerProcess server, string postgres, CancellationToken cancel) => server.StartAsync(
        postgres, ["-D", Path.Combine(server.Folder, "data"), "-h", "127.0.0.1", "-p", $"{server.Port}", "-k", "", "-F", "-c", "max_connections=200"],
        cancel => AnswersAsync(server.Port, cancel), cancel);

    private static async Task<bool> AnswersAsync(int port, CancellationToken cancel)
    {
        try
        {
            // A connection from the pool may be one to the server that was stopped.
            await using var connection = new NpgsqlConnection(ConnectionString(port, "postgres") + ";Pooling=false");
            await connection.OpenAsync(cancel);
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    /// <summary>Few connections are kept: each test has a database, and so a pool, of its own.</summary>
    private static string ConnectionString(int port, string database) =>
        $"Host=127.0.0.1;Port={port};Database={database};Username=niger;Password={Password};Maximum Pool Size=10;Connection Idle Lifetime=5;Connection Pruning Interval=1";
}
