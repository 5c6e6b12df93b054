using NigerBrief.Drafting.Clauses;
using NigerBrief.Drafting.Clauses.Standing;
using NigerBrief.Drafting.Proof;
using NigerBrief.Drafting.Tests.Terms;
using NigerBrief.Tests;

namespace NigerBrief.Drafting.Tests.Clauses;

/// <summary>What a block defined is missed when the block goes, and not before.</summary>
public class RemovedBlockTests
{
    private static readonly Clause Keeping = ClauseFile.Parse(
        "keeping.md", "---\nid: keeping\ntitle: Who keeps the text\ntopic: Treaty\nversion: 2\nstatus: approved\napproved-by: A. Diallo\napproved-on: 2024-03-14\n---\nThe State at whose seat the text lies (the “Depositary”) keeps it.\n").Clause!;

    private static readonly string Tag = ClauseTag.Of(Keeping, "text").ToString();

    [Fact]
    public void A_term_that_went_with_its_block_is_told_with_the_blocks_title()
    {
        var finding = Assert.Single(Findings(Brief() with { Inserted = [Tag] }));
        Assert.Equal(("defined-in-removed-block", "Depositary", 2), (finding.Code, finding.Subject, finding.Places.Count));
        Assert.Contains("“Who keeps the text”, which is no longer in the brief", finding.Message.English, StringComparison.Ordinal);
        BothLanguages.Hold(finding.Message);
    }

    [Fact]
    public void While_the_block_stands_or_was_never_there_it_is_not_told()
    {
        var block = new DraftParagraph("The State at whose seat the text lies (the “Depositary”) keeps it.", Controls: [new(7, Tag, 0, 66)]);
        var with = Brief();
        Assert.DoesNotContain(Findings(with with { Paragraphs = [block, .. with.Paragraphs], Inserted = [Tag] }), IsLost);
        Assert.DoesNotContain(Findings(with), IsLost);
        Assert.DoesNotContain(Findings(with with { Inserted = ["nb1:clause:keeping@1#00000000", "nonsense"] }), IsLost);
    }

    [Fact]
    public void Where_the_brief_defines_the_term_itself_nothing_is_lost()
    {
        var own = new DraftParagraph("Niger (the “Depositary”) keeps it.");
        Assert.DoesNotContain(Findings(Brief() with { Paragraphs = [own, .. Brief().Paragraphs], Inserted = [Tag] }), IsLost);
    }

    private static Draft Brief() => new([new("The text was sent to the Depositary. On 6 July the Depositary wrote back; “the Depositary errs,” they said.")]);

    private static IReadOnlyList<Finding> Findings(Draft draft) =>
        Proofreading.Run(draft, SampleList.Matter() with { Removed = RemovedBlock.Of(draft, [Keeping]) }, new HashSet<string> { "terms" }).Findings.Where(finding => finding.Severity > Severity.Info).ToList();

    private static bool IsLost(Finding finding) => finding.Code == "defined-in-removed-block";
}
