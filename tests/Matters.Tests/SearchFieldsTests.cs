namespace NigerBrief.Matters.Tests;

/// <summary>What the fields of the search language and the filters find in the sample.</summary>
public sealed class SearchFieldsTests(SampleMatter sample) : IClassFixture<SampleMatter>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("pump witness:cole", "CWS-0002")]
    [InlineData("pump témoin:Cole", "CWS-0002")]
    [InlineData("drones exhibit:C-3", "C-0003")]
    [InlineData("drones pièce:3", "C-0003")]
    [InlineData("kind:agreement denounce", "C-0001")]
    [InlineData("genre:accord denounce", "C-0001")]
    [InlineData("before:2013 notice", "C-0001")]
    [InlineData("agadez after:2024-09-01 kind:exhibit", "C-0015")]
    [InlineData("in:\"2012 Agreement\"", "C-0001")]
    [InlineData("dans:chronology", "C-0015")]
    [InlineData("confidential:yes", "C-0007")]
    [InlineData("telephone (kind:press OR kind:declaration) -witness:moussa -witness:cole", "C-0012")]
    public async Task A_field_asks_something_of_the_document(string typed, string only)
    {
        var result = await sample.Store.SearchAsync(sample.Matter, typed, SearchFilter.None, 50, Cancel);
        Assert.Equal(only, Assert.Single(result.Documents).Document);
        Assert.All(result.Hits, hit => Assert.Equal(only, hit.Document));
        Assert.Empty(result.Reading.AsWords);
    }

    [Theory]
    [InlineData("before:soon timetable", "before:soon")]
    [InlineData("kind:poem timetable", "kind:poem")]
    public async Task What_a_field_cannot_understand_is_read_as_words_and_said(string typed, string part)
    {
        var result = await sample.Store.SearchAsync(sample.Matter, typed, SearchFilter.None, 5, Cancel);
        Assert.Equal(part, Assert.Single(result.Reading.AsWords));
        Assert.True(result.Total > 0);
    }

    [Fact]
    public async Task Filters_narrow_together()
    {
        var wide = await sample.Store.SearchAsync(sample.Matter, "agadez", SearchFilter.None, 50, Cancel);
        var narrow = await sample.Store.SearchAsync(
            sample.Matter, "agadez", new(Kinds: [Drafting.DocumentKind.Exhibit], From: new(2024, 3, 1), To: new(2024, 3, 31), Confidential: false), 50, Cancel);
        Assert.NotEmpty(narrow.Documents);
        Assert.All(narrow.Documents, found => Assert.Contains(found.Document, (string[])["C-0002", "C-0003", "C-0006"]));
        Assert.Subset(wide.Documents.Select(found => found.Document).ToHashSet(), narrow.Documents.Select(found => found.Document).ToHashSet());
    }
}
