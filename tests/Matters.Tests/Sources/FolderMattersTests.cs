using Microsoft.Extensions.Logging.Abstractions;
using NigerBrief.Matters.Sources.Folder;

namespace NigerBrief.Matters.Tests.Sources;

public sealed class FolderMattersTests : IAsyncDisposable
{
    private const string Description = "id: niger\ntitle: Niger\ntribunal: The Hague\nprofile: icj\nlanguages: [en, fr]\n";

    private readonly OpenMatters matters = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_folder_with_a_matter_yml_is_one_matter()
    {
        Write("The United States agreed to withdraw its soldiers.\fSecond sheet.");
        var store = await matters.OpenAsync();

        var matter = matters.Only;
        Assert.Equal(("niger", "Niger", "The Hague", "icj"), (matter.Id, matter.Title, matter.Tribunal, matter.Profile));
        Assert.Empty(matter.Problems);
        Assert.Equal(2, Assert.Single(matter.Record).Pages);
        Assert.Equal("Second sheet.", (await store.PageAsync(matter, "C-1", 2, Cancel))?.Text);
        Assert.Null(await store.PageAsync(matter, "C-1", 3, Cancel));
        Assert.Null(await store.PageAsync(matter, "C-2", 1, Cancel));

        var hit = Assert.Single((await store.SearchAsync(matter, "withdrawal of soldiers", SearchFilter.None, 10, Cancel)).Hits);
        Assert.Equal(("C-1", 1), (hit.Document, hit.Page));
        using var file = new StreamReader((await store.OpenFileAsync(matter, "c-1", Cancel))!);
        Assert.StartsWith("The United States", await file.ReadToEndAsync(Cancel), StringComparison.Ordinal);
        Assert.Null(await store.OpenFileAsync(matter, "C-2", Cancel));
    }

    [Fact]
    public async Task Each_folder_with_a_matter_yml_is_a_matter_and_has_an_id_of_its_own()
    {
        matters.Folder.Write("a/matter.yml", Description);
        matters.Folder.Write("b/matter.yml", Description);
        matters.Folder.Write("c/notes.txt", "no matter");
        var store = await matters.OpenAsync();
        Assert.Equal(["niger", "niger-2"], store.All.Select(matter => matter.Id));
        Assert.Contains(store.All[1].Problems, problem => problem.Reason.English.Contains("this id already", StringComparison.Ordinal));
        Assert.Same(store.All[1], store.Find("NIGER-2"));
        Assert.Null(store.Find("nobody"));
    }

    [Fact]
    public async Task A_record_without_a_description_is_a_matter_that_lacks_it()
    {
        matters.Folder.Write("Niger/record/note.txt", "Tiani");
        var store = await matters.OpenAsync();
        Assert.Equal(("niger", "Niger", 1), (matters.Only.Id, matters.Only.Title, Assert.Single(matters.Only.Record).Pages));
        Assert.Contains("There is no matter.yml", Assert.Single(matters.Only.Problems, problem => problem.File == "matter.yml").Reason.English, StringComparison.Ordinal);
        Assert.Equal(1, (await store.SearchAsync(matters.Only, "tiani", SearchFilter.None, 5, Cancel)).Total);

        matters.Folder.Write("Niger/matter.yml", Description);
        await matters.SynchroniseAsync();
        Assert.DoesNotContain(matters.Only.Problems, problem => problem.File == "matter.yml");
    }

    [Fact]
    public async Task Matters_are_listed_at_once_and_their_records_read_in_the_background()
    {
        Write("text");
        using var data = new TempFolder();
        await using var store = FolderMatters.Open(new(matters.Folder.Path, data.Path), NullLogger<FolderMatters>.Instance, matters.Clock);
        Assert.Equal("niger", Assert.Single(store.All).Id);
        await store.SynchroniseAsync(Cancel);
        Assert.True(store.Ready);
        Assert.Equal(1, store.All[0].Record[0].Pages);
    }

