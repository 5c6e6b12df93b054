using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Clauses;
using NigerBrief.Drafting.Proof;

namespace NigerBrief.Drafting.Tests.Clauses;

public sealed class OpenGapTests
{
    private static readonly MatterView Matter = new("m", ForumProfiles.BuiltIn["icj"], new Dictionary<string, RecordDocument>(), []) { Questions = ["Which party?"] };

    [Theory]
    [InlineData("It was [Which party?] that", 7, 14, null, true)]
    [InlineData("It was Niger that", 7, 5, null, false)]
    [InlineData("See [Which party?].", 0, 0, 1, true)]
    [InlineData("See [sic].", 0, 0, 1, false)]
    public void A_gap_that_is_left_open_is_an_error(string text, int start, int length, int? note, bool found)
    {
        var draft = new Draft(
        [
            new("Before"),
            new(text, Note: note, Controls: length == 0 ? [] : [new(7, "nb1:slot:party", start, length), new(8, "nb1:cite:A@p1", 0, 2)]),
        ]);
        var findings = Proofreading.Run(draft, Matter, new HashSet<string> { BlocksCheck.GroupName }).Findings;
        if (!found)
        {
            Assert.Empty(findings);
            return;
        }
        var finding = Assert.Single(findings);
        Assert.Equal(("open-gap", Severity.Error, "[Which party?]", 1), (finding.Code, finding.Severity, finding.Subject, finding.Places[0].Paragraph));
        Assert.Equal("[Which party?]", finding.Places[0].Expected);
    }
}
