using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;
using NigerBrief.Matters.Keep;

namespace NigerBrief.Matters.Tests.Keep;

public sealed class SqliteKeepTests : KeepContract, IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2024, 11, 4, 9, 0, 0, TimeSpan.Zero));
    private SqliteKeep keep;

    public SqliteKeepTests() => keep = SqliteKeep.Open(folder.Path, clock);

    protected override IKeep Keep => keep;

    protected override Task<IKeep> OtherInstanceAsync() => Task.FromResult<IKeep>(SqliteKeep.Open(folder.Path, clock));

    protected override Task PassAsync(TimeSpan time)
    {
        clock.Advance(time);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Outlives_the_process()
    {
        await keep.PutAsync("a", "value", Cancel);
        var lease = (await keep.TryLeaseAsync("delta", TimeSpan.FromMinutes(1), Cancel))!;
        await ReopenAsync();
        Assert.Equal("value", await keep.GetAsync("a", Cancel));
        Assert.True(await keep.PutAsync("a", "more", lease, Cancel));
    }

    [Fact]
    public async Task A_damaged_file_is_begun_anew()
    {
        await ReopenAsync(file => File.WriteAllText(file, new string('x', 10_000)));
        Assert.Null(await keep.GetAsync("a", Cancel));
        await keep.PutAsync("a", "value", Cancel);
    }

    [Fact]
    public async Task A_file_of_the_first_version_is_brought_forward_with_what_it_holds()
    {
        await ReopenAsync(file =>
        {
            File.Delete(file);
            Execute(file, "CREATE TABLE kept (key TEXT PRIMARY KEY, value TEXT NOT NULL, used INTEGER NOT NULL); INSERT INTO kept VALUES ('a', 'kept', 0); PRAGMA user_version = 1");
        });
        Assert.Equal("kept", await keep.GetAsync("a", Cancel));
        Assert.NotNull(await keep.TryLeaseAsync("delta", TimeSpan.FromMinutes(1), Cancel));
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_refused_and_left_alone()
    {
        await keep.PutAsync("a", "value", Cancel);
        var refused = await Assert.ThrowsAsync<StoreException>(() => ReopenAsync(file => Execute(file, "PRAGMA user_version = 99")));
        Assert.Contains("made by a newer Niger Brief", refused.Message);
        await ReopenAsync(file => Execute(file, "PRAGMA user_version = 2"));
        Assert.Equal("value", await keep.GetAsync("a", Cancel));
    }

    [Fact]
    public async Task Processes_that_start_at_once_find_one_file()
    {
        using var empty = new TempFolder();
        var keeps = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => SqliteKeep.Open(empty.Path, clock), Cancel)));
        await Task.WhenAll(keeps.Select((keep, number) => keep.PutAsync($"{number}", "value", Cancel)));
        Assert.Equal(8, (await keeps[0].GetManyAsync([.. Enumerable.Range(0, 8).Select(number => $"{number}")], Cancel)).Count);
        foreach (var keep in keeps)
            await keep.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await keep.DisposeAsync();
        folder.Dispose();
    }

    private async Task ReopenAsync(Action<string>? meanwhile = null)
    {
        await keep.DisposeAsync();
        meanwhile?.Invoke(folder["keep.db"]);
        keep = SqliteKeep.Open(folder.Path, clock);
    }

    private static void Execute(string file, string sql)
    {
        using var database = new SqliteConnection($"Data Source={file};Pooling=False");
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
