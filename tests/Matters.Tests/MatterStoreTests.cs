namespace NigerBrief.Matters.Tests;

public sealed class MatterStoreTests : IAsyncDisposable
{
    private const string Description = "id: niger\ntitle: Niger\ntribunal: The Hague\nprofile: icj\nlanguages: [en, fr]\n";

    private readonly OpenMatters matters = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_folder_with_a_matter_yml_is_one_matter()
    {
        matters.Folder.Write("matter.yml", Description);
        matters.Folder.Write("record/index.csv", "file,key,cite-as,title\nnote.txt,C-1,Note,A note\n");
        matters.Folder.Write("record/note.txt", "The United States agreed to withdraw its soldiers.\fSecond sheet.");
        var store = await matters.OpenAsync();

        var matter = matters.Only;
        Assert.Equal(("niger", "Niger", "The Hague", "icj"), (matter.Id, matter.Title, matter.Tribunal, matter.Profile));
        Assert.Empty(matter.Problems);
        Assert.Equal(2, Assert.Single(matter.Record).Pages);
        Assert.Equal("Second sheet.", (await store.PageAsync(matter, "C-1", 2, Cancel))?.Text);
        Assert.Null(await store.PageAsync(matter, "C-1", 3, Cancel));

        var hit = Assert.Single((await store.SearchAsync(matter, "withdrawal of soldiers", null, 10, Cancel)).Hits);
        Assert.Equal(("C-1", 1), (hit.Document, hit.Page));
        Assert.Equal(["withdraw", "soldiers"], hit.Highlights.Select(mark => hit.Snippet.Substring(mark.Start, mark.Length)));
    }

    public ValueTask DisposeAsync() => matters.DisposeAsync();
}
