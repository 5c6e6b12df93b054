namespace NigerBrief.Matters.Tests.Sources;

public sealed class SearchAllTests : IAsyncDisposable
{
    private readonly OpenMatters matters = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public SearchAllTests()
    {
        foreach (var matter in new[] { "chad", "mali", "niger" })
            matters.Folder.Write($"{matter}/matter.yml", $"id: {matter}\ntitle: The matter of {matter}\ntribunal: The Hague\nprofile: icj\n");
        matters.Folder.Write("chad/record/a.txt", "The denunciation of the accord took effect at once.");
        matters.Folder.Write("mali/record/b.txt", "The accord was never denounced.\fThe denunciation of the accord was void.");
        matters.Folder.Write("niger/record/c.txt", "Uranium.");
    }

    [Fact]
    public async Task Every_matter_is_searched_and_each_hit_names_its_own()
    {
        var store = await matters.OpenAsync();
        var hits = await store.SearchAllAsync("\"denunciation of the accord\"", 10, Cancel);
        Assert.Equal(["chad a 1", "mali b 2"], hits.Select(hit => $"{hit.Matter} {hit.Document.Key} {hit.Page}").Order());
        Assert.All(hits, hit => Assert.Equal("The matter of " + hit.Matter, hit.MatterTitle));
        Assert.All(hits, hit => Assert.NotEmpty(hit.Highlights));
        Assert.Single(await store.SearchAllAsync("\"denunciation of the accord\"", 1, Cancel));
        Assert.Empty(await store.SearchAllAsync("phosphate", 10, Cancel));
        Assert.Empty(await store.SearchAllAsync("\"", 10, Cancel));
    }

    [Fact]
    public async Task A_file_that_lies_in_two_matters_is_found_in_the_first()
    {
        matters.Folder.Write("niger/record/a-copy.txt", "The denunciation of the accord took effect at once.");
        var store = await matters.OpenAsync();
        Assert.Equal("chad", Assert.Single(await store.SearchAllAsync("\"effect at once\"", 10, Cancel)).Matter);
    }

    public ValueTask DisposeAsync() => matters.DisposeAsync();
}
