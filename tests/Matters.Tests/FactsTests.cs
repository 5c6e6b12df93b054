using NigerBrief.Drafting.Tests;

namespace NigerBrief.Matters.Tests;

/// <summary>Each fact of the sample is found by the words that a lawyer would try, on the page that a cite must name.</summary>
public sealed class FactsTests(SampleMatter sample) : IClassFixture<SampleMatter>
{
    private const int FirstHits = 3;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static IEnumerable<TheoryDataRow<string, string, string>> Facts() =>
        Spec.Rows("facts.md", "The facts of the sample matter").Select(row => new TheoryDataRow<string, string, string>(row[0], row[1], row[2]));

    [Theory]
    [MemberData(nameof(Facts))]
    public async Task A_fact_is_among_the_first_hits(string fact, string typed, string places)
    {
        var result = await sample.Store.SearchAsync(sample.Matter, typed, SearchFilter.None, FirstHits, Cancel);
        var found = await Task.WhenAll(result.Hits.Select(hit => PlaceAsync(sample, hit)));
        Assert.True(
            found.Intersect(places.Split("; ")).Any(),
            $"{fact} Typed: {typed}. Found: {string.Join("; ", found)}. Stands in: {places}.");
    }

    [Fact]
    public void Every_fact_has_its_row()
    {
        var numbers = Facts().Select(row => row.Data.Item1.Split('.')[0]).Distinct();
        Assert.Equal(Enumerable.Range(1, 22).Select(number => $"{number}"), numbers);
    }

    internal static async Task<string> PlaceAsync(SampleMatter sample, SearchHit hit)
    {
        var page = await sample.Store.PageAsync(sample.Matter, hit.Document, hit.Page, Cancel);
        var paragraph = page!.Lines[hit.MatchLine].Paragraph is { } number ? $" ¶ {number}" : "";
        return $"{hit.Document} p. {hit.Page} ({page.Printed ?? "none"}){paragraph}";
    }
}
