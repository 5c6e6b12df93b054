using NigerBrief.Drafting.Clauses;
using NigerBrief.Drafting.Clauses.Word;

namespace NigerBrief.Drafting.Tests.Clauses;

public sealed class NativeBlockTests
{
    [Theory]
    [InlineData("## Treaties bind\n\nA treaty *binds* **its** parties.\n")]
    [InlineData("> A quotation.\n\nOn {{date}} it & the rest ended.\n")]
    public void Paragraphs_in_styles_come_as_both_and_read_the_same(string body)
    {
        var edit = Edit(body);
        Assert.Equal(edit.Text, string.Join('\n', edit.Native!.Paragraphs.Select(paragraph => string.Concat(paragraph.Words.SelectMany(words => words.Runs).Select(run => run.Text)))));
    }

    [Theory]
    [InlineData("1. a\n2. b\n")]
    [InlineData("- a\n")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n")]
    [InlineData("A treaty.[^1]\n\n[^1]: Its note.\n")]
    [InlineData("Of the 5^th^ of May.\n")]
    [InlineData("One line\\\nand another.\n")]
    [InlineData("~~gone~~\n")]
    [InlineData("***\n")]
    [InlineData("Term\n: its meaning\n")]
    [InlineData("")]
    public void What_only_a_package_keeps_comes_as_a_package(string body) => Assert.Null(Edit(body).Native);

    [Fact]
    public void Styles_are_named_as_Word_names_them_and_a_gap_keeps_its_control()
    {
        var native = Edit("## Treaties bind\n\n> On {{date}} it ended.\n").Native!;
        Assert.Equal(["Heading 3", "Quote"], native.Paragraphs.Select(paragraph => paragraph.Style));
        Assert.Equal([("On ", null), ("[When?]", "nb1:slot:date"), (" it ended.", (string?)null)], native.Paragraphs[1].Words.Select(words => (words.Runs[0].Text, words.Tag)));
    }

    private static PackageEdit Edit(string body)
    {
        var clause = new Clause("pacta", "Treaties bind", "Treaties", 1, ClauseStatus.Approved, "A", null, null, [], "en", null, [new("date", "When?")], body);
        return NativeBlock.With((PackageEdit)ClauseComposer.Compose(clause, new Dictionary<string, string>(), 1).Edits[0], clause.Title);
    }
}
