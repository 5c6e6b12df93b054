using NigerBrief.Drafting.Proof;
using NigerBrief.Drafting.Tests.Terms;

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
        var result = Proofreading.Run(MiniDraft.Parse(text, language), SampleList.Matter(profile, list == "L"));
        Assert.Equal(Sorted(vector, expected.Split("; ")), Sorted(vector, result.Findings.Count == 0 ? ["none"] : result.Findings.Select(Written)));
    }

    private static string Sorted(string vector, IEnumerable<string> findings) => $"{vector}: {string.Join("; ", findings.Order(StringComparer.Ordinal))}";

    private static string Written(Finding finding) =>
        $"{finding.Code} {finding.Subject}" +
        (finding.Places.Count > 1 ? $" ×{finding.Places.Count}" : "") +
        (finding.Fix is [TextEdit edit, ..] ? $" → {edit.Runs[0].Text}" : "") +
        (finding.Safe ? " (safe)" : "");
}
