using System.Text.RegularExpressions;
using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Cites.Here;

namespace NigerBrief.Drafting.Tests.Cites;

/// <summary>Cites put in, joined, changed and taken out where the author stands.</summary>
public sealed partial class CitesHereTests
{
    public static TheoryData<string[]> AtCursor => CiteRows.Of("At the cursor");

    public static TheoryData<string[]> Joined => CiteRows.Of("Joined");

    public static TheoryData<string[]> Changed => CiteRows.Of("Changed in place");

    public static TheoryData<string[]> TakenOut => CiteRows.Of("Taken out");

    [Theory]
    [MemberData(nameof(AtCursor))]
    public void A_cite_stands_where_and_as_the_author_wants_it(string[] row) => AssertWritten(row[4], row[0], row[3], spot =>
        CiteInsertion.Of(spot, Source(row[2]), Enum.Parse<CitePosition>(row[1], ignoreCase: true), CiteDraft.Matter(row[0])));

    [Theory]
    [MemberData(nameof(Joined))]
    public void A_cite_beside_another_makes_one_citation_with_it(string[] row) => AssertWritten(row[3], row[0], row[2], spot =>
        CiteInsertion.Of(spot, Source(row[1]), CitePosition.Cursor, CiteDraft.Matter(row[0])));

    [Theory]
    [MemberData(nameof(Changed))]
    public void A_cite_is_changed_in_its_place(string[] row) => AssertWritten(row[5], row[0], row[4], spot =>
        CiteEditing.Change(spot, row[1] == "-" ? null : CiteRows.Pin(row[1]), Asked(row[2]), Asked(row[3]), CiteDraft.Matter(row[0])));

    [Theory]
    [MemberData(nameof(TakenOut))]
    public void A_cite_is_taken_out_with_what_set_it_off(string[] row) => AssertWritten(row[2], row[0], row[1], spot => CiteEditing.Remove(spot, CiteDraft.Matter(row[0])));

    [Fact]
    public void The_same_passage_by_its_other_name_stands_beside_it_and_what_joins_them_goes_after_both()
    {
        var matter = CiteDraft.Matter("us-ca5") with { PageMap = new([new("D12", 3, "3", Appendix: new("ROA", null, "123"))]) };
        var spot = SpotText.Parse("So. [D12@p3]^ (agreeing).", "us-ca5");
        var parallel = CiteAtCursor.Of(spot, matter)!.Parallel!;
        Assert.Equal("nb1:cite:ROA@p123", parallel.Tag);
        var beside = CiteInsertion.Of(spot, Source("ROA@p123"), CitePosition.Cursor, matter);
        Assert.Equal(CiteDeed.Parallel, beside.Deed);
        var both = SpotText.Apply(spot, beside.Edits);
        Assert.Equal("So. [ECF No. 62, at 3], [ROA.123] (agreeing).", SpotText.Write(both));
        Assert.Null(CiteAtCursor.Of(new(both, spot.Offset), matter)!.Parallel);

        var three = CiteInsertion.Of(new(both, spot.Offset), Source("M@a4"), CitePosition.Cursor, matter);
        Assert.Equal("So. [ECF No. 62, at 3], [ROA.123] (agreeing); [Moussa Decl. ¶ 4].", SpotText.Write(SpotText.Apply(new(both, spot.Offset), three.Edits)));
        var without = new CiteSpot(both, both.Controls![1].Start + 1);
        Assert.Equal("So. [ECF No. 62, at 3] (agreeing).", SpotText.Write(SpotText.Apply(without, CiteEditing.Remove(without, matter).Edits)));
        Assert.Equal("So. [ROA.123] (agreeing).", SpotText.Write(SpotText.Apply(new(both, spot.Offset), CiteEditing.Remove(new(both, spot.Offset), matter).Edits)));
        Assert.Empty(CiteRefresh.Render(new([both]), matter).Changes);
    }

    [Fact]
    public void A_cite_that_its_author_wrote_by_hand_is_joined_and_not_rewritten()
    {
        var spot = new CiteSpot(new("So. Moussa’s declaration.", Controls: [new(1, "nb1:cite:M@a4", 4, 20)]), 10);
        var joined = CiteInsertion.Of(spot, Source("M@a6"), CitePosition.Cursor, CiteDraft.Matter("us-trial"));
        Assert.Equal(CiteDeed.Joined, joined.Deed);
        Assert.Equal("So. [Moussa’s declaration]; [Moussa Decl. ¶ 6].", SpotText.Write(SpotText.Apply(spot, joined.Edits)));
    }

    internal static SourceCite Source(string cell)
    {
        var match = Cite().Match(cell);
        return SourceCite.Typed(CiteDraft.Record[match.Groups["key"].Value], CiteRows.Pin(match.Groups["pin"].Value), match.Groups["signal"].Value, match.Groups["explanation"].Value);
    }

    private static string? Asked(string cell) => cell switch { "-" => null, "none" => "", _ => cell };

    private static void AssertWritten(string expected, string forum, string paragraph, Func<CiteSpot, CiteWrite> write)
    {
        var spot = SpotText.Parse(paragraph, forum);
        if (expected.EndsWith('!'))
        {
            Assert.Contains(expected[..^1], Assert.Throws<RefusedException>(() => write(spot)).Message, StringComparison.Ordinal);
            return;
        }
        Assert.Equal(expected, SpotText.Write(SpotText.Apply(spot, write(spot).Edits)));
    }

    [GeneratedRegex(@"^(?:(?<signal>[a-z][a-z., ]*) )?(?<key>[\w-]+)@(?<pin>\S+)(?: \((?<explanation>.+)\))?$")]
    private static partial Regex Cite();
}
