using NigerBrief.Drafting;
using NigerBrief.Drafting.Tests;
using NigerBrief.Matters.Index;

namespace NigerBrief.Matters.Tests.Index;

/// <summary>What every index of pages must do, whatever database it lies in.</summary>
public abstract class PageIndexContract
{
    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>An empty index of the test's own.</summary>
    protected abstract IPageIndex Index { get; }

    public static IEnumerable<TheoryDataRow<string, string, string>> Vectors() =>
        new[] { "Words", "As it is typed", "Quotation marks", "Over a line's end", "Anything else" }
            .SelectMany(heading => Spec.Rows("search.md", heading))
            .Select(row => new TheoryDataRow<string, string, string>(row[0], row[1], row[2]));

    [Theory]
    [MemberData(nameof(Vectors))]
    public async Task Finds_what_was_meant(string page, string typed, string marked)
    {
        await AddAsync("a", page.Split('⏎'));
        await AddAsync("b", ["Nothing of the kind stands here."]);
        var result = await SearchAsync(typed, "a");
        var found = result.Hits.SelectMany(hit => hit.Highlights.Select(mark => hit.Snippet.Substring(mark.Start, mark.Length)));
        Assert.Equal(marked == "nothing" ? [] : marked.Split(", "), found);
        Assert.Equal(result.Hits.Count, result.Total);
    }

    [Fact]
    public async Task Keeps_pages_as_they_were_read()
    {
        Page[] pages = [new(1, "xii", [new("Q. “Où ?”", 3), new("12. The ﬁrst.", null, "12")]), new(2, null, [])];
        await Index.AddAsync("a", pages, Cancel);
        Assert.Equal(new ReadContent(2, null), await Index.FindAsync("a", Cancel));
        var first = await Index.PageAsync("a", 1, Cancel);
        Assert.Equal("xii", first?.Printed);
        Assert.Equal(pages[0].Lines, first?.Lines);
        Assert.Null((await Index.PageAsync("a", 2, Cancel))?.Printed);
        Assert.Null(await Index.PageAsync("a", 3, Cancel));
        Assert.Null(await Index.PageAsync("a", 0, Cancel));
        Assert.Null(await Index.PageAsync("a", -65535, Cancel));
        Assert.Null(await Index.PageAsync("b", 1, Cancel));
    }

    [Fact]
    public async Task Remembers_why_a_file_was_unreadable()
    {
        Assert.Null(await Index.FindAsync("a", Cancel));
        await Index.AddUnreadableAsync("a", "This file is empty.", Cancel);
        Assert.Equal(new ReadContent(0, "This file is empty."), await Index.FindAsync("a", Cancel));
    }

    [Fact]
    public async Task Adding_the_same_content_again_changes_nothing()
    {
        await AddAsync("a", ["Tiani"]);
        await AddAsync("a", ["Tiani", "Tiani"]);
        Assert.Equal(1, (await SearchAsync("tiani", "a")).Total);
    }

    [Fact]
    public async Task Searches_only_what_it_is_asked_to()
    {
        await AddAsync("a", ["Tiani"]);
        await AddAsync("b", ["Tiani"]);
        await AddAsync("c", ["Tiani"]);
        Assert.Equal(["key-a", "key-c"], (await SearchAsync("tiani", "a", "c")).Hits.Select(hit => hit.Document).Order());
        Assert.Equal(0, (await SearchAsync("tiani")).Total);
        Assert.Equal(0, (await SearchAsync("tiani", "unknown")).Total);
    }

    [Fact]
    public async Task Counts_all_and_gives_the_best()
    {
        await Index.AddAsync("a", [.. Enumerable.Range(1, 30).Select(number => new Page(number, null, [new("Agadez")]))], Cancel);
        var result = await RecordSearch.SearchAsync(Index, new Dictionary<string, string> { ["a"] = "key-a" }, "agadez", 5, Cancel);
        Assert.Equal((30, 5), (result.Total, result.Hits.Count));
        Assert.Equal([1, 2, 3, 4, 5], result.Hits.Select(hit => hit.Page));
    }

    [Fact]
    public async Task Pages_where_the_words_stand_together_come_first()
    {
        var filler = Enumerable.Repeat("and other matters were then discussed at length by all", 12).ToArray();
        await AddAsync("a", ["The drone was seen.", .. filler, "The base was closed.", .. filler, "Agadez lies in the north.", .. filler]);
        await AddAsync("b", [.. filler, "The United States had a large drone base at Agadez.", .. filler, .. filler]);
        Assert.Equal(["key-b", "key-a"], (await SearchAsync("drone base agadez", "a", "b")).Hits.Select(hit => hit.Document));
    }

    [Fact]
    public async Task Of_two_passages_with_all_words_the_closer_one_comes_first()
    {
        string[] filler = ["and other matters were then discussed at length by all", "who had come to the capital for the talks of that week"];
        await AddAsync("a", ["The drone was seen.", .. filler, "The base was closed.", .. filler, "Agadez lies in the north."]);
        await AddAsync("b", [.. filler, .. filler, "It had a drone base at Agadez.", .. filler, .. filler]);
        Assert.Equal(["key-b", "key-a"], (await SearchAsync("drone base agadez", "a", "b")).Hits.Select(hit => hit.Document));
    }

    [Fact]
    public async Task A_hit_shows_the_sentence_and_where_it_stands()
    {
        await AddAsync("a", ["An earlier sentence ends here.", "The United States had a", "large drone base at Aga-", "dez, in the north.", "A later sentence."]);
        var hit = Assert.Single((await SearchAsync("drone base", "a")).Hits);
        Assert.Equal((1, 3, 2), (hit.FirstLine, hit.LastLine, hit.MatchLine));
        Assert.Equal("The United States had a large drone base at Agadez, in the north.", hit.Snippet);
    }

    [Fact]
    public async Task Many_may_read_and_add_at_once()
    {
        var adding = Enumerable.Range(0, 40).Select(number => Task.Run(() => AddAsync($"{number}", ["Tiani and Bazoum"]), Cancel));
        var reading = Enumerable.Range(0, 40).Select(number => Task.Run(() => SearchAsync("tiani", $"{number}"), Cancel));
        await Task.WhenAll([.. adding, .. reading]);
        Assert.Equal(40, (await SearchAsync("bazoum", [.. Enumerable.Range(0, 40).Select(number => $"{number}")])).Total);
    }

    protected Task AddAsync(string content, string[] lines) =>
        Index.AddAsync(content, [new(1, "1", [.. lines.Select(line => new PageLine(line))])], Cancel);

    protected Task<SearchResult> SearchAsync(string typed, params string[] contents) =>
        RecordSearch.SearchAsync(Index, contents.ToDictionary(content => content, content => "key-" + content), typed, 50, Cancel);
}
