using CsCheck;
using NigerBrief.Drafting.Clauses.Merging;

namespace NigerBrief.Drafting.Tests.Clauses;

/// <summary>Cites of a block stay live when it is brought up to date, and those that come with approved words are live from the first.</summary>
public sealed class LiveCitesInMergeTests
{
    private const string Old = "A treaty binds its parties.\n";

    // Cites stand at edges and side by side; a word at each end keeps the paragraph from being taken for a list or a heading.
    private static readonly Gen<string> Piece = Gen.Int[0, 8].Select(index => new[] { "", "one ", "two ", "three ", ", ", "{{cite:C-0001@1}}", "{{cite:C-0002@2}}", " {{cite:C-0001@3}} ", "four. " }[index]);

    private static readonly Gen<(string Then, string Mine, string Theirs)> Three = Gen.Frequency((4, Piece.Select(piece => (piece, piece, piece))), (1, Gen.Select(Piece, Piece, Piece)))
        .List[1, 14].Select(pieces => (Body(pieces.Select(three => three.Item1)), Body(pieces.Select(three => three.Item2)), Body(pieces.Select(three => three.Item3))));

    [Theory]
    [InlineData("A treaty binds its parties, {{cite:C-0001@1}}.\n", "A treaty binds its parties, [C-0001@p1].")]
    [InlineData("{{cite:C-0001@1}} binds its parties.\n", "[C-0001@p1] binds its parties.")]
    [InlineData("A treaty binds {{cite:C-0001@1}} and {{cite:C-0002@2}} parties.\n", "A treaty binds [C-0001@p1] and [C-0002@p2] parties.")]
    [InlineData("A treaty binds its parties.\n\nSee {{cite:C-0001@1}}.\n", "A treaty binds its parties.|See [C-0001@p1].")]
    public void Cites_that_come_with_approved_words_are_live(string approved, string merged)
    {
        var block = BlockText.Block(Old, Old);
        Assert.Equal(merged, BlockText.Shown(BlockText.Applied(block, BlockText.Merge(block, Old, approved).Changes)));
    }

    [Fact]
    public void A_cite_whose_page_changed_is_written_into_its_own_control()
    {
        const string cited = "See {{cite:C-0001@1}} there.\n";
        var block = BlockText.Block(cited, cited);
        var edit = Assert.IsType<TextEdit>(Assert.Single(Assert.Single(BlockText.Merge(block, cited, cited.Replace("@1", "@2", StringComparison.Ordinal)).Changes).Edits!));
        Assert.Equal((PlaceKind.Control, "nb1:cite:C-0001@p2"), (edit.Place.Kind, edit.Tag));
    }

    [Fact]
    public void A_cite_of_the_author_keeps_its_wording_beside_what_is_taken_over()
    {
        var block = BlockText.Block(Old, "A treaty binds its parties, {{cite:C-0002@2}}.\n");
        var refreshed = block with
        {
            Paragraphs = [block.Paragraphs[0] with { Text = "A treaty binds its parties, Ibid..", Controls = [block.Paragraphs[0].Controls![0] with { Start = 28, Length = 5 }] }],
        };
        var merge = BlockText.Merge(refreshed, Old, "A treaty always binds its parties.\n");
        Assert.Equal("A treaty always binds its parties, Ibid..", Assert.Single(BlockText.Applied(refreshed, merge.Changes.Where(change => change.Kind == ChangeKind.Theirs))).Text);
    }

    [Fact]
    public void The_cites_of_a_merged_block_are_those_of_the_brief_and_what_the_approved_text_changed() => Three.Sample(texts =>
    {
        var block = BlockText.Block(texts.Then, texts.Mine);
        var taken = BlockText.Merge(block, texts.Then, texts.Theirs).Changes.Where(change => change.Kind == ChangeKind.Theirs);
        return BlockText.Shown(BlockText.Applied(block, taken)) == Merged(texts.Then, texts.Mine, texts.Theirs);
    });

    [Fact]
    public void Whatever_is_taken_of_two_changed_texts_the_approved_side_can_be_had_whole() => Three.Sample(texts =>
    {
        var block = BlockText.Block(texts.Then, texts.Mine);
        return BlockText.Shown(BlockText.Applied(block, BlockText.Merge(block, texts.Then, texts.Theirs).Changes.Where(change => change.Kind != ChangeKind.Both))) == BlockText.Shown(texts.Theirs);
    });

    private static string Body(IEnumerable<string> pieces) => $"Begin {string.Concat(pieces)}end\n";

    private static string Merged(string then, string mine, string theirs)
    {
        var merged = ParagraphMerge.Merged(Tokens(then), Tokens(mine), Tokens(theirs));
        return string.Join('|', merged.Select(line => string.Concat(line.Select(token => token.Key == token.Text ? token.Text : $"[{token.Key["nb1:cite:".Length..]}]"))));
    }

    private static IReadOnlyList<IReadOnlyList<Token>> Tokens(string body) => [.. BlockText.Block(body, body).Paragraphs.Select(paragraph => Token.In(paragraph.Text, paragraph.Controls))];
}
