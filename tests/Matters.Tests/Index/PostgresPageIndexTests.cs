using NigerBrief.Matters.Index;
using NigerBrief.Tests;
using Npgsql;

namespace NigerBrief.Matters.Tests.Index;

public sealed class PostgresPageIndexTests(PostgresServer server) : PageIndexContract, IAsyncLifetime
{
    private string connection = "";
    private PostgresPageIndex? index;

    protected override IPageIndex Index => index ?? throw new InvalidOperationException("The index is not open yet.");

    public async ValueTask InitializeAsync()
    {
        connection = await server.NewDatabaseAsync(Cancel);
        index = await PostgresPageIndex.OpenAsync(connection, Cancel);
    }

    protected override async Task<IPageIndex> OtherInstanceAsync() => await PostgresPageIndex.OpenAsync(connection, Cancel);

    /// <summary>Nobody sets the server's clock: all times that it has noted go back instead.</summary>
    protected override Task PassAsync(TimeSpan time) => ExecuteAsync($"UPDATE contents SET used = used - interval '{time.TotalSeconds} seconds', replaced = replaced - interval '{time.TotalSeconds} seconds'");

    [Fact]
    public async Task Survives_that_its_connections_are_cut()
    {
        await AddAsync("a", ["Tiani"]);
        await ExecuteAsync("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
        Assert.Equal(1, (await SearchAsync("tiani", "a")).Total);
    }

    [Fact]
    public async Task What_the_version_before_read_stays_and_what_older_ones_read_goes()
    {
        await AddAsync("a", ["Tiani"]);
        await AddAsync("b", ["Tiani"]);
        await ExecuteAsync("UPDATE contents SET reading = reading - CASE hash WHEN 'a' THEN 1 ELSE 2 END");
        Assert.Null(await Index.FindAsync("a", Cancel));
        await AddAsync("a", ["Bazoum"]);
        Assert.Equal([("a", -1), ("a", 0)], await ReadingsAsync());
        await using var restarted = await OtherInstanceAsync();
        Assert.Equal("Bazoum", (await restarted.PageAsync("a", 1, Cancel))?.Text);
    }

    [Fact]
    public async Task A_number_that_came_to_mean_another_content_gives_nothing_away()
    {
        await AddAsync("a", ["Tiani, open to all"]);
        await AddAsync("b", ["Tiani, sealed"]);
        Assert.Equal(1, (await SearchAsync("tiani", "a")).Total);
        // As after an older backup was put back while the program ran.
        await ExecuteAsync("UPDATE contents SET hash = CASE hash WHEN 'a' THEN 'x' ELSE 'a' END; UPDATE contents SET hash = 'b' WHERE hash = 'x'");
        Assert.Equal("Tiani, sealed", Assert.Single((await SearchAsync("tiani", "a")).Hits).Snippet);
    }

    public ValueTask DisposeAsync() => index?.DisposeAsync() ?? default;

    private async Task<List<(string, int)>> ReadingsAsync()
    {
        await using var database = NpgsqlDataSource.Create(connection);
        await using var command = database.CreateCommand("SELECT hash, reading - max(reading) OVER () FROM contents ORDER BY 1, 2");
        await using var rows = await command.ExecuteReaderAsync(Cancel);
        var found = new List<(string, int)>();
        while (await rows.ReadAsync(Cancel))
            found.Add((rows.GetString(0), rows.GetInt32(1)));
        return found;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var database = NpgsqlDataSource.Create(connection);
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Cancel);
    }
}
