using NigerBrief.Drafting.Clauses;
using NigerBrief.Drafting.Tests;
using NigerBrief.Matters.Index;

namespace NigerBrief.Matters.Tests.Index;

public sealed class ClauseSearchTests
{
    private static readonly IReadOnlyList<Clause> Sample = [.. Directory.EnumerateFiles(Folder(), "*.md").Order(StringComparer.Ordinal)
        .Select(file => ClauseFile.Parse(Path.GetFileName(file), File.ReadAllText(file)).Clause!)
        .Where(clause => clause.Status == ClauseStatus.Approved)];

    public static TheoryData<string, string> Typed => Rows("Finding");

    public static TheoryData<string, string> Headings => Rows("Fitting");

    [Theory]
    [MemberData(nameof(Typed))]
    public void A_block_is_found_by_its_words_in_any_form(string typed, string first) =>
        Assert.Equal(first, ClauseSearch.Find(Sample, typed).FirstOrDefault()?.Id ?? "none");

    [Theory]
    [MemberData(nameof(Headings))]
    public void A_heading_brings_the_block_that_is_about_it(string heading, string fits) =>
        Assert.Equal(fits, ClauseSearch.Fitting(Sample, heading).FirstOrDefault()?.Id ?? "none");

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("…?")]
    public void Where_nothing_is_asked_all_are_found_in_their_order(string typed) => Assert.Equal(Sample, ClauseSearch.Find(Sample, typed));

    private static TheoryData<string, string> Rows(string heading)
    {
        var data = new TheoryData<string, string>();
        foreach (var row in Spec.Rows("blocks.md", heading))
            data.Add(row[0], row[1]);
        return data;
    }

    private static string Folder()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NigerBriefAddin.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "backend", "Samples", "niger", "clauses");
    }
}
