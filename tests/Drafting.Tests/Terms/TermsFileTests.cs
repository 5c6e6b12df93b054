using NigerBrief.Drafting.Terms;
using NigerBrief.Tests;

namespace NigerBrief.Drafting.Tests.Terms;

public class TermsFileTests
{
    public static TheoryData<string, string, string> Vectors()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var row in Spec.Rows("terms.md", "The list as a file"))
            data.Add(row[0], row[1], row[2]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Loads_whole_or_says_why_not(string vector, string file, string expected)
    {
        var text = file.Replace("⏎", "\n", StringComparison.Ordinal)
            .Replace("[bom]", "\uFEFF", StringComparison.Ordinal)
            .Replace("[fffd]", "\uFFFD", StringComparison.Ordinal)
            .Replace("[bell]", "\a", StringComparison.Ordinal);
        var (terms, problems) = TermsFile.Parse("terms.csv", text);
        if (problems.Count == 0)
        {
            Assert.Equal($"{vector}: {expected}", $"{vector}: {string.Join("; ", terms.Select(term => $"{term.Term} = {term.Meaning}"))}");
            return;
        }

        Assert.Empty(terms);
        var awaited = expected.Split("; ");
        Assert.Equal(awaited.Length, problems.Count);
        foreach (var (problem, wanted) in problems.Zip(awaited))
        {
            var (place, words) = wanted.Split(": ", 2) is [var left, var right] ? (left, right) : ("", wanted);
            Assert.Equal(place, $"{problem.Row} {problem.Column ?? "–"}");
            Assert.Contains(words, problem.Sentence.English, StringComparison.Ordinal);
            BothLanguages.Hold(problem.Sentence);
        }
    }

    [Fact]
    public void Reads_every_column()
    {
        var row = Assert.Single(TermsFile.Parse("terms.csv", """
            term;meaning;aliases_allowed;forbidden_variants;language_variant;source;define;case;plural;scope;approved_by;approved_on;note
            Agreement;the 2012 text;2012 Agreement|Text;Accord|~pact;fr:l’Accord|ar:الاتفاق;C-0012;no;lowercase=flag;no;Niger;A. Moussa;2026-03-02;"first;
            second"
            """).Terms);
        Assert.Equal(["2012 Agreement", "Text"], row.Aliases);
        Assert.Equal([new("Accord"), new("pact", AnyCase: true)], row.ForbiddenVariants);
        Assert.Equal(["l’Accord"], row.LanguageVariants["fr"]);
        Assert.Equal(["الاتفاق"], row.LanguageVariants["ar"]);
        Assert.Equal((false, LowerCaseRule.Flag, false), (row.Define, row.Case, row.Plural));
        Assert.Equal(("Niger", "A. Moussa", new DateOnly(2026, 3, 2), "first; second"), (row.Scope, row.ApprovedBy, row.ApprovedOn, row.Note));
    }

    [Fact]
    public void Counts_rows_as_a_spreadsheet_does_when_a_cell_has_two_lines()
    {
        var problem = Assert.Single(TermsFile.Parse("terms.csv", "term,meaning,source\nAgreement,\"one\ntwo\",C-1\n\nthe Coup,three,C-2").Problems);
        Assert.Equal(4, problem.Row);
    }

    [Fact]
    public void Takes_five_thousand_rows_and_no_more()
    {
        static string List(int rows) => "term,meaning,source\n" + string.Join('\n', Enumerable.Range(1, rows).Select(row => $"Term {row},meaning {row},C-1"));
        Assert.Equal(TermsFile.MaxRows, TermsFile.Parse("terms.csv", List(TermsFile.MaxRows)).Terms.Count);
        Assert.Contains("5000", Assert.Single(TermsFile.Parse("terms.csv", List(TermsFile.MaxRows + 1)).Problems).Sentence.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Asks_for_a_workbook_to_be_saved_as_text() =>
        Assert.Contains("CSV", Assert.Single(TermsFile.Parse("terms.xlsx", "PK\u0003").Problems).Sentence.English, StringComparison.Ordinal);
}
