using CsCheck;
using NigerBrief.Drafting;
using NigerBrief.Matters.Index;
using NigerBrief.Matters.Index.Queries;
using NigerBrief.Tests;

namespace NigerBrief.Matters.Tests.Index;

/// <summary>Whatever stands on the pages and whatever is typed, both databases find the same pages.</summary>
public sealed class TwoIndexesLaws(PostgresServer server) : IAsyncLifetime
{
    private const int Take = 100;

    private readonly TempFolder folder = new();
    private SqlitePageIndex? sqlite;
    private PostgresPageIndex? postgres;
    private int round;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Few words, so that pages and queries meet; of one stem, beginning alike, glued, with apostrophes and accents.</summary>
    private static Gen<string> Word { get; } = Gen.OneOf(
        "drone", "drones", "base", "basé", "based", "co-operation", "cooperation", "l’accord", "accords", "U.S.", "us", "1,000", "1000", "ﬁeld", "field",
        "anti", "aircraft", "anti-aircraft", "d'état", "état", "the", "of", "coopera-\ntion", "Niger’s", "niger", "x²", "Ⅷ", "ж", "½", "中文", "😀");

    private static Gen<string> Mark { get; } = Gen.OneOf(" ", " ", " ", " ", "\"", "* ", " \"", "\" ", "-", ":", " & ", "'", "\\", "|", "\n");

    private static Gen<string> Text(int most) =>
        Gen.Select(Word, Mark).Array[1, most].Select(parts => string.Concat(parts.Select(part => part.Item1 + part.Item2)));

    public async ValueTask InitializeAsync()
    {
        sqlite = SqlitePageIndex.Open(folder.Path, TimeProvider.System);
        postgres = await PostgresPageIndex.OpenAsync(await server.NewDatabaseAsync(Cancel), Cancel);
    }

    [Fact]
    public Task Both_find_the_same_pages() => Gen.Select(Text(12).Array[1, 6], Text(4).Array[1, 8]).SampleAsync(async (pages, queries) =>
    {
        var content = $"{Interlocked.Increment(ref round)}";
        Page[] read = [.. pages.Select((page, at) => new Page(at + 1, null, [.. page.Split('\n').Select(line => new PageLine(line))]))];
        await sqlite!.AddAsync(content, read, Cancel);
        await postgres!.AddAsync(content, read, Cancel);
        foreach (var query in queries.SelectMany(typed => new[] { typed, typed.TrimEnd() }).Select(typed => QueryParser.Read(typed).Query).SelectMany(query => new[] { query, query.Loosened() ?? query }))
        {
            var (expected, found) = (await sqlite!.SearchAsync([content], query.WithoutDistances, Take, Cancel), await postgres!.SearchAsync([content], query.WithoutDistances, Take, Cancel));
            Assert.Equal(Numbers(expected), Numbers(found));
            Assert.Equal(expected.Total, found.Total);
            Assert.All(found.Best, candidate => Assert.True(query.Wanted.Count == 0 || candidate.Score > 0));
        }
    }, iter: 300, threads: 2);

    public async ValueTask DisposeAsync()
    {
        await postgres!.DisposeAsync();
        await sqlite!.DisposeAsync();
        folder.Dispose();
    }

    private static IEnumerable<int> Numbers(Candidates candidates) => candidates.Best.Select(candidate => candidate.Page.Number).Order();
}
