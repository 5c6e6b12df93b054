using NigerBrief.Drafting.Proof;
using NigerBrief.Drafting.Tests.Terms;
using NigerBrief.Tests;

namespace NigerBrief.Drafting.Tests.Proof;

public class ProofreadingTests
{
    public static TheoryData<string, string, string, string, string, string> Vectors()
    {
        var data = new TheoryData<string, string, string, string, string, string>();
        foreach (var row in Spec.Rows("terms.md", "Findings"))
            data.Add(row[0], row[1], row[2], row[3], row[4], row[5]);
        return data;
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Finds_what_is_wrong_with_the_terms(string vector, string list, string profile, string language, string text, string expected)
    {
        var result = Proofreading.Run(MiniDraft.Parse(text, language), SampleList.Matter(profile, list == "L"), Terms);
        Assert.All(result.Findings, finding => Assert.Contains(finding.Code, Severities));
        Assert.All(result.Findings, finding => BothLanguages.Hold(finding.Message));
        Assert.All(result.Findings, finding => Assert.True(Severities[finding.Code] == finding.Severity || finding.Code == "used-before-defined", finding.Code));
        Assert.Equal(Sorted(vector, expected.Split("; ")), Sorted(vector, result.Findings.Count == 0 ? ["none"] : result.Findings.Select(Written)));
    }

    [Fact]
    public void A_summary_may_run_ahead_of_the_definition()
    {
        const string rest = "The Agreement ended. ¶ heading: Facts ¶ DEF The Agreement was short.";
        Assert.Equal(Severity.Info, Assert.Single(Findings("heading: Summary ¶ " + rest)).Severity);
        Assert.Equal(Severity.Warning, Assert.Single(Findings("heading: Background ¶ " + rest)).Severity);
    }

    [Fact]
    public void A_short_name_that_opens_the_full_one_says_itself()
    {
        Assert.Equal(Severity.Info, Assert.Single(Findings("Meridian waited. The builder is Meridian Construction SA (“Meridian”)."), finding => finding.Code == "used-before-defined").Severity);
        Assert.Equal(Severity.Warning, Assert.Single(Findings("The Builder waited. The firm is Meridian Construction SA (“Builder”)."), finding => finding.Code == "used-before-defined").Severity);
    }

    [Theory]
    [InlineData("used-before-defined", "Pay ends on Retirement. ¶ The term “Retirement” means old age.", Severity.Warning)]
    [InlineData("used-before-defined", "Pay ends on Retirement. ¶ The term “Retirement” means old age. ¶ The term “Cause” means theft. The Cause is rare.", Severity.Info)]
    [InlineData("used-before-defined", "No Event of Default exists. ¶ Any of the following shall constitute an “Event of Default”: ruin. ¶ “Loan” means a sum lent. The Loan is small.", Severity.Info)]
    [InlineData("used-before-defined", "All hold until the Closing Date. ¶ A day in May (the “Closing Date”) came.", Severity.Warning)]
    [InlineData("used-before-defined", "Words not defined herein have the meanings given in the Note. ¶ All hold until the Closing Date. ¶ A day in May (the “Closing Date”) came.", Severity.Info)]
    [InlineData("never-used", "“Net Worth” shall mean what is left.", Severity.Warning)]
    [InlineData("never-used", "Words not defined herein have the meanings given in the Note. ¶ “Net Worth” shall mean what is left.", Severity.Info)]
    public void What_a_contract_states_or_borrows_weighs_less(string code, string text, Severity severity) =>
        Assert.Equal(severity, Assert.Single(Findings(text), finding => finding.Code == code).Severity);

    [Theory]
    [InlineData(5, Severity.Warning)]
    [InlineData(6, Severity.Info)]
    public void Many_undefined_terms_at_once_say_more_of_the_reader_than_of_the_brief(int terms, Severity severity)
    {
        string[] nouns = ["Date", "Report", "Period", "Notice", "Payment", "Price"];
        var findings = Findings(string.Join(' ', nouns.Take(terms).Select(noun => $"They set the Final {noun}. After the Final {noun} all is said. A final {noun.ToLowerInvariant()} is short.")));
        Assert.Equal(terms, findings.Count(finding => finding.Code == "undefined-candidate"));
        Assert.All(findings, finding => Assert.Equal(severity, finding.Severity));
    }

    [Fact]
    public void Findings_stand_in_reading_order_with_a_note_read_at_its_call()
    {
        var findings = Findings("DEF The Accord ended,fn{The junta denounced it.} and the Nigerian government said so. The Agreement ended.");
        Assert.Equal(["Agreement", "CNSP", "Nigerien"], findings.Select(finding => finding.Subject));
    }

    [Fact]
    public void A_fix_never_swallows_the_call_of_a_note() =>
        Assert.Empty(Assert.Single(Findings("DEF The Agreement ended. The Drone\u0002 Base closed.")).Fix);

    [Fact]
    public void Only_the_groups_asked_for_are_run()
    {
        var draft = MiniDraft.Parse("DEF The Accord ended.");
        Assert.Empty(Proofreading.Run(draft, SampleList.Matter(), new HashSet<string> { "cites" }).Findings);
        Assert.NotEmpty(Proofreading.Run(draft, SampleList.Matter(), new HashSet<string> { "terms" }).Findings);
    }

    private static IReadOnlyList<Finding> Findings(string text) => Proofreading.Run(MiniDraft.Parse(text), SampleList.Matter(), Terms).Findings;

    private static readonly HashSet<string> Terms = ["terms"];

    private static Dictionary<string, Severity> Severities { get; } =
        Spec.Rows("terms.md", "Codes").ToDictionary(row => row[0], row => Enum.Parse<Severity>(row[1]), StringComparer.Ordinal);

    private static string Sorted(string vector, IEnumerable<string> findings) => $"{vector}: {string.Join("; ", findings.Order(StringComparer.Ordinal))}";

    private static string Written(Finding finding) =>
        $"{finding.Code} {finding.Subject}" +
        (finding.Places.Count > 1 ? $" ×{finding.Places.Count}" : "") +
        (finding.Fix is [TextEdit edit, ..] ? $" → {string.Concat(edit.Runs.Select(run => run.Text))}" : "") +
        (finding.Safe ? " (safe)" : "");
}
