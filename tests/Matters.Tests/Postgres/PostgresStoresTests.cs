using NigerBrief.Drafting;
using NigerBrief.Matters.Index;
using NigerBrief.Matters.Postgres;
using NigerBrief.Tests;
using Npgsql;

namespace NigerBrief.Matters.Tests.Postgres;

/// <summary>How the firm's database is opened, brought forward and refused.</summary>
public sealed class PostgresStoresTests(PostgresServer server) : IDisposable
{
    private readonly TempFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_a_database_files_of_the_data_folder_serve()
    {
        await using var stores = await OpenAsync("");
        await stores.Keep.PutAsync("a", "value", Cancel);
        Assert.Equal(["keep.db", $"pages-{PageIndexVersion.Current}.db"], Directory.GetFiles(folder.Path, "*.db").Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task With_a_database_nothing_lies_in_the_data_folder()
    {
        await using var stores = await OpenAsync(await server.NewDatabaseAsync(Cancel));
        await stores.Keep.PutAsync("a", "value", Cancel);
        await stores.Pages.AddAsync("a", [new(1, null, [new("Tiani")])], Cancel);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task Instances_that_start_at_once_find_one_set_of_tables()
    {
        var connection = await server.NewDatabaseAsync(Cancel);
        var stores = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => OpenAsync(connection), Cancel)));
        await Task.WhenAll(stores.Select((store, number) => store.Keep.PutAsync($"{number}", "value", Cancel)));
        Assert.Equal(6, (await stores[0].Keep.GetManyAsync([.. Enumerable.Range(0, 6).Select(number => $"{number}")], Cancel)).Count);
        Assert.Equal([1, 2, 3, 4, 5], await VersionsAsync(connection));
        foreach (var store in stores)
            await store.DisposeAsync();
    }

