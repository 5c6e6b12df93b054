using System.Xml.Linq;
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

    [Theory]
    [InlineData("Body Text, Body Text", "Body Text")]
    [InlineData("Normal, Body Text, Body Text", "Body Text")]
    [InlineData("Body Text, Normal", "Normal")]
    [InlineData("Body Text, Quote, Quote", "Body Text")]
    [InlineData("Corps de texte, Citation, Citation", "Corps de texte")]
    [InlineData("Quote", "Normal")]
    [InlineData("·", "Normal")]
    [InlineData("", "Normal")]
    public void A_brief_is_written_in_the_style_of_most_of_its_text(string styles, string body) =>
        Assert.Equal(body, BodyStyle.Of(styles.Split(", ", StringSplitOptions.RemoveEmptyEntries)).Name);

    [Fact]
    public void Text_comes_in_the_style_of_the_brief_and_headings_and_quotations_in_theirs()
    {
        var native = Edit("## Treaties bind\n\nThey do.\n\n> Always.\n", new("Corps de texte")).Native!;
        Assert.Equal(["Heading 3", "Corps de texte", "Quote"], native.Paragraphs.Select(paragraph => paragraph.Style));
    }

    [Fact]
    public void In_a_package_lists_too_come_in_the_style_of_the_brief_and_cells_and_notes_do_not()
    {
        var package = BlockXml(Edit("They do.[^1]\n\n1. a\n\n| b |\n|---|\n\n[^1]: Note.\n", new("Corps & texte")).Package);
        Assert.Equal(["Corpstexte:They do.", "Corpstexte:a", "Normal:b", "Corpstexte:", "Normal:", "FootnoteText: Note."], package);
    }

    /// <summary>Word shows its built-in styles by translated names, and knows them in a file by the English ones.</summary>
    [Theory]
    [InlineData("Sans interligne", "No Spacing")]
    [InlineData("Retrait corps de texte 2", "Body Text Indent 2")]
    [InlineData("Argument du cabinet", "Argument du cabinet")]
    public void A_package_names_the_style_as_Word_files_do(string shown, string inFile) =>
        Assert.Contains($"<w:name w:val=\"{inFile}\"/>", Edit("They do.\n", new(shown)).Package, StringComparison.Ordinal);

    /// <returns>The paragraphs of a package, its notes last, as the id of the style and the text.</returns>
    private static IEnumerable<string> BlockXml(string package)
    {
        XNamespace w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        return XDocument.Parse(package).Descendants(w + "p").Where(paragraph => !paragraph.Descendants().Any(element => element.Name.LocalName.EndsWith("eparator", StringComparison.Ordinal)))
            .Select(paragraph => $"{(string?)paragraph.Descendants(w + "pStyle").FirstOrDefault()?.Attribute(w + "val") ?? "Normal"}:{string.Concat(paragraph.Descendants(w + "t").Select(text => text.Value))}");
    }

    private static PackageEdit Edit(string body, BodyStyle? style = null)
    {
        var clause = new Clause("pacta", "Treaties bind", "Treaties", 1, ClauseStatus.Approved, "A", null, null, [], "en", null, [new("date", "When?")], body);
        return NativeBlock.With((PackageEdit)ClauseComposer.Compose(clause, new Dictionary<string, string>(), 1, body: style).Edits[0], clause.Title, style);
    }
}
