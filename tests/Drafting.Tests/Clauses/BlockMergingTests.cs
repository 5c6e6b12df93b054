using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using NigerBrief.Drafting.Clauses;
using NigerBrief.Drafting.Clauses.Merging;
using NigerBrief.Drafting.Clauses.Standing;

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
        Assert.Equal("last the purpose.", Assert.Single(Assert.IsType<TextEdit>(Assert.Single(Assert.Single(merge.Changes).Edits!)).Runs).Text);
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

    [Fact]
    public void A_gap_filled_by_hand_is_no_change()
    {
        var then = Clause(1, "On {{date}} it ended.\n") with { Slots = [new("date", "When?")] };
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
    public void Headings_keep_the_level_at_which_the_block_was_inserted()
    {
        var block = Block("Treaties bind") with { Paragraphs = [new("Treaties bind", "Heading 4", 4)] };
        var merge = BlockMerging.Of(block, Clause(1, "## Treaties bind\n"), Clause(2, "## Treaties bind\n\n### And end\n"));
        Assert.Equal("Heading 5", Assert.IsType<TextEdit>(Assert.Single(Assert.Single(merge.Changes).Edits!)).Style);
    }

    private static Clause Clause(int version, string body) =>
        new("pacta", "Treaties bind", "Treaties", version, ClauseStatus.Approved, "A", null, null, [], "en", null, [], body);

    private static BlockInBrief Block(string brief) => new(
        5,
        ClauseComposer.Compose(Clause(1, Old), new Dictionary<string, string>(), 0).Tag,
        [.. brief.Split('|').Select(line => new DraftParagraph(line))]);

    /// <summary>As the writer does it: from the end backwards, what comes later at one place first.</summary>
    private static string Applied(string brief, IEnumerable<BlockChange> changes)
    {
        var lines = brief.Split('|').ToList();
        foreach (var edit in changes.SelectMany(change => change.Edits!).Reverse().OrderByDescending(edit => edit.Place.Paragraph).ThenByDescending(edit => edit.Place.Start))
        {
            var (place, at) = (edit.Place, edit.Place.Paragraph);
            Assert.Equal(5, place.Control);
            switch (edit)
            {
                case TextEdit { Style: null } words:
                    Assert.Equal(place.Expected, lines[at].Substring(place.Start, place.Length));
                    lines[at] = lines[at].Remove(place.Start, place.Length).Insert(place.Start, string.Concat(words.Runs.Select(run => run.Text)));
                    break;
                case TextEdit line:
                    lines.Insert(at + 1, string.Concat(line.Runs.Select(run => run.Text)));
                    break;
                case PackageEdit part:
                    lines.InsertRange(at + 1, part.Text.Split('\n'));
                    break;
                default:
                    lines.RemoveAt(at);
                    break;
            }
        }
        return string.Join('|', lines);
    }
}
