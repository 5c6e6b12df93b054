using NigerBrief.Matters.Keep;
using NigerBrief.Tests;
using Npgsql;

namespace NigerBrief.Matters.Tests.Keep;

public sealed class PostgresKeepTests(PostgresServer server) : KeepContract, IAsyncLifetime
{
    private string connection = "";
    private PostgresKeep? keep;

    protected override IKeep Keep => keep ?? throw new InvalidOperationException("The keep is not open yet.");

    public async ValueTask InitializeAsync()
    {
        connection = await server.NewDatabaseAsync(Cancel);
        keep = await PostgresKeep.OpenAsync(connection, Cancel);
    }

    protected override async Task<IKeep> OtherInstanceAsync() => await PostgresKeep.OpenAsync(connection, Cancel);

    /// <summary>Nobody sets the server's clock: all times that it has noted go back instead.</summary>
    protected override async Task PassAsync(TimeSpan time)
    {
        await using var database = new NpgsqlConnection(connection);
        await database.OpenAsync(Cancel);
        await using var command = new NpgsqlCommand("UPDATE kept SET used = used - @time; UPDATE leases SET until = until - @time", database);
        command.Parameters.AddWithValue("time", time);
        await command.ExecuteNonQueryAsync(Cancel);
    }

    [Fact]
    public async Task Nobody_takes_a_lease_over_while_its_holder_writes()
    {
        var lease = (await Keep.TryLeaseAsync("delta", TimeSpan.FromMinutes(1), Cancel))!;
        await Keep.PutAsync("a", "before", lease, Cancel);
        await using var blocker = new NpgsqlConnection(connection);
        await blocker.OpenAsync(Cancel);
        await using var blocking = await blocker.BeginTransactionAsync(Cancel);
        await new NpgsqlCommand("SELECT 1 FROM kept FOR UPDATE", blocker).ExecuteNonQueryAsync(Cancel);
        var writing = Keep.PutAsync("a", "the holder's", lease, Cancel);
        await SomebodyWaitsAsync();
        var locked = await Assert.ThrowsAsync<PostgresException>(() => LockLeasesAsync());
        Assert.Equal(PostgresErrorCodes.LockNotAvailable, locked.SqlState);
        await blocking.CommitAsync(Cancel);
        Assert.True(await writing);
        await LockLeasesAsync();
    }

    public ValueTask DisposeAsync() => keep?.DisposeAsync() ?? default;

    /// <summary>What taking a lease over begins with.</summary>
    private async Task LockLeasesAsync()
    {
        await using var database = new NpgsqlConnection(connection);
        await database.OpenAsync(Cancel);
        await using var command = new NpgsqlCommand("SELECT 1 FROM leases FOR NO KEY UPDATE NOWAIT", database);
        await command.ExecuteNonQueryAsync(Cancel);
    }

    /// <summary>Done when a statement in this database waits for a lock.</summary>
    private async Task SomebodyWaitsAsync()
    {
        await using var database = new NpgsqlConnection(connection);
        await database.OpenAsync(Cancel);
        await using var command = new NpgsqlCommand(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'", database);
        while (await command.ExecuteScalarAsync(Cancel) is 0L)
            await Task.Yield();
    }
}
