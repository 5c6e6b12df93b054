using CsCheck;
using NigerBrief.Drafting;
using NigerBrief.Matters.Index;
using NigerBrief.Matters.Index.Queries;

namespace NigerBrief.Matters.Tests.Index;

/// <summary>What the search language finds, held against a reading of the plain pages that knows nothing of indexes.</summary>
public sealed class SearchLanguageLaws : IAsyncLifetime
{
    private readonly TempFolder folder = new();
    private SqlitePageIndex? index;
    private int round;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Words that no stemmer takes for one another.</summary>
    private static readonly string[] Words = ["drone", "runway", "agadez", "pump", "ledger"];

    private static Gen<string> Word { get; } = Gen.OneOf(Words);

    private static Gen<string> Page { get; } = Word.Array[1, 7].Select(words => string.Join(' ', words));

    public ValueTask InitializeAsync()
    {
        index = SqlitePageIndex.Open(folder.Path, TimeProvider.System);
        return default;
    }

    [Fact]
    public Task A_page_is_found_exactly_when_it_is_what_was_asked_for() => Gen.Select(Page.Array[1, 8], Asked.Tree(3).Array[1, 10]).SampleAsync(async (pages, trees) =>
    {
        var content = await AddAsync(pages);
        foreach (var tree in trees)
        {
            var result = await RecordSearch.SearchAsync(index!, [content], tree.Typed + " ", 100, Cancel);
            // Where nothing is found, words alone are taken less strictly; that is another law.
            if (!result.Reading.Loosened)
                Assert.Equal(pages.Select((page, at) => (page, at)).Where(page => tree.Holds(page.page.Split(' '))).Select(page => page.at + 1), result.Hits.Select(hit => hit.Page).Order());
        }
    }, iter: 400, threads: 2);

    [Fact]
    public Task Nothing_that_can_be_typed_is_an_error() => Gen.OneOf(
        Gen.String[0, 60],
        Gen.OneOf("(", ")", "\"", "«", "-", "AND", "OR", "NOT", "NEAR/3", "NEAR/99999999999999999999", "SAUF", "witness:", "before:x", "page:9-1", "page:1-99999999999", "kind:press", "drone", "ag*", " ", "in:\"")
            .Array[0, 40].Select(parts => string.Join(' ', parts))).SampleAsync(async typed =>
    {
        var content = await AddAsync(["drone at agadez"]);
        var result = await RecordSearch.SearchAsync(index!, [content], typed, 10, Cancel);
        Assert.InRange(result.Total, 0, 1);
    }, iter: 500, threads: 2);

    [Fact]
    public void Parentheses_without_end_are_read()
    {
        Assert.NotNull(QueryParser.Read(new string('(', 100_000)).Query);
        Assert.NotNull(QueryParser.Read(string.Concat(Enumerable.Repeat("-(", 50_000)) + "drone").Query);
    }

    public async ValueTask DisposeAsync()
    {
        await index!.DisposeAsync();
        folder.Dispose();
    }

    private async Task<SearchedDocument> AddAsync(string[] pages)
    {
        var content = $"{Interlocked.Increment(ref round)}";
        await index!.AddAsync(content, [.. pages.Select((page, at) => new Page(at + 1, null, [new(page)]))], Cancel);
        return new(content, "key", new("key", "Title", "Title", DocumentKind.Press));
    }

    /// <summary>A question as it is typed, and what it means for the words of a page.</summary>
    private sealed record Asked(string Typed, Func<string[], bool> Holds)
    {
        public static Gen<Asked> Tree(int depth) => depth == 0
            ? Leaf
            : Gen.OneOf(
                Leaf,
                Gen.Select(Tree(depth - 1), Tree(depth - 1), (one, other) => new Asked($"({one.Typed} AND {other.Typed})", words => one.Holds(words) && other.Holds(words))),
                Gen.Select(Tree(depth - 1), Tree(depth - 1), (one, other) => new Asked($"({one.Typed} OU {other.Typed})", words => one.Holds(words) || other.Holds(words))),
                Gen.Select(Tree(depth - 1), Tree(depth - 1), (one, other) => new Asked($"({one.Typed} NOT {other.Typed})", words => one.Holds(words) && !other.Holds(words))),
                Tree(depth - 1).Select(one => new Asked($"-({one.Typed})", words => !one.Holds(words))));

        private static Gen<Asked> Leaf { get; } = Gen.OneOf(
            Word.Select(word => new Asked(word, words => words.Contains(word))),
            Word.Select(word => new Asked(word[..3] + "*", words => words.Any(each => each.StartsWith(word[..3], StringComparison.Ordinal)))),
            Gen.Select(Word, Word, (one, other) => new Asked($"\"{one} {other}\"", words => words.Zip(words.Skip(1)).Contains((one, other)))),
            Gen.Select(Word, Word, Gen.Int[1, 4]).Select((one, other, apart) => new Asked($"{one} NEAR/{apart} {other}", words =>
                words.Index().Any(first => first.Item == one && words.Index().Any(second => second.Item == other && Math.Abs(second.Index - first.Index) is > 0 and var between && between <= apart)))),
            Gen.OneOf(new Asked("kind:press", _ => true), new Asked("kind:report", _ => false), new Asked("before:2020", _ => false)));
    }
}
