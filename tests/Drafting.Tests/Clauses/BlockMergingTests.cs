using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using NigerBrief.Drafting.Clauses;
using NigerBrief.Drafting.Clauses.Merging;
using NigerBrief.Drafting.Clauses.Standing;
using static NigerBrief.Drafting.Tests.Clauses.BlockText;

namespace NigerBrief.Drafting.Tests.Clauses;

/// <summary>A merge as edits: done on the paragraphs of the brief, they must give the text that was promised, and touch nothing else.</summary>
public sealed class BlockMergingTests
{
    private const string Old = "## Treaties bind\n\nA treaty binds its parties. It does so until it ends.\n\n1. first the words;\n2. then the context.\n";

    [Theory]
    [InlineData("Treaties bind|A treaty binds its parties. It does so until it ends.|first the words;|then the context.")]
    [InlineData("Treaties bind|A treaty always binds its parties. It does so until it ends.|first the words;|then the context.")]
    [InlineData("Treaties bind|A treaty binds its parties. It does so until it ends. Niger agrees.|Mine.|first the words;|then the context.")]
    public void Taking_all_of_it_gives_the_approved_words_and_keeps_the_authors_own(string brief)
    {
        var approved = Clause(2, Old.Replace("its parties", "its Parties", StringComparison.Ordinal).Replace("then the context.\n", "then the context; and\n3. last the purpose.\n\nSo says Article 31.\n", StringComparison.Ordinal));
        var merge = BlockMerging.Of(Block(brief), Clause(1, Old), approved);
        var expected = brief.Replace("its parties", "its Parties", StringComparison.Ordinal).Replace("the context.", "the context; and|last the purpose.|So says Article 31.", StringComparison.Ordinal);
        Assert.Equal(expected, Applied(brief, merge.Changes.Where(change => change.Kind == ChangeKind.Theirs)));
        Assert.All(merge.Changes, change => Assert.NotNull(change.Edits));
        Assert.Equal(new ClauseTag("pacta", 2, ClauseTag.HashOf(Assert.IsType<PackageEdit>(merge.Whole).Text)).ToString(), merge.Tag);
        Assert.True(merge.Sure);
    }

