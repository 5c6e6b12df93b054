using CsCheck;
using NigerBrief.Drafting.Cites.Tables;
using NigerBrief.Drafting.Proof;
using NigerBrief.Drafting.Terms;

namespace NigerBrief.Drafting.Tests.Terms;

/// <summary>The terms of a brief as a list: inserted, tabled, written to a file and compared.</summary>
public class BriefTermsTests
{
    public static TheoryData<string, string, string, string> Insertions()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var row in Spec.Rows("terms.md", "Inserting a term"))
            data.Add(row[0], row[1], row[2], row[3]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Insertions))]
    public void The_first_time_with_its_definition_then_bare(string language, string text, string term, string inserted) =>
        Assert.Equal(inserted, TermStanding.Of(MiniDraft.Parse(text, language), SampleList.Matter()).Single(standing => standing.Term == term).Text);

    [Fact]
    public void What_is_inserted_defines_the_term_as_the_list_does()
    {
        foreach (var standing in TermStanding.Of(new([]), SampleList.Matter()).Where(standing => standing.Text.Contains('“', StringComparison.Ordinal)))
        {
            var draft = new Draft([new($"They relied on {standing.Text}."), new($"{standing.Term} ended.")]);
            Assert.Equal(standing.Term, Assert.Single(DefinitionReader.Read(draft)).Term);
            Assert.DoesNotContain(Proofreading.Run(draft, SampleList.Matter()).Findings, finding => finding.Severity == Severity.Error);
            Assert.True(TermStanding.Of(draft, SampleList.Matter()).Single(other => other.Term == standing.Term).Defined);
        }
    }

    [Fact]
    public void The_table_of_terms_is_made_anew_in_its_place_and_is_no_second_definition()
    {
        var draft = MiniDraft.Parse("DEF The Agreement ended. The drone base at Agadez (“Air Base 201” or the “Base”) closed.");
        var table = CiteTable.Of(CiteTableKind.Terms, draft, SampleList.Matter(), new(), null);
        Assert.Equal(["Agreement", "Air Base 201"], table.Rows.Select(row => row[0]));
        var cells = table.Rows.Prepend(table.Columns).SelectMany(row => row).Select(text => new DraftParagraph(text, TableDepth: 1, Controls: [new(7, "nb1:table:terms", 0, text.Length)]));
        var with = draft with { Paragraphs = [.. draft.Paragraphs, .. cells] };
        Assert.Equal(table.Rows, CiteTable.Of(CiteTableKind.Terms, with, SampleList.Matter(), new(), null).Rows);
        Assert.Equal(7, TableBlock.Of(table, with).Place.Control);
        Assert.Equal(Proofreading.Run(draft, SampleList.Matter()).Findings.Select(finding => finding.Code), Proofreading.Run(with, SampleList.Matter()).Findings.Select(finding => finding.Code));
    }

    [Fact]
    public void The_list_says_where_each_term_is_defined_and_how_often_it_is_used()
    {
        var draft = MiniDraft.Parse("DEF The Agreement ended. She wrote “the Agreement is void”. The drone base at Agadez (“Air Base 201” or the “Base”) closed. The Base opened; Air Base 201 closed.");
        var terms = BriefTerms.Of(draft, SampleList.Matter());
        Assert.Equal([("Agreement", 1), ("Air Base 201", 2)], terms.Select(term => (term.Name, term.Uses)));
        Assert.Equal(["Base"], terms[1].Aliases);
        Assert.Equal(["Agreement", "Air Base 201"], terms.Select(term => draft.Paragraphs[term.Defined.Paragraph].Text.Substring(term.Defined.Start, term.Defined.Length)));
    }

    [Fact]
    public void A_file_of_terms_reads_as_what_was_written() =>
        Gen.Select(Gen.String["ab =+-@\"',;|\n'"], Gen.String["ab =+-@\"',;\n'"]).Sample((name, meaning) =>
        {
            var term = new BriefTerm("T" + Trimmed(name).Replace("|", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal), "+" + Trimmed(meaning), [], Approved: false, Place.Of(new Draft([new("")]), 0, 0, 0), Uses: 0);
            var text = TermsCsv.Write([term]).Replace("\"\",\"yes\"", "\"C-1\",\"yes\"", StringComparison.Ordinal);
            Assert.Contains(",\"'+", text, StringComparison.Ordinal);
            var (terms, problems) = TermsFile.Parse("terms.csv", text);
            Assert.Empty(problems);
            var read = Assert.Single(terms);
            Assert.Equal((term.Name.Trim(), term.Meaning.Trim()), (read.Term, read.Meaning));
        }, iter: 2_000);

    [Fact]
    public void A_comparison_says_what_only_one_has_and_what_means_something_else()
    {
        var draft = MiniDraft.Parse("DEF The drone base at Niamey (“Air Base 101”) closed. The events of 26 July 2023 (the “Coup”) were swift.");
        var (file, _) = TermsFile.Parse("other.csv", "term;meaning;source\nAgreement;the 2012 military cooperation agreement between Niger and the United States;C-1\nCoup;what happened on 30 July 2023;C-2\nNote;a note;C-3");
        Assert.Equal(
            [("Air Base 101", TermsDifference.OnlyInBrief), ("Coup", TermsDifference.OtherMeaning), ("Note", TermsDifference.OnlyInFile)],
            TermsComparison.Of(BriefTerms.Of(draft, SampleList.Matter()), file).Select(term => (term.Term, term.Difference)));
    }

    private static string Trimmed(string text) => text.ReplaceLineEndings(" ").Trim();
}