    [Fact]
    public async Task The_progress_of_reading_is_told_to_its_end()
    {
        matters.Folder.Write("matter.yml", Description);
        matters.Folder.Write("record/index.csv", "file,key\ngone.txt,C-9\n");
        for (var file = 0; file < 20; file++)
            matters.Folder.Write($"record/{file}.txt", file == 7 ? "" : $"text {file}");
        using var data = new TempFolder();
        await using var store = FolderMatters.Open(new(matters.Folder.Path, data.Path), NullLogger<FolderMatters>.Instance, matters.Clock);
        var told = new List<ReadingProgress>();
        await foreach (var progress in store.SynchroniseAsync(store.All[0], Cancel))
            told.Add(progress);
        Assert.Equal(new ReadingProgress(20, 20), told[^1]);
        Assert.Equal(told.OrderBy(progress => progress.Read), told);
    }

    [Fact]
    public async Task Files_read_side_by_side_are_all_shown()
    {
        matters.Folder.Write("matter.yml", Description);
        for (var file = 0; file < 200; file++)
            matters.Folder.Write($"record/{file}.txt", $"text {file}");
        await matters.OpenAsync();
        Assert.All(matters.Only.Record, entry => Assert.Equal(1, entry.Pages));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_holds_no_matters()
    {
        var store = await matters.OpenAsync(matters.Folder["nowhere"]);
        Assert.Empty(store.All);
        Assert.True(store.Ready);
    }

    [Fact(Timeout = 20_000)]
    public async Task Changes_show_when_the_clock_has_moved_on()
    {
        Write("before");
        matters.Folder.Write("terms.csv", "term,meaning,source\nBase,Air Base 201,C-1\n");
        var store = await matters.OpenAsync();
        // Twice, since the first look of all may come after the first change.
        foreach (var text in new[] { "afterwards", "later still" })
        {
            matters.Folder.Write("terms.csv", $"term,meaning,source\n{text},Air Base 201,C-1\n");
            matters.Folder.Write("record/note.txt", text);
            while (store.Find("niger") is not { } matter || matter.Terms[0].Term != text || await store.PageAsync(matter, "C-1", 1, Cancel) is not { } page || page.Text != text)
            {
                TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
                matters.Clock.Advance(TimeSpan.FromSeconds(2));
                await Task.Yield();
            }
        }
        Assert.Equal(0, (await store.SearchAsync(store.Find("niger")!, "before", SearchFilter.None, 5, Cancel)).Total);
    }

    [Fact]
    public async Task What_can_no_longer_be_read_is_kept_and_said_to_be_stale()
    {
        Write("text");
        await matters.OpenAsync();
        var read = matters.Only;
        matters.Clock.Advance(TimeSpan.FromHours(1));

        matters.Folder.Write("matter.yml", "id: [unclosed\ntitle: x");
        await matters.SynchroniseAsync();
        Assert.True(matters.Only.Stale);
        Assert.Equal(("Niger", read.Synchronised), (matters.Only.Title, matters.Only.Synchronised));
        Assert.Equal(1, matters.Only.Record[0].Pages);
        Assert.Contains(matters.Only.Problems, problem => problem.File == "matter.yml");

        matters.Folder.Write("matter.yml", Description);
        matters.Folder.Write("record/index.csv", [0xE9, 0xE8, 0xFF]);
        await matters.SynchroniseAsync();
        Assert.True(matters.Only.Stale);
        Assert.Equal("C-1", Assert.Single(matters.Only.Record).Document.Key);

        Write("text");
        await matters.SynchroniseAsync();
        Assert.False(matters.Only.Stale);
        Assert.Empty(matters.Only.Problems);
        Assert.True(matters.Only.Synchronised > read.Synchronised);
    }

    [Theory]
    [InlineData("matter.yml")]
    [InlineData("record/index.csv")]
    public async Task A_file_caught_empty_while_it_is_being_saved_takes_nothing_away(string file)
    {
        Write("text");
        await matters.OpenAsync();
        matters.Folder.Write(file, "");
        await matters.SynchroniseAsync();
        Assert.True(matters.Only.Stale);
        Assert.Equal("Niger", matters.Only.Title);
        Assert.Equal("C-1", Assert.Single(matters.Only.Record).Document.Key);
        Assert.Contains(matters.Only.Problems, problem => problem.File == file);
    }

    [Fact]
    public async Task A_folder_that_goes_out_of_reach_is_shown_as_it_was()
    {
        Write("text");
        var store = await matters.OpenAsync();
        var moved = matters.Folder.Path + "-moved";
        Directory.Move(matters.Folder.Path, moved);
        await matters.SynchroniseAsync();
        Assert.True(matters.Only.Stale);
        Assert.Equal(1, (await store.SearchAsync(matters.Only, "text", SearchFilter.None, 5, Cancel)).Total);
        Directory.Move(moved, matters.Folder.Path);
        await matters.SynchroniseAsync();
        Assert.False(matters.Only.Stale);
    }

    [Fact]
    public async Task A_file_replaced_or_taken_away_is_read_anew()
    {
        Write("first text");
        var store = await matters.OpenAsync();
        matters.Folder.Write("record/note.txt", "other text");
        File.SetLastWriteTimeUtc(matters.Folder["record/note.txt"], new(2024, 11, 5, 0, 0, 0, DateTimeKind.Utc));
        await matters.SynchroniseAsync();
        Assert.Equal("other text", (await store.PageAsync(matters.Only, "C-1", 1, Cancel))?.Text);
        Assert.Equal(0, (await store.SearchAsync(matters.Only, "first", SearchFilter.None, 5, Cancel)).Total);

        matters.Folder.Write("record/note.txt", [0xC3]);
        await matters.SynchroniseAsync();
        Assert.Contains("UTF-8", Assert.Single(matters.Only.Record).Unreadable!.English, StringComparison.Ordinal);
        Assert.Null(await store.PageAsync(matters.Only, "C-1", 1, Cancel));

        File.Delete(matters.Folder["record/note.txt"]);
        await matters.SynchroniseAsync();
        Assert.Contains("not in the record folder", Assert.Single(matters.Only.Record).Unreadable!.English, StringComparison.Ordinal);
        Assert.Null(await store.OpenFileAsync(matters.Only, "C-1", Cancel));

        Write("first text");
        await matters.SynchroniseAsync();
        Assert.Equal(1, (await store.SearchAsync(matters.Only, "first", SearchFilter.None, 5, Cancel)).Total);
    }

    [Fact]
    public async Task Pages_that_a_brief_still_goes_by_are_kept_though_their_file_was_replaced_while_nothing_ran()
    {
        Write("first text");
        await matters.OpenAsync();
        var earlier = Assert.Single(matters.Only.Record).Content!;
        matters.Folder.Write("record/note.txt", "other text");
        File.SetLastWriteTimeUtc(matters.Folder["record/note.txt"], new(2024, 11, 5, 0, 0, 0, DateTimeKind.Utc));
        var store = await matters.OpenAsync();
        Assert.NotNull(await store.EarlierPagesAsync(matters.Only, "C-1", earlier, Cancel));
        matters.Clock.Advance(TimeSpan.FromDays(300));
        await matters.SynchroniseAsync();
        Assert.Equal("first text", Assert.Single((await store.EarlierPagesAsync(matters.Only, "C-1", earlier, Cancel))!).Text);
    }

    [Fact]
    public async Task A_matter_taken_away_is_gone()
    {
        matters.Folder.Write("a/matter.yml", Description);
        var store = await matters.OpenAsync();
        Directory.Delete(matters.Folder["a"], recursive: true);
        await matters.SynchroniseAsync();
        Assert.Empty(store.All);
    }

    [Fact]
    public async Task A_search_stays_in_its_matter_and_in_the_document_asked_for()
    {
        matters.Folder.Write("a/matter.yml", Description);
        matters.Folder.Write("a/record/one.txt", "Tiani one");
        matters.Folder.Write("a/record/two.txt", "Tiani two");
        matters.Folder.Write("b/matter.yml", Description.Replace("niger", "other", StringComparison.Ordinal));
        matters.Folder.Write("b/record/three.txt", "Tiani three");
        var store = await matters.OpenAsync();
        Assert.Equal(["one", "two"], (await store.SearchAsync(store.Find("niger")!, "tiani", SearchFilter.None, 5, Cancel)).Hits.Select(hit => hit.Document).Order());
        Assert.Equal(["two"], (await store.SearchAsync(store.Find("niger")!, "tiani", new(["TWO"]), 5, Cancel)).Hits.Select(hit => hit.Document));
        Assert.Empty((await store.SearchAsync(store.Find("niger")!, "tiani", new(["three"]), 5, Cancel)).Hits);
    }

    public ValueTask DisposeAsync() => matters.DisposeAsync();

    private void Write(string text)
    {
        matters.Folder.Write("matter.yml", Description);
        matters.Folder.Write("record/index.csv", "file,key,cite-as,title\nnote.txt,C-1,Note,A note\n");
        matters.Folder.Write("record/note.txt", text);
    }
}
