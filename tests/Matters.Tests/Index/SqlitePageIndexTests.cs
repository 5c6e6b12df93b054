using System.Text;
using Microsoft.Extensions.Time.Testing;
using NigerBrief.Matters.Index;

namespace NigerBrief.Matters.Tests.Index;

public sealed class SqlitePageIndexTests : PageIndexContract, IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private readonly FakeTimeProvider clock = new();
    private SqlitePageIndex index;

    public SqlitePageIndexTests() => index = SqlitePageIndex.Open(folder.Path, clock);

    protected override IPageIndex Index => index;

    protected override Task<IPageIndex> OtherInstanceAsync() => Task.FromResult<IPageIndex>(SqlitePageIndex.Open(folder.Path, clock));

    protected override Task PassAsync(TimeSpan time)
    {
        clock.Advance(time);
        return Task.CompletedTask;
    }

    private string File => Assert.Single(Directory.GetFiles(folder.Path, "*.db"));

    [Fact]
    public async Task Outlives_the_process()
    {
        await AddAsync("a", ["Tiani"]);
        await ReopenAsync();
        Assert.Equal(1, (await SearchAsync("tiani", "a")).Total);
    }

    [Fact]
    public async Task A_damaged_file_is_begun_anew()
    {
        await AddAsync("a", [.. Enumerable.Range(0, 5000).Select(line => $"Line {line} of the record")]);
        await ReopenAsync(file =>
        {
            using var stream = System.IO.File.OpenWrite(file);
            stream.Position = 4096;
            stream.Write(new byte[20_000]);
        });
        Assert.Null(await Index.FindAsync("a", Cancel));
        await AddAsync("a", ["Tiani"]);
        Assert.Equal(1, (await SearchAsync("tiani", "a")).Total);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_begun_anew()
    {
        await ReopenAsync(file => System.IO.File.WriteAllText(file, new string('x', 10_000)));
        await AddAsync("a", ["Tiani"]);
        Assert.Equal(1, (await SearchAsync("tiani", "a")).Total);
    }

    [Fact]
    public async Task What_was_forgotten_stands_nowhere_in_the_files_any_more()
    {
        const string Secret = "zqxjkvbw";
        await AddAsync("a", [.. Enumerable.Range(0, 200).Select(line => $"The name is {Secret}{line}, of line {line}.")]);
        await AddAsync("b", ["The name is not told."]);
        Assert.Contains(Secret, Bytes(), StringComparison.Ordinal);
        clock.Advance(TimeSpan.FromDays(40));
        await Index.FindAsync("b", Cancel);
        Assert.Equal(1, await Index.PurgeAsync(TimeSpan.FromDays(30), Cancel));
        Assert.DoesNotContain(Secret, Bytes(), StringComparison.Ordinal);
        Assert.Equal(1, (await SearchAsync("name", "b")).Total);

        string Bytes() => string.Concat(Directory.GetFiles(folder.Path).Select(file =>
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            return reader.ReadToEnd();
        }));
    }

    [Fact]
    public async Task The_file_of_an_older_version_is_left_behind()
    {
        folder.Write("pages-0.db", "an older index");
        folder.Write("pages-0.db-wal", "and what belongs to it");
        await ReopenAsync();
        Assert.DoesNotContain(Directory.GetFiles(folder.Path), file => Path.GetFileName(file).StartsWith("pages-0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_processes_may_share_the_file()
    {
        await using var other = SqlitePageIndex.Open(folder.Path, clock);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(
            () => (number % 2 == 0 ? index : other).AddAsync($"{number / 2}", [new(1, null, [new("Tiani")])], Cancel), Cancel)));
        Assert.Equal(10, (await SearchAsync("tiani", [.. Enumerable.Range(0, 10).Select(number => $"{number}")])).Total);
    }

    public async ValueTask DisposeAsync()
    {
        await index.DisposeAsync();
        folder.Dispose();
    }

    private async Task ReopenAsync(Action<string>? meanwhile = null)
    {
        await index.DisposeAsync();
        meanwhile?.Invoke(File);
        index = SqlitePageIndex.Open(folder.Path, clock);
    }
}
