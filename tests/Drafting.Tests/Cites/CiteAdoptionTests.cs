using CsCheck;
using NigerBrief.Drafting.Cites;

namespace NigerBrief.Drafting.Tests.Cites;

public sealed class CiteAdoptionTests
{
    private static readonly Gen<string> Cites = Gen.OneOf(
        "[M@a4]", "[M@a4,6~8]", "[B@p9]", "[B@p4~5,12]", "[C-0012@p4~5]", "[ROA@p123,130~131]", "[A@r5(2)]", "[E12@p3]", "[C-0012@throughout]", "[C-0012@all]", "[B@p12n3]", "[C-0012@p20+a15]");

    private static readonly Gen<string> Texts = Gen.Select(Cites, Gen.OneOf(". More. ", "; ", ") and so (", ". // ", "fn{Nothing.}. ")).Array[1, 8]
        .Select(parts => "So it was. " + string.Concat(parts.Select(part => part.Item1 + part.Item2)));

    private static readonly Gen<string> Forums = Gen.OneOf([.. ForumProfiles.BuiltIn.Keys.Select(Gen.Const)]);

    public static TheoryData<string[]> Adopted => CiteRows.Of("Adopted");

    [Theory]
    [MemberData(nameof(Adopted))]
    public void Typed_cites_are_found_with_what_they_point_to(string[] row)
    {
        var draft = CiteDraft.Parse(row[1], row[0]);
        var adopted = CiteAdoption.Of(draft, CiteDraft.Matter(row[0]));
        var found = adopted.Found.Select(cite => $"{(cite.Stays ? "" : "+")}{cite.Text} = {cite.Tag["nb1:cite:".Length..]}")
            .Concat(adopted.Unsure.Select(cite => $"?{cite.Text}{string.Concat(cite.Choices.Select(choice => $" {choice.Document}"))}"));
        Assert.Equal(row[2], string.Join("; ", found).Replace('\u00A0', ' '));
    }

    [Fact]
    public void Documents_that_are_cited_alike_are_asked_about()
    {
        RecordDocument[] twins = [new("T1", "First", "Tr.", DocumentKind.Transcript), new("T2", "Second", "Tr.", DocumentKind.Transcript)];
        var matter = CiteDraft.Matter("us-trial") with { Documents = twins.ToDictionary(document => document.Key) };
        var adopted = CiteAdoption.Of(new([new("So. Tr. 45:3-14.")]), matter);
        Assert.Empty(adopted.Edits);
        Assert.Equal(["T1", "T2"], Assert.Single(adopted.Unsure).Choices.Select(choice => choice.Document));
    }

    [Theory]
    [InlineData("ER at 245.", "ER2")]
    [InlineData("ER 58–59.", null)]
    [InlineData("ER 900.", null)]
    public void Of_volumes_that_are_counted_through_the_one_that_has_the_page_is_meant(string cite, string? volume)
    {
        RecordDocument[] volumes = [new("ER1", "Excerpts, volume 1", "ER", DocumentKind.Appendix, Volume: "1"), new("ER2", "Excerpts, volume 2", "ER", DocumentKind.Appendix, Volume: "2")];
        var matter = CiteDraft.Matter("us-ca9") with { Documents = volumes.ToDictionary(document => document.Key) };
        var known = matter with { Files = new Dictionary<string, RecordFile> { ["ER1"] = new(new(58, FirstPage: 1)), ["ER2"] = new(new(311, FirstPage: 59)) } };
        Assert.Single(CiteAdoption.Of(new([new(cite)]), matter).Unsure);
        var adopted = CiteAdoption.Of(new([new(cite)]), known);
        Assert.Equal(volume, adopted.Found.SingleOrDefault()?.Document);
        Assert.Equal(volume is null, adopted.Unsure.Count == 1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void In_a_note_a_cite_becomes_live_where_the_host_can_hold_it(bool liveNotes)
    {
        var adopted = CiteAdoption.Of(CiteDraft.Parse("So.fn{See Moussa Decl. ¶ 4.}", "us-trial"), CiteDraft.Matter("us-trial"), liveNotes);
        Assert.Equal(!liveNotes, Assert.Single(adopted.Found).Stays);
        Assert.Equal(liveNotes ? ["nb1:cite:M@a4"] : [], adopted.Edits.Cast<TextEdit>().Select(edit => edit.Tag));
    }

    [Fact]
    public void A_cite_half_in_a_block_is_left()
    {
        var adopted = CiteAdoption.Of(new([new("So. Moussa Decl. ¶ 4.", Controls: [new(1, "nb1:clause:x@1#00000000", 0, 10)])]), CiteDraft.Matter("us-trial"));
        Assert.Empty(adopted.Edits);
        Assert.Empty(Assert.Single(adopted.Unsure).Choices);
    }

    [Fact]
    public void A_brief_made_plain_and_adopted_has_the_same_text_and_the_same_tags() => Gen.Select(Texts, Forums).Sample((text, forum) =>
    {
        var live = CiteDraft.Parse(text, forum);
        var plain = live with { Paragraphs = [.. live.Paragraphs.Select(paragraph => paragraph with { Controls = [] })] };
        var adopted = CiteDraft.Apply(plain, CiteAdoption.Of(plain, CiteDraft.Matter(forum)).Edits);
        Assert.Equal(CiteDraft.Write(live), CiteDraft.Write(adopted));
        Assert.Equal(Tags(live), Tags(adopted));
        Assert.Empty(CiteAdoption.Of(adopted, CiteDraft.Matter(forum)).Found);
        Assert.Equal(
            CiteDraft.Write(CiteDraft.Apply(live, CiteRefresh.Render(live, CiteDraft.Matter(forum)).Edits)),
            CiteDraft.Write(CiteDraft.Apply(adopted, CiteRefresh.Render(adopted, CiteDraft.Matter(forum)).Edits)));
    }, iter: 300);

    private static IEnumerable<string> Tags(Draft draft) => draft.Paragraphs.SelectMany(paragraph => paragraph.Controls ?? []).Select(control => control.Tag);
}
