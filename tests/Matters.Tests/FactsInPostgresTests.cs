using NigerBrief.Drafting;
using NigerBrief.Matters.Index;
using NigerBrief.Tests;

namespace NigerBrief.Matters.Tests;

/// <summary>The facts of the sample, looked for in the firm's database.</summary>
public sealed class FactsInPostgresTests(SampleMatter sample, SampleInPostgres database) : IClassFixture<SampleMatter>, IClassFixture<SampleInPostgres>
{
    private const int FirstHits = 3;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(FactsTests.Facts), MemberType = typeof(FactsTests))]
    public async Task A_fact_is_among_the_first_hits(string fact, string typed, string places)
    {
        var index = await database.FillAsync(sample, Cancel);
        var result = await RecordSearch.SearchAsync(index, database.Documents, typed, FirstHits, Cancel);
        var found = await Task.WhenAll(result.Hits.Select(hit => FactsTests.PlaceAsync(sample, hit)));
        Assert.True(
            found.Intersect(places.Split("; ")).Any(),
            $"{fact} Typed: {typed}. Found: {string.Join("; ", found)}. Stands in: {places}.");
    }
}

/// <summary>The sample's pages in a database of their own, put there once.</summary>
public sealed class SampleInPostgres(PostgresServer server) : IAsyncDisposable
{
    private readonly SemaphoreSlim filling = new(1);
    private PostgresPageIndex? index;

    public List<SearchedDocument> Documents { get; } = [];

    public async Task<IPageIndex> FillAsync(SampleMatter sample, CancellationToken cancel)
    {
        await filling.WaitAsync(cancel);
        try
        {
            return index ??= await NewAsync(sample, cancel);
        }
        finally
        {
            filling.Release();
        }
    }

    public ValueTask DisposeAsync() => index?.DisposeAsync() ?? default;

    private async Task<PostgresPageIndex> NewAsync(SampleMatter sample, CancellationToken cancel)
    {
        var filled = await PostgresPageIndex.OpenAsync(await server.NewDatabaseAsync(cancel), cancel);
        // The appendix repeats papers of the record, and a matter's search leaves it out.
        foreach (var document in sample.Matter.Record.Select(entry => entry.Document).Where(document => document.Key != "JA"))
        {
            var pages = new List<Page>();
            while (await sample.Store.PageAsync(sample.Matter, document.Key, pages.Count + 1, cancel) is { } page)
                pages.Add(page);
            await filled.AddAsync(document.Key, pages, cancel);
            Documents.Add(new(document.Key, document.Key, document));
        }
        return filled;
    }
}
