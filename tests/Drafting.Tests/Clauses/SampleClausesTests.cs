using NigerBrief.Drafting.Clauses;

namespace NigerBrief.Drafting.Tests.Clauses;

/// <summary>The blocks of the sample matter, as their keeper would want to hear of them.</summary>
public sealed class SampleClausesTests
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Path.Combine(Spec.Repository, "backend", "Samples", "niger", "clauses"), "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_is_wrong_with_a_sample(string file) =>
        Assert.Empty((file.EndsWith(".docx", StringComparison.Ordinal) ? ClauseFile.Parse(Path.GetFileName(file), File.ReadAllBytes(file)) : ClauseFile.Parse(Path.GetFileName(file), File.ReadAllText(file))).Problems);
}
