using NigerBrief.Drafting.Tests;

namespace NigerBrief.Matters.Tests;

/// <summary>Sentences of the sample's draft are borne out by the pages that a reader found for them.</summary>
public sealed class SupportTests(SampleMatter sample) : IClassFixture<SampleMatter>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The figures of docs/record.md: so many of the sentences have a page that bears them out at the first place, and among the first three.</summary>
    [Fact]
    public async Task No_fewer_sentences_find_their_page_than_the_docs_say()
    {
        var (first, three, all) = (0, 0, 0);
        foreach (var row in Spec.Rows("support.md", "What bears a sentence out"))
        {
            var places = row[1].Split("; ");
            var result = await sample.Store.SupportAsync(sample.Matter, row[0], 3, Cancel);
            var found = result.Hits.Select(hit => $"{hit.Document} p. {hit.Page}").ToList();
            all++;
            first += found.Count > 0 && places.Contains(found[0]) ? 1 : 0;
            three += places.Intersect(found).Any() ? 1 : 0;
        }
        Assert.Equal(22, all);
        Assert.InRange(first, 18, all);
        Assert.InRange(three, 21, all);
    }

    [Fact]
    public async Task The_passage_is_shown_with_what_it_shares_with_the_sentence()
    {
        var result = await sample.Store.SupportAsync(sample.Matter, "Cole Decl. ¶ 5. The inventory names 3418 movable items. Moussa Decl. ¶ 32.", 3, Cancel);
        var best = result.Hits[0];
        Assert.Equal("CWS-0001", best.Document);
        Assert.Contains("3,418", best.Highlights.Select(mark => best.Snippet.Substring(mark.Start, mark.Length)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("¶ 😀 \0")]
    [InlineData("the of and")]
    [InlineData("Zyzzyva quux frobnicate.")]
    public async Task A_sentence_that_nothing_bears_out_finds_nothing(string sentence) =>
        Assert.Equal(0, (await sample.Store.SupportAsync(sample.Matter, sentence, 3, Cancel)).Total);
}
