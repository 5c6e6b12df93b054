using CsCheck;
using NigerBrief.Drafting.Clauses;
using NigerBrief.Tests;

namespace NigerBrief.Drafting.Tests.Clauses;

public sealed class ClauseFileTests
{
    private const string Good =
        "---\nid: costs\ntitle: Costs\ntopic: Relief\nversion: 2\nstatus: approved\napproved-by: A. Diallo\napproved-on: 2026-03-14\nslots:\n  - name: amount\n    label: How much?\n    type: number\n---\nUSD {{amount}}.\n";

    [Fact]
    public void A_clause_reads_from_its_file()
    {
        var (clause, problems) = ClauseFile.Parse("costs.md", Good);
        Assert.Empty(problems);
        Assert.Equal(("costs", 2, ClauseStatus.Approved, SlotType.Number), (clause!.Id, clause.Version, clause.Status, clause.Slots[0].Type));
        Assert.Equal("USD {{amount}}.\n", clause.Body);
    }

    [Theory]
    [InlineData("id: costs", "id: Costs!", "“id”")]
    [InlineData("title: Costs\n", "", "“title”")]
    [InlineData("version: 2", "version: 0", "“version”")]
    [InlineData("status: approved", "status: fine", "“status”")]
    [InlineData("2026-03-14", "14 March", "“approved-on”")]
    [InlineData("type: number", "type: money", "“amount”")]
    [InlineData("{{amount}}", "{{sum}}", "“sum”")]
    [InlineData("topic: Relief", "topic: [Relief", "line")]
    [InlineData("id: costs", "id: cost", "same name")]
    public void What_is_wrong_is_said_in_a_sentence(string right, string wrong, string says)
    {
        var (clause, problems) = ClauseFile.Parse("costs.md", Good.Replace(right, wrong, StringComparison.Ordinal));
        Assert.Null(clause);
        Assert.Contains(problems, problem => problem.English.Contains(says, StringComparison.Ordinal));
        Assert.All(problems, BothLanguages.Hold);
    }

    [Fact]
    public void Any_description_is_a_clause_or_sentences() =>
        Gen.OneOf(
                "[", "]", "{", "}", "- ", "\n", "\n  ", "\n  - ", ": ", ",", "?", "&a ", "*a", "!!x ", "'", "\"", "|", ">", "#", "%", "\t", "~", "null", "a", "\0", "é",
                "id: costs\n", "slots:", "slots:\n  -\n", "forums: ", "language: ", "version: ", "99999999999", "name: ", "choices: ", "expires: ", "status: ")
            .Array[0, 14]
            .Sample(parts =>
            {
                var (clause, problems) = ClauseFile.Parse("costs.md", $"---\n{string.Concat(parts)}\n---\nText.\n");
                Assert.True(clause is null != (problems.Count == 0));
                Assert.All(problems, BothLanguages.Hold);
            }, iter: 3000);
}
