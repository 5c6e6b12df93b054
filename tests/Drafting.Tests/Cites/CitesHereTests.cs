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
