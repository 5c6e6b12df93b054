using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Proof;
using NigerBrief.Tests;

namespace NigerBrief.Drafting.Tests.Cites;

public sealed class CitesCheckTests
{
    private static readonly string[] ToldWhenAsked = ["never-cited", "out-of-order-first-cite"];

    public static TheoryData<string[]> Ledger => CiteRows.Of("Ledger");

    [Theory]
    [MemberData(nameof(Ledger))]
    public void The_ledger_finds_what_is_wrong_with_cites_and_exhibits(string[] row)
    {
        var matter = Matter(row[0]);
        var all = row[2].StartsWith('*');
        var findings = Proofreading.Run(CiteDraft.Parse(row[1], matter.Profile.Id, matter.Documents), matter, new HashSet<string> { "cites" }).Findings
            .Where(finding => all || !ToldWhenAsked.Contains(finding.Code));
        Assert.Equal(
            row[2].TrimStart('*', ' ').Split("; ", StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
            findings.Select(Written).Order(StringComparer.Ordinal));
        Assert.All(findings, finding => BothLanguages.Hold(finding.Message));
    }

    private static string Written(Finding finding) =>
        $"{finding.Code} {finding.Subject}{(finding.Places.Count > 0 ? $" {finding.Places.Count}" : "")}{(finding.Fix.Count > 0 ? " →" : "")}";

    private static MatterView Matter(string record)
    {
        var documents = new Dictionary<string, RecordDocument>();
        var files = new Dictionary<string, RecordFile>();
        foreach (var words in record.Split("; ").Select(one => one.Split(' ')))
        {
            var key = words[0] == "ecf" ? words[1] : words[0];
            string? Of(string name) => words.FirstOrDefault(word => word.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];
            documents.Add(key, new(
                key, $"Paper {key}", words[0] == "ecf" ? "Order" : key, words.Contains("declaration") ? DocumentKind.Declaration : words[0] == "ecf" ? DocumentKind.Record : DocumentKind.Exhibit,
                words[0] == "ecf" ? null : key, Confidential: words.Contains("confidential"), EcfNumber: words[0] == "ecf" ? key : null));
            files.Add(key, new(new(Of("pages") is { } pages ? int.Parse(pages) : null), Of("file")));
        }
        return new("m", ForumProfiles.BuiltIn[documents.Values.Any(document => document.EcfNumber is not null) ? "us-ecf" : "icsid"], documents, []) { Files = files };
    }
}