    [Fact]
    public void An_item_joins_the_list_before_it_and_what_follows_the_list_comes_as_a_part_of_the_package()
    {
        var approved = Clause(2, Old + "3. last the purpose.\n\nA paragraph.[^1]\n\n[^1]: The note.\n");
        var merge = BlockMerging.Of(Block("Treaties bind|A treaty binds its parties. It does so until it ends.|first the words;|then the context."), Clause(1, Old), approved);
        var edit = Assert.IsType<PackageEdit>(Assert.Single(Assert.Single(merge.Changes).Edits!));
        Assert.Equal("", edit.Tag);
        Assert.Equal("last the purpose.\nA paragraph.\u0002", edit.Text);
        using var document = WordprocessingDocument.FromFlatOpcString(edit.Package);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => error.Description));

        merge = BlockMerging.Of(Block("Treaties bind|A treaty binds its parties. It does so until it ends.|first the words;|then the context."), Clause(1, Old), Clause(2, Old + "3. last the purpose.\n"));
        Assert.Equal("last the purpose.", Assert.Single(Assert.Single(Assert.IsType<PackageEdit>(Assert.Single(Assert.Single(merge.Changes).Edits!)).Native!.Paragraphs).Words).Runs[0].Text);
    }

    [Fact]
    public void A_paragraph_that_is_no_longer_approved_goes_with_its_mark()
    {
        var brief = "Treaties bind|A treaty binds its parties. It does so until it ends.|first the words;|then the context.";
        var merge = BlockMerging.Of(Block(brief), Clause(1, Old), Clause(2, "## Treaties bind\n\n1. first the words;\n2. then the context.\n"));
        Assert.IsType<RemoveEdit>(Assert.Single(Assert.Single(merge.Changes).Edits!));
        Assert.Equal("Treaties bind|first the words;|then the context.", Applied(brief, merge.Changes));
    }

    [Fact]
    public void A_new_note_is_called_where_it_is_approved_also_in_a_paragraph_that_the_author_changed()
    {
        var approved = Clause(2, Old.Replace("parties.", "parties.[^1]", StringComparison.Ordinal) + "\n[^1]: Article 26.\n");
        var merge = BlockMerging.Of(Block("Treaties bind|A treaty binds both parties. It does so until it ends.|first the words;|then the context."), Clause(1, Old), approved);
        var note = Assert.IsType<NoteEdit>(Assert.Single(merge.Changes.Single(change => change.Kind == ChangeKind.Theirs).Edits!));
        Assert.Equal(("Article 26.", "A treaty binds both parties.".Length), (note.Words[0].Runs[0].Text, note.Place.Start));
    }

    [Fact]
    public void A_note_that_reads_otherwise_comes_with_its_paragraph_and_only_where_the_author_changed_nothing()
    {
        const string noted = "A treaty binds.[^1]\n\n[^1]: Article 26.\n";
        var approved = Clause(2, noted.Replace("26", "27", StringComparison.Ordinal));
        var untouched = BlockMerging.Of(Block("A treaty binds.\u0002"), Clause(1, noted), approved);
        Assert.Collection(Assert.Single(untouched.Changes).Edits!, edit => Assert.IsType<RemoveEdit>(edit), edit => Assert.IsType<PackageEdit>(edit));
        Assert.Contains("[Article 27.]", untouched.Changes[0].Theirs, StringComparison.Ordinal);

        var edited = BlockMerging.Of(Block("A treaty always binds.\u0002"), Clause(1, noted), approved);
        Assert.Contains(edited.Changes, change => change.Kind == ChangeKind.Conflict && change.Edits is null);
    }

    [Theory]
    [InlineData(SlotType.Text)]
    [InlineData(SlotType.Number)]
    public void A_gap_filled_by_hand_is_no_change_also_where_the_answer_does_not_fit_the_question(SlotType type)
    {
        var then = Clause(1, "On {{date}} it ended.\n") with { Slots = [new("date", "When?", type)] };
        var now = then with { Version = 2, Body = "On {{date}} the treaty ended.\n" };
        var tag = ClauseComposer.Compose(then, new Dictionary<string, string>(), 0).Tag;
        var block = new BlockInBrief(1, tag, [new("On 16 March it ended.", Controls: [new(2, "nb1:slot:date", 3, 8)])], new Dictionary<string, string>());
        var merge = BlockMerging.Of(block, then, now);
        Assert.True(merge.Sure);
        Assert.Equal(("it", "the treaty", ChangeKind.Theirs), (Assert.Single(merge.Changes).Mine, merge.Changes[0].Theirs, merge.Changes[0].Kind));
    }

    [Fact]
    public void Without_the_version_inserted_every_difference_is_the_authors_to_decide()
    {
        var merge = BlockMerging.Of(Block("Treaties bind|A treaty binds its parties.|first the words;|then the context."), null, Clause(2, Old));
        Assert.False(merge.Known);
        Assert.Equal(ChangeKind.Conflict, Assert.Single(merge.Changes).Kind);
    }

    [Fact]
    public void What_comes_new_stands_in_the_style_of_the_blocks_own_text()
    {
        var block = Block("A treaty binds its parties.") with { Paragraphs = [new("A treaty binds its parties.", "Body Text")] };
        var merge = BlockMerging.Of(block, Clause(1, "A treaty binds its parties.\n"), Clause(2, "A treaty binds its parties.\n\nSo says Article 31.\n"));
        Assert.Equal("Body Text", Assert.Single(Assert.IsType<PackageEdit>(Assert.Single(Assert.Single(merge.Changes).Edits!)).Native!.Paragraphs).Style);
        Assert.Contains("w:val=\"BodyText\"", Assert.IsType<PackageEdit>(merge.Whole).Package, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_keep_the_level_at_which_the_block_was_inserted()
    {
        var block = Block("Treaties bind") with { Paragraphs = [new("Treaties bind", "Heading 4", 4)] };
        var merge = BlockMerging.Of(block, Clause(1, "## Treaties bind\n"), Clause(2, "## Treaties bind\n\n### And end\n"));
        Assert.Equal("Heading 5", Assert.Single(Assert.IsType<PackageEdit>(Assert.Single(Assert.Single(merge.Changes).Edits!)).Native!.Paragraphs).Style);
    }

    [Theory]
    [InlineData("A treaty binds.\n", ChangeKind.Theirs)]
    [InlineData("> A treaty binds.\n", ChangeKind.Conflict)]
    [InlineData("## A treaty binds.\n", null)]
    public void A_paragraph_that_became_a_heading_is_a_change_that_can_be_taken(string brief, ChangeKind? kind)
    {
        const string then = "A treaty binds.\n";
        var block = BlockText.Block(then, brief);
        var merge = Merge(block, then, "## A treaty binds.\n");
        Assert.Equal(kind, merge.Changes.SingleOrDefault()?.Kind);
        Assert.Equal("Heading 2", Assert.Single(BlockText.Applied(block, merge.Changes)).Style);
        Assert.All(merge.Changes, change => Assert.Equal((block.Paragraphs[0].Style, "Heading 2"), (change.MineLook!.Style, change.TheirsLook!.Style)));
    }

    [Fact]
    public void Words_that_are_bold_now_are_a_change_also_beside_words_of_the_author()
    {
        const string then = "A treaty binds its parties.\n";
        var block = BlockText.Block(then, "A treaty always binds its parties.\n");
        var change = Assert.Single(Merge(block, then, "A treaty **binds its** *parties*.\n").Changes, change => change.TheirsLook?.Bold == true);
        var edit = Assert.IsType<LookEdit>(Assert.Single(change.Edits!));
        Assert.Equal(("binds its", "binds its", true, null), (change.Theirs, edit.Place.Expected, edit.Bold, edit.Italic));
        Assert.Equal("A treaty always ".Length, edit.Place.Start);
    }

    [Fact]
    public void A_paragraph_that_became_an_item_comes_anew_and_where_the_author_changed_it_with_the_whole()
    {
        const string then = "Begin here.\n\nThen read the context.\n";
        const string now = "Begin here.\n\n1. Then read the context.\n";
        Assert.Equal(2, Assert.Single(Merge(BlockText.Block(then, then), then, now).Changes).Edits!.Count);
        var edited = Assert.Single(Merge(BlockText.Block(then, then.Replace("the context", "its context", StringComparison.Ordinal)), then, now).Changes, change => change.TheirsLook is not null);
        Assert.Equal((ChangeKind.Conflict, null, true), (edited.Kind, edited.Edits, edited.TheirsLook!.Item));
    }

    [Theory]
    [InlineData("Zero.\n\nBefore the table.\n\n{table}\n\nAfter the table.\n", "Zero.|Before the table.|a|b|c|d|After the table.")]
    [InlineData("Before the table.\n\n{table}\n\nNext.\n\n> Quoted.\n\nAfter the table.\n", "Before the table.|a|b|c|d|Next.|Quoted.|After the table.")]
    [InlineData("{table}\n\nAfter the table.\n", "a|b|c|d|After the table.")]
    [InlineData("Before the table.\n\n{table}\n\nAfter the table now.\n", "Before the table.|a|b|c|d|After the table now.")]
    [InlineData("Before the table.\n\nOther.\n\n| x | y |\n|---|---|\n| z | w |\n\nMore.\n\n{table}\n\nAfter the table.\n", "Before the table.|Other.|x|y|z|w|More.|a|b|c|d|After the table.")]
    public void Paragraphs_beside_a_table_merge_as_others_do(string approved, string merged)
    {
        var merge = Merge(Tabled, TextWithTable, approved.Replace("{table}", Table, StringComparison.Ordinal));
        Assert.Equal(merged, BlockText.Shown(BlockText.Applied(Tabled, merge.Changes)));
    }

    [Fact]
    public void Behind_a_table_that_nothing_parts_from_the_next_paragraph_new_ones_go_above_that()
    {
        var block = Tabled with { Paragraphs = [.. Tabled.Paragraphs.Where(paragraph => paragraph.Text.Length > 0)] };
        var merge = Merge(block, TextWithTable, TextWithTable.Replace("After", "Next.\n\nAfter", StringComparison.Ordinal));
        Assert.Equal("Before the table.|a|b|c|d|Next.|After the table.", BlockText.Shown(BlockText.Applied(block, merge.Changes.Where(change => change.Kind == ChangeKind.Theirs))));
    }

    [Fact]
    public void What_comes_only_with_its_table_is_told_apart_from_what_stands_beside_it()
    {
        var merge = Merge(Tabled, TextWithTable, TextWithTable.Replace("| c | d |", "| c | d |\n| e | f |", StringComparison.Ordinal).Replace("After", "Next.\n\nAfter", StringComparison.Ordinal));
        Assert.Equal([("e\nf", false), ("Next.", true)], merge.Changes.Select(change => (change.Theirs, change.Edits is not null)));
    }

    [Fact]
    public void A_paragraph_between_two_tables_stays()
    {
        const string then = Table + "\n\nBetween.\n\n| e | f |\n|---|---|\n";
        var block = new BlockInBrief(5, Tabled.Tag, [Cell("a"), Cell("b"), Cell("c"), Cell("d"), new("Between."), Cell("e"), Cell("f")]);
        Assert.Null(Merge(block, then, then.Replace("Between.", "Other words.", StringComparison.Ordinal)).Changes.First(change => change.Mine == "Between.").Edits);
    }

    private const string Table = "| a | b |\n|---|---|\n| c | d |";

    private const string TextWithTable = "Before the table.\n\n" + Table + "\n\nAfter the table.\n";

    private static BlockInBrief Tabled { get; } =
        new(5, ClauseComposer.Compose(Clause(1, TextWithTable), new Dictionary<string, string>(), 0).Tag, [new("Before the table."), Cell("a"), Cell("b"), Cell("c"), Cell("d"), new("After the table.")]);

    private static DraftParagraph Cell(string text) => new(text, TableDepth: 1);

    private static BlockInBrief Block(string brief) => new(
        5,
        ClauseComposer.Compose(Clause(1, Old), new Dictionary<string, string>(), 0).Tag,
        [.. brief.Split('|').Select(line => new DraftParagraph(line))]);

    private static string Applied(string brief, IEnumerable<BlockChange> changes) => BlockText.Shown(BlockText.Applied(Block(brief), changes));
}
