using System.Text;
using CsCheck;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using NigerBrief.Drafting.Clauses;

namespace NigerBrief.Drafting.Tests.Clauses;

public sealed class ClauseComposerTests
{
    private static readonly Dictionary<string, string> NoValues = [];

    [Theory]
    [InlineData("One paragraph.", "Normal|One paragraph.")]
    [InlineData("# Title\n\nText *italic* **bold** `code`.", "Heading2|Title\nNormal|Text italic bold code.")]
    [InlineData("1. one\n2. two\n   - inner", "Normal|one\nNormal|two\nNormal|inner")]
    [InlineData("> quoted\n> twice", "Quote|quoted twice")]
    [InlineData("```\na\n b\n```", "HTMLPreformatted|a\nHTMLPreformatted| b")]
    [InlineData("| a | b |\n|---|--:|\n| c | d |", "Normal|a\nNormal|b\nNormal|c\nNormal|d\nNormal|")]
    [InlineData("call[^1] here\n\n[^1]: note", "Normal|call here")]
    [InlineData("a  \nb", "Normal|a\vb")]
    [InlineData("[words](https://example.org/a)", "Normal|words (https://example.org/a)")]
    [InlineData("<b>kept</b> &amp; &eacute;", "Normal|<b>kept</b> & é")]
    [InlineData("---", "Normal|* * *")]
    [InlineData("[not a `bracket` *that* ends", "Normal|[not a bracket that ends")]
    [InlineData("L’accord « signé » {{gap}}", "Normal|L’accord « signé » [Which?]")]
    [InlineData("", "Normal|")]
    [InlineData("> ```", "Normal|")]
    [InlineData("Twice.[^1]\n\n[^1]: See [^1].", "Normal|Twice.")]
    public void Markdown_becomes_paragraphs_in_styles(string markdown, string expected)
    {
        var composed = ClauseComposer.Compose(Clause(markdown), NoValues, headingLevel: 1);
        var paragraphs = Read(composed).Descendants<SdtBlock>().Single().Descendants<Paragraph>();
        Assert.Equal(expected.Split('\n'), paragraphs.Select(paragraph => $"{paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "Normal"}|{TextOf(paragraph)}"));
        Assert.Equal(expected.Split('\n').Select(line => line[(line.IndexOf('|', StringComparison.Ordinal) + 1)..]), composed.Text.Split('\n'));
    }

    [Fact]
    public void Any_text_gives_a_valid_package_that_reads_as_it_says() =>
        Gen.OneOf(
                Gen.Const("# "), Gen.Const("> "), Gen.Const("1. "), Gen.Const("- "), Gen.Const("\n"), Gen.Const("\n\n"), Gen.Const("*"), Gen.Const("**"), Gen.Const("`"),
                Gen.Const("| a | b |\n|---|---|\n| c | d |\n\n"), Gen.Const("[^1]"), Gen.Const("\n\n[^1]: note\n\n"), Gen.Const("{{gap}}"), Gen.Const("    "), Gen.String[0, 12])
            .Array[0, 25]
            .Sample(parts =>
            {
                var composed = ClauseComposer.Compose(Clause(string.Concat(parts)), NoValues, headingLevel: 2);
                var body = Read(composed);
                var read = string.Join('\n', body.Descendants<SdtBlock>().First().Descendants<Paragraph>().Select(TextOf));
                Assert.Equal(composed.Text, read);
                Assert.Equal(composed.Edits, ClauseComposer.Compose(Clause(string.Concat(parts)), NoValues, headingLevel: 2).Edits);
            }, iter: 300);

