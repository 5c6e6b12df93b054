using System.Text;
using CsCheck;
using NigerBrief.Drafting.Proof;
using NigerBrief.Drafting.Tests.Terms;

namespace NigerBrief.Drafting.Tests.Proof;

/// <summary>What holds for every draft, however it is written.</summary>
public class ProofreadingLaws
{
    private static readonly Gen<Draft> Drafts = RandomDrafts.Drafts;

    private static readonly MatterView Matter = SampleList.Matter();

    [Fact]
    public void Every_place_holds_what_it_says() => Drafts.Sample(draft =>
    {
        var result = Proofreading.Run(draft, Matter);
        var places = result.Findings.SelectMany(finding => finding.Places.Concat(finding.Related).Concat(finding.Fix.Select(edit => edit.Place)))
            .Concat(result.Definitions.Select(definition => definition.Place));
        return places.All(place => draft.Paragraphs[place.Paragraph].Text.Substring(place.Start, place.Length) == place.Expected);
    }, print: RandomDrafts.Print, iter: 1_000);

    [Fact]
    public void Findings_come_in_reading_order_and_each_has_a_place() => Drafts.Sample(draft =>
    {
        var findings = Proofreading.Run(draft with { Paragraphs = [.. draft.Paragraphs.Where(paragraph => paragraph.Note is null)] }, Matter).Findings.Where(finding => finding.Places.Count > 0);
        var firsts = findings.Select(finding => (finding.Places[0].Paragraph, finding.Places[0].Start)).ToList();
        return firsts.SequenceEqual(firsts.Order());
    }, print: RandomDrafts.Print, iter: 1_000);

    [Fact]
    public void A_term_has_one_finding_of_a_kind() => Drafts.Sample(draft =>
    {
        var findings = Proofreading.Run(draft, Matter).Findings.Where(finding => finding.Code is "forbidden-variant" or "case-mismatch" or "in-quotation" or "never-used" or "used-before-defined").ToList();
        return findings.DistinctBy(finding => (finding.Code, finding.Subject)).Count() == findings.Count;
    }, print: RandomDrafts.Print, iter: 1_000);

    [Fact]
    public void Taking_all_safe_fixes_leaves_none() => Drafts.Sample(draft =>
    {
        var mended = Mend(draft, Proofreading.Run(draft, Matter));
        foreach (var finding in Proofreading.Run(mended, Matter).Findings.Where(finding => finding.Safe))
            Assert.Fail($"After the fixes, {RandomDrafts.Print(mended)} still has {finding.Code} at {finding.Places[0]}");
    }, print: RandomDrafts.Print, iter: 1_000);

    [Fact]
    public void A_safe_fix_leaves_headings_quotations_cites_and_note_calls_alone() => Drafts.Sample(draft =>
    {
        foreach (var edit in Proofreading.Run(draft, Matter).Findings.Where(finding => finding.Safe).SelectMany(finding => finding.Fix))
        {
            var paragraph = draft.Paragraphs[edit.Place.Paragraph];
            Assert.NotEqual(1, paragraph.OutlineLevel);
            Assert.NotEqual("Quote", paragraph.Style);
            Assert.DoesNotContain('\u0002', edit.Place.Expected!);
            Assert.DoesNotContain(paragraph.Controls ?? [], control => edit.Place.Start < control.Start + control.Length && control.Start < edit.Place.Start + edit.Place.Length);
        }
    }, print: RandomDrafts.Print, iter: 1_000);

    [Theory]
    [InlineData("The Agreement (the “Agreement”) of Niger. ")]
    [InlineData("(the “Agreement ")]
    [InlineData("((((“““")]
    [InlineData("“A”(“A”")]
    [InlineData("Agreement Agreement Accord ")]
    [InlineData("Smith v. Jones Decl. C-0012 ")]
    [InlineData("the Facility, the Runway; the Hangar: ")]
    [InlineData("National Council for the Safeguard of the Homeland (CNSP)")]
    [InlineData("“T” means the “T” ")]
    [InlineData(".) ")]
    [InlineData("See 8 (the Facility) and the Runway (x) ")]
    [InlineData("Such Facility and the text of X (the “Facility”) ")]
    [InlineData("http://")]
    [InlineData("\u00AD\u0002 ")]
    public async Task Two_megabytes_in_one_paragraph_are_read_in_bounded_time(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, 2_000_000 / piece.Length).ToString();
        var run = Task.Run(() => Proofreading.Run(new([new(text)]), Matter), TestContext.Current.CancellationToken);

        // Generous for a slow machine; a quadratic pass over two megabytes takes hours.
        Assert.NotNull(await run.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Ten_thousand_notes_are_read_at_their_calls_in_bounded_time()
    {
        var paragraphs = Enumerable.Range(1, 10_000).SelectMany(note => (DraftParagraph[])[new("Niger replied.\u0002"), new("The Agreement says so.", "footnote text", Note: note)]);
        var draft = new Draft([.. paragraphs, new("The 2012 military cooperation agreement between Niger and the United States (the “Agreement”).")]);
        var result = await Task.Run(() => Proofreading.Run(draft, Matter), TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Assert.Equal(10_000, Assert.Single(result.Findings, finding => finding.Code is "used-before-defined").Places.Count);
    }

    [Theory]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("\"")]
    [InlineData("«")]
    [InlineData("„")]
    public void A_mark_without_its_partner_is_told_and_nothing_after_it_is_mended_unasked(string mark)
    {
        var result = Proofreading.Run(new([new($"The 2012 text (the “Agreement”) ended. The Agreement {mark} was short, and the Accord ended.")]), Matter);
        Assert.Contains(result.Findings, finding => finding.Code == "unbalanced");
        Assert.DoesNotContain(result.Findings, finding => finding.Safe && finding.Fix.Count > 0);
    }

    [Fact]
    public void Checking_changes_nothing_and_says_the_same_twice() => Drafts.Sample(draft =>
    {
        var before = RandomDrafts.Print(draft);
        var first = Proofreading.Run(draft, Matter).Findings.Select(finding => finding.Message).ToList();
        return first.SequenceEqual(Proofreading.Run(draft, Matter).Findings.Select(finding => finding.Message)) && RandomDrafts.Print(draft) == before;
    }, print: RandomDrafts.Print, iter: 500);

    private static Draft Mend(Draft draft, ProofResult result) => RandomDrafts.Apply(draft, result.Findings.Where(finding => finding.Safe).SelectMany(finding => finding.Fix));
}
