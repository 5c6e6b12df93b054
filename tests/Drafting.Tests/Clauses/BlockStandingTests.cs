using System.Globalization;
using NigerBrief.Drafting.Clauses;
using NigerBrief.Drafting.Clauses.Standing;

namespace NigerBrief.Drafting.Tests.Clauses;

public sealed class BlockStandingTests
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    public static TheoryData<string, int, string, string> Rows
    {
        get
        {
            var data = new TheoryData<string, int, string, string>();
            foreach (var row in Spec.Rows("blocks.md", "Standing"))
                data.Add(row[0], int.Parse(row[1], CultureInfo.InvariantCulture), row[2], row[3]);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_block_stands_as_its_versions_say(string versions, int inserted, string state, string inForce)
    {
        var standing = Assert.Single(BlockStandings.Of([Block(inserted)], Versions(versions), "icj", Today));
        Assert.Equal(state.Replace(" ", "", StringComparison.Ordinal), standing.State.ToString(), ignoreCase: true);
        Assert.Equal(inForce, standing.InForce?.ToString(CultureInfo.InvariantCulture) ?? "–");
        Assert.False(standing.Edited);
    }

    [Fact]
    public void Two_copies_are_two_and_only_the_edited_one_is_edited()
    {
        var first = Block(1);
        var second = first with { Control = 8, Paragraphs = [new("A treaty binds nobody.")] };
        Assert.Equal([(7, false), (8, true)], BlockStandings.Of([first, second], Versions("1 approved"), "icj", Today).Select(block => (block.Control, block.Edited)));
    }

    [Fact]
    public void What_hosts_show_of_a_note_is_no_edit()
    {
        var clause = Versions("1 approved")[0] with { Body = "A treaty binds.[^1]\n\nIn good\\\nfaith.\n\n[^1]: Article 26.\n" };
        var composed = ClauseComposer.Compose(clause, new Dictionary<string, string>(), 0);
        var block = new BlockInBrief(1, composed.Tag, [new("A treaty binds.\u0002"), new("In good\u000Bfaith.")]);
        Assert.False(Assert.Single(BlockStandings.Of([block], [clause], "icj", Today)).Edited);
    }

    [Fact]
    public void Other_words_of_its_live_cites_are_no_edit_and_another_place_is_one()
    {
        const string body = "A treaty binds, {{cite:C-0001@1}}, its parties.\n";
        var block = BlockText.Block(body, body);
        var (paragraph, cite) = (block.Paragraphs[0], block.Paragraphs[0].Controls![0]);
        var refreshed = paragraph with { Text = paragraph.Text.Remove(cite.Start, cite.Length).Insert(cite.Start, "Ibid."), Controls = [cite with { Length = 5 }] };
        Assert.True(IsAsInserted(paragraph));
        Assert.True(IsAsInserted(refreshed));
        Assert.False(IsAsInserted(refreshed with { Controls = [cite with { Length = 5, Tag = "nb1:cite:C-0001@p2" }] }));
        Assert.False(IsAsInserted(refreshed with { Text = refreshed.Text.Replace("parties", "friends", StringComparison.Ordinal) }));
        // Blocks of earlier briefs were signed with the words of their cites.
        var earlier = block with { Tag = new ClauseTag("pacta", 1, ClauseTag.HashOf(block.Text())).ToString() };
        Assert.True(earlier.IsAsInserted(ClauseTag.Parse(earlier.Tag)!));

        bool IsAsInserted(DraftParagraph now) => (block with { Paragraphs = [now] }).IsAsInserted(ClauseTag.Parse(block.Tag)!);
    }

    [Fact]
    public void A_control_of_something_else_is_no_block() =>
        Assert.Empty(BlockStandings.Of([new(1, "nb1:table:cites", [])], [], "icj", Today));

    [Fact]
    public void It_says_what_the_newer_version_changed()
    {
        var versions = Versions("1 approved, 2 approved").Select(clause => clause with { ChangeNote = $"Note {clause.Version}" });
        Assert.Equal("Note 2", Assert.Single(BlockStandings.Of([Block(1)], versions, "icj", Today)).Since);
    }

    private static BlockInBrief Block(int version)
    {
        const string text = "A treaty binds.";
        return new(7, new ClauseTag("pacta", version, ClauseTag.HashOf(text)).ToString(), [new(text)]);
    }

    private static Clause[] Versions(string row) => row == "–" ? [] : [.. row.Split(", ").Select(Version)];

    private static Clause Version(string words)
    {
        var word = words.Split(' ');
        string? After(string name) => word.SkipWhile(each => each != name).Skip(1).FirstOrDefault();
        return new(
            "pacta",
            "Treaties bind",
            "Treaties",
            int.Parse(word[0], CultureInfo.InvariantCulture),
            Enum.Parse<ClauseStatus>(word[1], ignoreCase: true),
            "A. Diallo",
            new(2026, 1, 1),
            After("until") is { } date ? DateOnly.Parse(date, CultureInfo.InvariantCulture) : null,
            After("for") is { } forum ? [forum] : [],
            "en",
            null,
            [],
            "A treaty binds.\n");
    }
}