    [Fact]
    public void Every_list_has_its_own_numbering_and_start()
    {
        using var document = Open(ClauseComposer.Compose(Clause("3. three\n4. four\n\ntext\n\n- mark"), NoValues, 0));
        var numbering = document.MainDocumentPart!.NumberingDefinitionsPart!.Numbering!;
        Assert.Equal(2, numbering.Elements<AbstractNum>().Count());
        var used = document.MainDocumentPart.Document!.Body!.Descendants<NumberingId>().Select(id => id.Val!.Value).ToList();
        Assert.Equal(used[0], used[1]);
        Assert.NotEqual(used[1], used[2]);
        Assert.Subset(numbering.Elements<NumberingInstance>().Select(list => list.NumberID!.Value).ToHashSet(), used.ToHashSet());
        Assert.Equal(3, numbering.Elements<AbstractNum>().First().Descendants<StartNumberingValue>().Single().Val!.Value);
    }

    [Fact]
    public void A_note_stands_where_its_call_is()
    {
        using var document = Open(ClauseComposer.Compose(Clause("first[^a] second[^b]\n\n[^b]: note B\n[^a]: note *A*"), NoValues, 0));
        var notes = document.MainDocumentPart!.FootnotesPart!.Footnotes!.Elements<Footnote>().Skip(2).Select(note => note.InnerText.Trim());
        Assert.Equal(["note A", "note B"], notes);
    }

    [Fact]
    public void A_gap_stays_visible_and_an_answer_fills_it()
    {
        var clause = Clause("It was {{gap}}.");
        var open = ClauseComposer.Compose(clause, NoValues, 0);
        Assert.Equal(["gap"], open.Unfilled);
        Assert.Equal("nb1:slot:gap", Read(open).Descendants<SdtRun>().Single().SdtProperties!.GetFirstChild<Tag>()!.Val!.Value);
        var filled = ClauseComposer.Compose(clause, new Dictionary<string, string> { ["gap"] = "<signed> & sealed" }, 0);
        Assert.Empty(filled.Unfilled);
        Assert.Equal("It was <signed> & sealed.", filled.Text);
        Assert.DoesNotContain("<signed>", filled.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one\ntwo")]
    [InlineData("\u0001")]
    public void An_answer_of_more_than_a_line_is_named_and_nothing_is_written(string answer)
    {
        var composed = ClauseComposer.Compose(Clause("{{gap}}"), new Dictionary<string, string> { ["gap"] = "a" + answer + "b" }, 0);
        Assert.Equal("gap", Assert.Single(composed.Wrong).Slot);
        Assert.Empty(composed.Edits);
    }

    [Theory]
    [InlineData(">", 10_000)]
    [InlineData("- ", 10_000)]
    [InlineData("a", 5_000_000)]
    public void What_is_nested_or_long_beyond_measure_is_refused_or_rendered(string part, int times)
    {
        var clause = Clause(new StringBuilder().Insert(0, part, times).Append('x').ToString());
        var refused = Record.Exception(() => ClauseComposer.Compose(clause, NoValues, 0));
        Assert.True(refused is null or RefusedException);
    }

    [Fact]
    public void A_tag_parses_back()
    {
        var tag = ClauseTag.Parse(ClauseComposer.Compose(Clause("text"), NoValues, 0).Tag)!;
        Assert.Equal(("clause-1", 3, ClauseTag.HashOf("text")), (tag.Id, tag.Version, tag.Hash));
        Assert.Null(ClauseTag.Parse("nb1:cite:C-0001@p4"));
    }

    private static Clause Clause(string body) => new(
        "clause-1", "A clause", "Topic", 3, ClauseStatus.Approved, "A", null, null, [], "en", null, [new("gap", "Which?")], body);

    private static string TextOf(Paragraph paragraph) => string.Concat(paragraph.Descendants().Select(element => element switch
    {
        Text text => text.Text,
        Break => "\v",
        _ => "",
    }));

    private static Body Read(ComposedClause composed)
    {
        using var document = Open(composed);
        return (Body)document.MainDocumentPart!.Document!.Body!.CloneNode(true);
    }

    private static WordprocessingDocument Open(ComposedClause composed)
    {
        var document = WordprocessingDocument.FromFlatOpcString(Assert.IsType<PackageEdit>(Assert.Single(composed.Edits)).Package);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        return document;
    }
}
