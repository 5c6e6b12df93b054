using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Terms;

namespace NigerBrief.Drafting.Tests.Terms;

/// <summary>The list of approved terms that tests/specs/terms.md shows, and a matter with it.</summary>
internal static class SampleList
{
    private const string Header = "term;meaning;aliases_allowed;forbidden_variants;language_variant;language_meaning;source;define;case";

    public static IReadOnlyList<ApprovedTerm> Terms { get; } = Read();

    public static MatterView Matter(string profile = "us-trial", bool withList = true) =>
        new("niger", new ForumProfile(profile, profile), new Dictionary<string, RecordDocument>(), withList ? Terms : []);

    private static IReadOnlyList<ApprovedTerm> Read()
    {
        var rows = Spec.Rows("terms.md", "The list").Select(cells => string.Join(';', cells));
        var (terms, problems) = TermsFile.Parse("terms.csv", string.Join('\n', rows.Prepend(Header)));
        Assert.Empty(problems);
        return terms;
    }
}
