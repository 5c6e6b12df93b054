using CsCheck;
using NigerBrief.Drafting;
using NigerBrief.Matters.Index;
using Spec = NigerBrief.Drafting.Tests.Spec;

namespace NigerBrief.Matters.Tests.Index;

/// <summary>What every index of pages must do, whatever database it lies in.</summary>
public abstract class PageIndexContract
{
    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>An empty index of the test's own.</summary>
    protected abstract IPageIndex Index { get; }

    /// <summary>The same index, as another process sees it.</summary>
    protected abstract Task<IPageIndex> OtherInstanceAsync();

    /// <summary>Lets time go by for the index.</summary>
    protected abstract Task PassAsync(TimeSpan time);

    public static IEnumerable<TheoryDataRow<string, string, string>> Vectors() =>
        new[] { "Words", "As it is typed", "Quotation marks", "Over a line's end", "The search language", "What cannot be understood", "Days", "Anything else" }
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
        Assert.Equal(marked is "nothing" or "" ? [] : marked.Split(", "), found);
        Assert.Equal(marked == "nothing" ? 0 : 1, result.Total);
        Assert.Equal(result.Hits.Count, result.Total);
    }

    [Fact]
    public async Task Keeps_pages_as_they_were_read()
    {
        Page[] pages = [new(1, "xii", [new("Q. “Où ?”", 3), new("12. The ﬁrst.", null, "12")]) { Stamps = ["JA 1", "NIG-000201"], Recognised = true }, new(2, null, [])];
        await Index.AddAsync("a", pages, Cancel);
        Assert.Equal(new ReadContent(2, null), await Index.FindAsync("a", Cancel));
        var first = await Index.PageAsync("a", 1, Cancel);
        Assert.Equal("xii", first?.Printed);
        Assert.Equal(pages[0].Lines, first?.Lines);
        Assert.Equal(pages[0].Stamps, first?.Stamps);
        Assert.True(first?.Recognised);
        Assert.False((await Index.PageAsync("a", 2, Cancel))?.Recognised);
        Assert.Equivalent(pages.Select(page => new { page.Number, page.Printed, page.Stamps }), await Index.LabelsAsync("a", Cancel), strict: true);
        Assert.Empty(await Index.LabelsAsync("b", Cancel));
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
        var empty = new Sentence("This file is empty.", "Ce fichier est vide.");
        await Index.AddAsync("a", [], empty, Cancel);
        Assert.Equal(new ReadContent(0, empty), await Index.FindAsync("a", Cancel));
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
        var result = await RecordSearch.SearchAsync(Index, [Searched("a")], "agadez", 5, Cancel);
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
    public async Task Words_of_one_paragraph_are_nearer_than_those_of_a_heading_and_the_paragraph_under_it()
    {
        PageLine[] lines =
        [
            new("C. The base at Agadez"),
            new("13. American drones flew at first from Niamey; after five years", null, "13"),
            new("of work the whole of it went to the Agadez Base.", null, "13"),
        ];
        await Index.AddAsync("a", [new(1, null, lines)], Cancel);
        var hit = Assert.Single((await SearchAsync("drone base", "a")).Hits);
        Assert.Equal((1, 2, 1), (hit.FirstLine, hit.LastLine, hit.MatchLine));
    }

    [Fact]
    public async Task What_a_glossary_or_a_table_of_contents_says_comes_after_the_same_in_the_text()
    {
        string[] filler = ["and other matters were then discussed at length by all", "who had come to the capital for the talks of that week"];
        Page Sheet(int number, string numeral) => new(number, numeral, [.. filler.Append("It had a drone base at Agadez.").Concat(filler).Select(line => new PageLine(line))]);
        await Index.AddAsync("a", [Sheet(1, "iii"), Sheet(2, "1")], Cancel);
        Assert.Equal([2, 1], (await SearchAsync("drone base agadez", "a")).Hits.Select(hit => hit.Page));
    }

    [Fact]
    public async Task Many_may_read_and_add_at_once()
    {
        var adding = Enumerable.Range(0, 40).Select(number => Task.Run(() => AddAsync($"{number}", ["Tiani and Bazoum"]), Cancel));
        var reading = Enumerable.Range(0, 40).Select(number => Task.Run(() => SearchAsync("tiani", $"{number}"), Cancel));
        await Task.WhenAll([.. adding, .. reading]);
        Assert.Equal(40, (await SearchAsync("bazoum", [.. Enumerable.Range(0, 40).Select(number => $"{number}")])).Total);
    }

    [Theory]
    [InlineData("soldiers", 2)]
    [InlineData("soldier", 2)]
    [InlineData("\"soldiers\"", 1)]
    [InlineData("\"drone base\"", 1)]
    [InlineData("\"the drone bas", 1)]
    [InlineData("\"base drone\"", 0)]
    [InlineData("drone base", 2)]
    [InlineData("drone soldiers", 1)]
    [InlineData("drone unheardof", 2)]
    [InlineData("\"base drone\" soldiers", 2)]
    [InlineData("agad", 1)]
    [InlineData("bas", 2)]
    [InlineData("bas ", 0)]
    [InlineData("elysee", 1)]
    [InlineData("ÉLYSÉE", 1)]
    [InlineData("antiaircraft", 1)]
    [InlineData("anti-aircraft", 1)]
    [InlineData("co-operations", 1)]
    [InlineData("1,000", 1)]
    public async Task Counts_the_pages_that_hold_what_was_typed(string typed, int pages)
    {
        await AddAsync("a", ["soldiers saw the drone base; an anti-aircraft gun"]);
        await AddAsync("b", ["a soldier of the cooperation, and 1000 others"]);
        await AddAsync("c", ["drone by drone the base at Agadez; l’Élysée"]);
        Assert.Equal(pages, (await SearchAsync(typed, "a", "b", "c")).Total);
    }

    [Fact]
    public async Task Of_two_pages_the_one_that_says_it_more_often_comes_first()
    {
        string[] filler = [.. Enumerable.Repeat("and other matters were then discussed at length by all", 8)];
        await AddAsync("a", ["Agadez was named.", .. filler]);
        await AddAsync("b", ["Agadez was named.", "Agadez is a town.", "To Agadez they went.", .. filler]);
        Assert.Equal(["key-b", "key-a"], (await SearchAsync("agadez ", "a", "b")).Hits.Select(hit => hit.Document));
    }

    [Fact]
    public async Task A_rare_word_weighs_more_than_a_common_one_when_no_page_holds_both()
    {
        await Index.AddAsync("a", [.. Enumerable.Range(1, 20).Select(number => new Page(number, null, [new("the agreement was read")]))], Cancel);
        await AddAsync("b", ["the timetable was read"]);
        Assert.Equal("key-b", (await SearchAsync("agreement timetable ", "a", "b")).Hits[0].Document);
    }

    [Fact]
    public async Task The_same_question_has_the_same_answer()
    {
        foreach (var content in Enumerable.Range(0, 20))
            await AddAsync($"{content}", ["Tiani and Bazoum met in Niamey."]);
        var first = await SearchAsync("tiani niamey", [.. Enumerable.Range(0, 20).Select(number => $"{number}")]);
        var again = await SearchAsync("tiani niamey", [.. Enumerable.Range(0, 20).Reverse().Select(number => $"{number}")]);
        Assert.Equal(first.Hits.Select(hit => hit.Document), again.Hits.Select(hit => hit.Document));
    }

    [Fact]
    public async Task Any_text_can_be_kept_and_found()
    {
        // U+0000, half a pair, a mark of the other direction, quotation marks and backslashes, symbols of a query's language.
        const string Odd = "Ti\u0000ani \uD83D ‮ ' '' \\' \\\\ \" : * & | ! ( ) <-> = =agadez :A";
        Page[] pages = [new(1, "i\u0000", [new(Odd, 1, "\u0000")]), new(2, null, [new("Agadez")])];
        await Index.AddAsync("a", pages, Cancel);
        await Index.AddAsync("b", [], new("No \u0000 text.", "Sans \u0000 texte."), Cancel);
        var kept = await Index.PageAsync("a", 1, Cancel);
        Assert.Equal((Odd.Replace('\uD83D', '\uFFFD'), "i\u0000"), (kept?.Text, kept?.Printed));
        Assert.Equal(2, (await SearchAsync("agadez", "a")).Total);
        Assert.Equal(1, (await SearchAsync("ani ", "a")).Total);
        Assert.Equal(0, (await Index.FindAsync("b", Cancel))?.Pages);
    }

    [Fact]
    public async Task Nothing_that_can_be_typed_is_an_error_or_finds_a_page_without_its_words()
    {
        string[] words = ["drone", "base", "agadez", "l’accord", "anti-aircraft", "état", "1,000"];
        string[] operators = ["\"", "'", "\0", "*", ":", "&", "|", "!", "(", ")", "<->", "\\", "^", "-", "+", "NEAR(", "AND", "OR", "NOT", "words : ", "{", "}", ":*", ":A", "$1", ";", "--", "\uD83D", "\u202E", "%", "\n"];
        for (var content = 0; content < words.Length; content++)
            await AddAsync($"{content}", [words[content], words[(content + 1) % words.Length] + " and no more"]);
        string[] contents = [.. Enumerable.Range(0, words.Length).Select(content => $"{content}")];
        var part = Gen.Frequency((3, Gen.OneOf(words)), (4, Gen.OneOf(operators)), (1, Gen.String[0, 8]), (1, Gen.Const(new string('x', 5000))), (3, Gen.Const(" ")));
        // Which pages match is held to the words by SearchLanguageLaws, and both databases to one another by TwoIndexesLaws.
        await part.Array[0, 12].Select(string.Concat).SampleAsync(async typed =>
        {
            var found = await SearchAsync(typed, contents);
            Assert.All(found.Hits, hit => Assert.InRange(hit.Page, 1, 1));
            Assert.Equal(found.Total, found.Documents.Sum(document => document.Pages));
        }, iter: 500, threads: 2);
    }

    [Fact]
    public async Task A_word_may_be_as_long_as_it_likes()
    {
        var (word, other) = (new string('a', 16_000), new string('a', 15_999) + "b");
        await AddAsync("a", [word + " Tiani, soldiers of"]);
        await AddAsync("b", [other + " Tiani"]);
        Assert.Equal(2, (await SearchAsync("tiani", "a", "b")).Total);
        Assert.Equal(1, (await SearchAsync("soldier ", "a", "b")).Total);
        Assert.Equal(1, (await SearchAsync("\"tiani soldiers\"", "a", "b")).Total);
        Assert.Equal(1, (await SearchAsync(word + " tiani ", "a", "b")).Total);
        Assert.Equal(2, (await SearchAsync(word[..1000], "a", "b")).Total);
        Assert.Equal(0, (await SearchAsync(word[..1000] + " ", "a", "b")).Total);
    }

    [Fact]
    public async Task A_page_may_be_as_long_as_it_likes()
    {
        // More than a megabyte of words that are all different.
        string[] lines = [.. Enumerable.Range(0, 15_000).Select(line => string.Join(' ', Enumerable.Range(0, 10).Select(word => $"w{line:x}x{word}y{line * 7919:x}")))];
        await AddAsync("a", [.. lines, "Tiani and the soldiers"]);
        await AddAsync("b", ["Tiani"]);
        Assert.Equal(2, (await SearchAsync("tiani ", "a", "b")).Total);
        Assert.Equal(1, (await SearchAsync("tiani soldier ", "a", "b")).Total);
        Assert.Equal(1, (await SearchAsync("\"tiani and the so", "a", "b")).Total);
        Assert.Equal(1, (await SearchAsync("w3a97x9y", "a", "b")).Total);
        Assert.Equal(lines[^1], (await Index.PageAsync("a", 1, Cancel))!.Lines[^2].Text);
    }

    [Fact]
    public async Task Words_far_down_a_page_and_said_often_are_found_as_a_phrase()
    {
        await AddAsync("a", [.. Enumerable.Repeat("the base of the drone", 5000), "the drone base"]);
        Assert.Equal(1, (await SearchAsync("\"drone base\"", "a")).Total);
        Assert.Equal(0, (await SearchAsync("\"drone drone\"", "a")).Total);
    }

    [Fact]
    public async Task Thousands_of_contents_may_be_searched_at_once()
    {
        await AddAsync("a", ["Tiani"]);
        await AddAsync("b", ["Tiani"]);
        string[] contents = ["a", .. Enumerable.Range(0, 10_000).Select(number => $"unknown-{number}")];
        Assert.Equal("key-a", Assert.Single((await SearchAsync("tiani", contents)).Hits).Document);
    }

    [Fact]
    public async Task Instances_that_add_the_same_content_at_once_keep_it_once()
    {
        await using var other = await OtherInstanceAsync();
        Page[] pages = [.. Enumerable.Range(1, 250).Select(number => new Page(number, $"{number}", [new("Tiani")]))];
        await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() => (number % 2 == 0 ? Index : other).AddAsync("a", pages, Cancel), Cancel)));
        Assert.Equal(new ReadContent(250, null), await other.FindAsync("a", Cancel));
        Assert.Equal(250, (await SearchAsync("tiani", "a")).Total);
    }

    [Fact]
    public async Task A_search_sees_a_content_whole_or_not_at_all()
    {
        await using var other = await OtherInstanceAsync();
        Page[] pages = [.. Enumerable.Range(1, 300).Select(number => new Page(number, null, [new("Tiani")]))];
        var adding = Task.Run(async () =>
        {
            for (var content = 0; content < 5; content++)
                await other.AddAsync($"{content}", pages, Cancel);
        }, Cancel);
        var totals = new List<int>();
        do
            totals.Add((await SearchAsync("tiani", "0", "1", "2", "3", "4")).Total);
        while (!adding.IsCompleted);
        await adding;
        Assert.All(totals, total => Assert.Equal(0, total % 300));
        Assert.Equal(1500, (await SearchAsync("tiani", "0", "1", "2", "3", "4")).Total);
    }

    [Fact]
    public async Task Forgets_what_nobody_looked_up_for_so_long_and_nothing_else()
    {
        await AddAsync("a", ["Tiani"]);
        await AddAsync("b", ["Tiani"]);
        await Index.AddAsync("c", [], new("This file is empty.", "Ce fichier est vide."), Cancel);
        await PassAsync(TimeSpan.FromDays(20));
        Assert.Equal(0, await Index.PurgeAsync(TimeSpan.FromDays(30), Cancel));
        Assert.NotNull(await Index.FindAsync("a", Cancel));
        await PassAsync(TimeSpan.FromDays(20));

        Assert.Equal(2, await Index.PurgeAsync(TimeSpan.FromDays(30), Cancel));
        Assert.Equal(["a"], (await Index.FindAsync(["a", "b", "c"], Cancel)).Keys);
        Assert.Null(await Index.PageAsync("b", 1, Cancel));
        Assert.Equal("key-a", Assert.Single((await SearchAsync("tiani", "a", "b", "c")).Hits).Document);
    }

    [Fact]
    public async Task Pages_of_a_file_that_was_replaced_are_kept_for_a_year()
    {
        await AddAsync("a", ["Tiani"]);
        await AddAsync("b", ["Tiani"]);
        await Index.ReplacedAsync(["a", "never added"], Cancel);
        await PassAsync(TimeSpan.FromDays(300));
        Assert.Equal(1, await Index.PurgeAsync(TimeSpan.FromDays(30), Cancel));
        Assert.NotNull(await Index.PageAsync("a", 1, Cancel));
        await PassAsync(TimeSpan.FromDays(70));
        Assert.Equal(1, await Index.PurgeAsync(TimeSpan.FromDays(30), Cancel));
        Assert.Null(await Index.PageAsync("a", 1, Cancel));
    }

    [Fact]
    public async Task What_was_forgotten_is_found_by_every_instance_once_it_is_read_anew()
    {
        await using var other = await OtherInstanceAsync();
        await AddAsync("a", ["Tiani"]);
        await AddAsync("b", ["Tiani"]);
        foreach (var instance in new[] { Index, other })
            Assert.Equal(2, (await SearchAsync(instance, "tiani", "a", "b")).Total);
        await PassAsync(TimeSpan.FromDays(40));
        Assert.Equal(2, await Index.PurgeAsync(TimeSpan.FromDays(30), Cancel));

        // They must not come to stand where the others stood.
        await AddAsync("c", ["Tiani, sealed"]);
        await AddAsync("d", ["Tiani, sealed"]);
        foreach (var instance in new[] { Index, other })
            Assert.Equal(0, (await SearchAsync(instance, "tiani", "a", "b")).Total);

        await AddAsync("b", ["Tiani, anew"]);
        foreach (var instance in new[] { Index, other })
        {
            Assert.Equal(1, (await instance.FindAsync("b", Cancel))?.Pages);
            Assert.Equal("Tiani, anew", Assert.Single((await SearchAsync(instance, "tiani", "a", "b")).Hits).Snippet);
        }
    }

    [Fact]
    public async Task Instances_may_forget_and_read_anew_at_once()
    {
        await using var other = await OtherInstanceAsync();
        string[] contents = [.. Enumerable.Range(0, 60).Select(number => $"{number}")];
        foreach (var content in contents)
            await AddAsync(content, ["Tiani"]);
        await PassAsync(TimeSpan.FromDays(40));
        var purged = Task.WhenAll(Task.Run(() => Index.PurgeAsync(TimeSpan.FromDays(30), Cancel), Cancel), Task.Run(() => other.PurgeAsync(TimeSpan.FromDays(30), Cancel), Cancel));
        await Parallel.ForEachAsync(contents, Cancel, async (content, cancel) =>
        {
            if (await other.FindAsync(content, cancel) is null)
                await other.AddAsync(content, [new(1, null, [new("Tiani, anew")])], cancel);
        });
        await purged;
        var there = await Index.FindAsync(contents, Cancel);
        Assert.Equal(there.Count, (await SearchAsync("tiani", contents)).Total);
        foreach (var content in contents.Except(there.Keys))
            await AddAsync(content, ["Tiani, anew"]);
        Assert.Equal(contents.Length, (await SearchAsync("tiani", contents)).Total);
    }

    [Fact]
    public async Task A_word_that_stands_nowhere_is_taken_for_the_nearest_one()
    {
        await AddAsync("a", ["The timetable was read.", "La dénonciation de l’accord"]);
        var result = await SearchAsync("timetabel ", "a");
        Assert.Equal(new Correction("timetabel", "timetable"), Assert.Single(result.Reading.Corrections));
        Assert.Equal(1, result.Total);
        Assert.Equal("dénonciation", Assert.Single((await SearchAsync("denonciattion accord ", "a")).Reading.Corrections).Taken);
        Assert.Empty((await SearchAsync("timetable accord ", "a")).Reading.Corrections);
        Assert.Empty((await SearchAsync("zyzzyva ", "a")).Reading.Corrections);
    }

    [Fact]
    public async Task A_word_is_never_taken_for_one_that_only_other_contents_hold()
    {
        await AddAsync("seen", ["The runway was long."]);
        await AddAsync("hidden", ["The timetable, the timetables, the runaway."]);
        Assert.Empty((await SearchAsync("timetabel ", "seen")).Reading.Corrections);
        Assert.Equal("runway", Assert.Single((await SearchAsync("runwway ", "seen")).Reading.Corrections).Taken);
        await foreach (var words in Index.WordsAsync(["seen", "unknown"], Cancel))
            Assert.DoesNotContain("timetable", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_of_each_document_are_counted()
    {
        await Index.AddAsync("a", [new(1, null, [new("Agadez")]), new(2, null, [new("Niamey")]), new(3, null, [new("Agadez")])], Cancel);
        await AddAsync("b", ["Agadez"]);
        Assert.Equal([new("key-a", 2), new("key-b", 1)], (await SearchAsync("agadez", "a", "b")).Documents);
        Assert.Equal([new("key-a", 1)], (await SearchAsync("-agadez", "a", "b")).Documents);
        Assert.Equal([new("key-a", 2), new("key-b", 1)], (await SearchAsync("agadez -(niamey NEAR agadez)", "a", "b")).Documents);
    }

    protected Task AddAsync(string content, string[] lines) =>
        Index.AddAsync(content, [new(1, "1", [.. lines.Select(line => new PageLine(line))])], Cancel);

    protected Task<SearchResult> SearchAsync(string typed, params string[] contents) => SearchAsync(Index, typed, contents);

    private static Task<SearchResult> SearchAsync(IPageIndex index, string typed, params string[] contents) =>
        RecordSearch.SearchAsync(index, [.. contents.Select(Searched)], typed, 50, Cancel);

    private static SearchedDocument Searched(string content) => new(content, "key-" + content, new(content, content, content, DocumentKind.Record));
}
