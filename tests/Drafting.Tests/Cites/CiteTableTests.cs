using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Cites.Renumbering;
using NigerBrief.Drafting.Cites.Tables;
using NigerBrief.Drafting.Proof;

namespace NigerBrief.Drafting.Tests.Cites;

public sealed partial class CiteTableTests
{
    private static readonly Draft Cited = CiteDraft.Parse("So. [M@a4]. More. [M@a6].", "us-trial");

    public static TheoryData<string[]> Tables => CiteRows.Of("Tables of cites");

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_table_of_cites_tells_where_each_place_is_cited(string[] row) => Assert.Equal(
        row[3],
        Written(CiteTable.Of(CiteTableKind.Cites, CiteDraft.Parse(row[1], row[0]), CiteDraft.Matter(row[0]), new(), row[2].Split(' '))));

    public static TheoryData<string[]> InSections => CiteRows.Of("Sections in the table of cites");

    [Theory]
    [MemberData(nameof(InSections))]
    public void The_table_of_cites_tells_the_sections(string[] row) => Assert.Equal(
        row[2], Written(CiteTable.Of(CiteTableKind.Cites, Headed(CiteDraft.Parse(row[1], row[0])), CiteDraft.Matter(row[0]), new(Sections: true), null)));

    [Fact]
    public void Sections_stand_beside_pages()
    {
        var table = CiteTable.Of(CiteTableKind.Cites, Headed(CiteDraft.Parse("# I. Facts // [M@a4].", "us-trial")), CiteDraft.Matter("us-trial"), new(Sections: true), ["1", "2"]);
        Assert.Equal(["Cite", "Sections", "Pages"], table.Columns);
        Assert.Equal("Moussa Decl. ¶ 4: I: 2", Written(table));
    }

    [Fact]
    public void What_stands_as_Id_is_told_by_its_document()
    {
        var matter = CiteDraft.Matter("us-trial");
        var draft = CiteDraft.Apply(Cited, CiteRefresh.Render(Cited, matter, new(UseId: true)).Edits);
        Assert.Equal("Moussa Decl. ¶ 4; Moussa Decl. ¶ 6", Written(CiteTable.Of(CiteTableKind.Cites, draft, matter, new(UseId: true), null)));
    }

    [Fact]
    public void Exhibits_are_listed_by_number()
    {
        RecordDocument Exhibit(string number) => new(number, $"Paper {number}", number, DocumentKind.Exhibit, number, new(2024, 3, 1));
        var matter = CiteDraft.Matter("icj-fr") with { Documents = new[] { "R-1", "C-10", "C-2", "C-0001" }.ToDictionary(number => number, Exhibit) };
        var table = CiteTable.Of(CiteTableKind.Exhibits, Cited, matter, new(), null);
        Assert.Equal(["C-0001", "C-2", "C-10", "R-1"], table.Rows.Select(cells => cells[0]));
        Assert.Equal("1er mars 2024", table.Rows[0][2]);
    }

    [Fact]
    public void The_appendix_is_listed_by_volume_and_page()
    {
        MappedSheet Sheet(string key, int page, string volume, string target) => new(key, page, Appendix: new("ER", volume, target));
        var map = new PageMap([Sheet("D13", 1, "2", "301"), Sheet("D12", 2, "1", "41"), Sheet("D12", 1, "1", "40"), Sheet("D12", 3, "10", "900"), new("D12", 4)]);
        var table = CiteTable.Of(CiteTableKind.Appendix, Cited, CiteDraft.Matter("us-ca9") with { PageMap = map }, new(), null);
        Assert.Equal(["1-ER: Motion: 40–41", "2-ER: Opposition: 301", "10-ER: Motion: 900"], table.Rows.Select(cells => string.Join(": ", cells)));
    }

    [Fact]
    public void A_table_is_one_block_that_Word_can_read_and_that_reads_as_it_says()
    {
        var table = CiteTable.Of(CiteTableKind.Cites, Cited, CiteDraft.Matter("us-trial"), new(), ["1 & <2>"]);
        var edit = TableBlock.Of(table, Cited);
        using var document = WordprocessingDocument.FromFlatOpcString(edit.Package);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(error => error.Description));
        var block = Assert.Single(document.MainDocumentPart!.Document!.Body!.Elements<SdtBlock>());
        Assert.Equal("nb1:table:cites", block.SdtProperties!.GetFirstChild<Tag>()!.Val!.Value);
        Assert.Equal(edit.Text, string.Join('\n', block.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText)));
        Assert.Equal(PlaceKind.Cursor, edit.Place.Kind);
    }

    [Fact]
    public void A_table_made_again_takes_the_place_of_the_first_and_its_cites_count_for_nothing()
    {
        var table = CiteTable.Of(CiteTableKind.Cites, Cited, CiteDraft.Matter("us-trial"), new(), null);
        var again = Cited with { Paragraphs = [.. Cited.Paragraphs, new("Moussa Decl. ¶ 4", Controls: [new(77, "nb1:table:cites", 0, 16)]), new("C-0099", Controls: [new(77, "nb1:table:cites", 0, 6)])] };
        Assert.Equal((PlaceKind.Control, 77), (TableBlock.Of(table, again).Place.Kind, TableBlock.Of(table, again).Place.Control));
        Assert.Equal(Written(table), Written(CiteTable.Of(CiteTableKind.Cites, again, CiteDraft.Matter("us-trial"), new(), null)));
        Assert.Empty(CiteAdoption.Of(again, CiteDraft.Matter("us-trial")).Found);
        Assert.Empty(CiteAdoption.Of(again, CiteDraft.Matter("us-trial")).Unsure);
        Assert.Equal(WordCount.Of(Cited), WordCount.Of(again));
    }

    [Fact]
    public void An_empty_table_and_pages_of_another_draft_are_refused()
    {
        var empty = CiteTable.Of(CiteTableKind.Cites, new([new("Nothing.")]), CiteDraft.Matter("us-trial"), new(), null);
        Assert.Throws<RefusedException>(() => TableBlock.Of(empty, Cited));
        Assert.Throws<RefusedException>(() => CiteTable.Of(CiteTableKind.Cites, Cited, CiteDraft.Matter("us-trial"), new(), ["1", "2"]));
    }

    /// <summary>Headings of the second level, and those that Word numbers.</summary>
    private static Draft Headed(Draft draft) => draft with
    {
        Paragraphs = [.. draft.Paragraphs.Select(paragraph => Marked().Match(paragraph.Text) is { Success: true, Length: > 0 } mark
            ? paragraph with { Text = paragraph.Text[mark.Length..], OutlineLevel = mark.Value.Count(letter => letter == '#'), ListItem = mark.Value.Contains('n'), Controls = [] }
            : paragraph)],
    };

    [GeneratedRegex("^#+n? ")]
    private static partial Regex Marked();

    private static string Written(CiteTable table) => string.Join("; ", table.Rows.Select(cells => string.Join(": ", cells))).Replace('\u00A0', ' ');
}