    [Fact]
    public async Task Instances_that_renew_a_database_of_the_first_version_at_once_keep_what_it_holds()
    {
        var connection = await server.NewDatabaseAsync(Cancel);
        await using (var database = new NpgsqlConnection(connection))
        {
            await database.OpenAsync(Cancel);
            await PostgresMigrations.RunAsync(database, [PostgresSchema.Steps[0]], Cancel);
        }
        await ExecuteAsync(connection, $$"""
            INSERT INTO contents (hash, reading, pages) VALUES ('a', {{PageIndexVersion.Current}}, 1);
            INSERT INTO pages (content, number, page, words, lexemes)
            SELECT id, 1, '{"Printed":"47","Lines":[{"Text":"Tiani"}]}', ' tiani ', '''tiani'':1 ''=tiani'':1' FROM contents
            """);
        Assert.Equal([1], await VersionsAsync(connection));
        var opened = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => OpenAsync(connection), Cancel)));
        Assert.Equal([1, 2, 3, 4, 5], await VersionsAsync(connection));
        Assert.Equal("47", (await opened[0].Pages.PageAsync("a", 1, Cancel))?.Printed);
        Assert.Equal(1, (await RecordSearch.SearchAsync(opened[1].Pages, [new("a", "key", new("key", "Title", "Title", DocumentKind.Record))], "tiani", 5, Cancel)).Total);
        await opened[2].Keep.PutAsync("a", "value", Cancel);
        foreach (var stores in opened)
            await stores.DisposeAsync();
    }

    [Fact]
    public async Task A_step_that_fails_leaves_the_database_as_it_was()
    {
        var connection = await server.NewDatabaseAsync(Cancel);
        await using var database = new NpgsqlConnection(connection);
        await database.OpenAsync(Cancel);
        await PostgresMigrations.RunAsync(database, ["CREATE TABLE one (n integer)"], Cancel);
        await Assert.ThrowsAsync<PostgresException>(() => PostgresMigrations.RunAsync(database, ["", "CREATE TABLE two (n integer)", "no SQL"], Cancel));
        Assert.Equal([1], await VersionsAsync(connection));
        await ExecuteAsync(connection, "CREATE TABLE two (n integer)");
    }

    [Fact]
    public async Task An_instance_that_runs_goes_on_while_a_newer_one_brings_the_database_forward()
    {
        var connection = await server.NewDatabaseAsync(Cancel);
        await using var running = await OpenAsync(connection);
        await running.Keep.PutAsync("a", "before", Cancel);
        await ExecuteAsync(connection, "ALTER TABLE kept ADD COLUMN more text; ALTER TABLE pages ADD COLUMN more text; INSERT INTO schema_version (version) VALUES (99)");
        await running.Keep.PutAsync("a", "after", Cancel);
        await running.Pages.AddAsync("a", [new Page(1, "47", [])], Cancel);
        Assert.Equal("after", await running.Keep.GetAsync("a", Cancel));
        Assert.Equal("47", (await running.Pages.PageAsync("a", 1, Cancel))?.Printed);
        Assert.Contains("made by a newer Niger Brief", await RefusedAsync(connection));
    }

    [Fact]
    public async Task A_newer_database_is_refused()
    {
        var connection = await server.NewDatabaseAsync(Cancel);
        await (await OpenAsync(connection)).DisposeAsync();
        await ExecuteAsync(connection, "INSERT INTO schema_version (version) VALUES (99)");
        Assert.Contains("made by a newer Niger Brief (its version is 99", await RefusedAsync(connection));
    }

    [Fact]
    public async Task A_user_who_may_not_make_tables_may_use_them()
    {
        var connection = new NpgsqlConnectionStringBuilder(await server.NewDatabaseAsync(Cancel));
        var user = $"reader_{connection.Database}";
        await ExecuteAsync(connection.ToString(), $"CREATE ROLE {user} LOGIN PASSWORD 'secret'");
        var limited = new NpgsqlConnectionStringBuilder(connection.ToString()) { Username = user, Password = "secret" }.ToString();
        Assert.Contains($"“{user}” may not make tables", await RefusedAsync(limited));
        await (await OpenAsync(connection.ToString())).DisposeAsync();
        await ExecuteAsync(connection.ToString(), $"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {user}");
        await using var stores = await OpenAsync(limited);
        await stores.Keep.PutAsync("a", "value", Cancel);
        await stores.Pages.AddAsync("a", [new Page(1, null, [])], Cancel);
    }

    [Fact]
    public async Task What_is_wrong_with_the_database_is_said_without_its_password()
    {
        var good = new NpgsqlConnectionStringBuilder(await server.NewDatabaseAsync(Cancel));
        var password = good.Password!;
        var latin = await server.NewDatabaseAsync(Cancel, "ENCODING 'LATIN1' TEMPLATE template0");
        (string Connection, string Said)[] wrong =
        [
            (new NpgsqlConnectionStringBuilder(good.ToString()) { Port = 1 }.ToString(), "port 1, cannot be reached"),
            (new NpgsqlConnectionStringBuilder(good.ToString()) { Host = "no-such-host.invalid" }.ToString(), "no-such-host.invalid, port"),
            (new NpgsqlConnectionStringBuilder(good.ToString()) { Password = password + "x" }.ToString(), "did not let “niger” in"),
            (new NpgsqlConnectionStringBuilder(good.ToString()) { Database = "nowhere" }.ToString(), "There is no database “nowhere”"),
            (latin, "Make it anew with the encoding UTF8"),
            (good + $";{password}=1", "Store:Postgres cannot be read"),
            (good + ";Port=" + password, "Store:Postgres cannot be read"),
            (password, "Store:Postgres cannot be read"),
        ];
        foreach (var (connection, said) in wrong)
        {
            var refused = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(connection));
            Assert.Contains(said, refused.Message);
            Assert.DoesNotContain(password, refused.ToString());
        }
    }

    public void Dispose() => folder.Dispose();

    private Task<Stores> OpenAsync(string? postgres) => Stores.OpenAsync(new(folder.Path, postgres), TimeProvider.System, Cancel);

    private async Task<string> RefusedAsync(string connection) => (await Assert.ThrowsAsync<StoreException>(() => OpenAsync(connection))).Message;

    private static async Task<List<int>> VersionsAsync(string connection)
    {
        await using var database = new NpgsqlConnection(connection);
        await database.OpenAsync(Cancel);
        await using var command = new NpgsqlCommand("SELECT version FROM schema_version ORDER BY 1", database);
        await using var rows = await command.ExecuteReaderAsync(Cancel);
        var versions = new List<int>();
        while (await rows.ReadAsync(Cancel))
            versions.Add(rows.GetInt32(0));
        return versions;
    }

    private static async Task ExecuteAsync(string connection, string sql)
    {
        await using var database = new NpgsqlConnection(connection);
        await database.OpenAsync(Cancel);
        await using var command = new NpgsqlCommand(sql, database);
        await command.ExecuteNonQueryAsync(Cancel);
    }
}
