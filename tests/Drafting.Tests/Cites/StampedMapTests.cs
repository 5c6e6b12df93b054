using System.Text.RegularExpressions;
using CsCheck;
using NigerBrief.Drafting.Cites;
using NigerBrief.Drafting.Cites.Renumbering;
using NigerBrief.Tests;

namespace NigerBrief.Drafting.Tests.Cites;

public sealed partial class StampedMapTests
{
    private static readonly LabelledDocument[] Papers =
    [
        new(new("D45", "Answer", "ECF No. 45-2", DocumentKind.Pleading, EcfNumber: "45-2"), [new(1, null, []), new(2, "i", []), new(3, "1", [])]),
        new(new("D12", "Motion", "ECF No. 12", DocumentKind.Pleading, EcfNumber: "12"), [new(1, "1", [Docket("12", 1, 2)]), new(2, "2", [Docket("12", 2, 2)])]),
        new(new("X7", "Plan", "Ex. C-0007", DocumentKind.Exhibit, "C-0007"), [new(1, "17", ["NIG-000201"]), new(2, "18", ["NIG-000202"]), new(3, "19", ["NIG-000203"])]),
        new(new("X8", "Note", "Ex. C-0008", DocumentKind.Exhibit, "C-0008"), [new(1, null, []), new(2, null, [])]),
    ];

    public static TheoryData<string[]> Sheets => Rows("One sheet of the appendix");

    public static TheoryData<string[]> Appendices => Rows("A whole appendix");

    [Theory]
    [MemberData(nameof(Sheets))]
    public void A_sheet_is_known_by_its_stamps(string[] row)
    {
        var appendix = new RecordDocument("A", "Appendix", row[0], DocumentKind.Appendix, Volume: CiteRows.Cell(row[1]));
        var map = StampedMap.Of([.. Papers, new(appendix, [new(1, null, row[2].Split(" + "))])], ["A"]).Map;
        Assert.Equal(
            row[3] == "-" ? [] : [(row[3], int.Parse(row[4]), row[0], row[5])],
            map.Sheets.Where(sheet => sheet.Appendix is not null)
                .Select(sheet => (sheet.Key, sheet.FilePage, sheet.Appendix!.Series, (sheet.Appendix.Volume is { } volume ? volume + "-" : "") + sheet.Appendix.Page)));
    }

    [Theory]
    [MemberData(nameof(Appendices))]
    public void What_an_appendix_leaves_open_is_told(string[] row)
    {
        var faults = StampedMap.Of([.. Papers, Appendix(row[0].Split("; "))], ["a"]).Faults;
        Assert.Equal(row[1], string.Join(' ', faults.Select(fault => fault.Sentence.English)));
        Assert.All(faults, fault => BothLanguages.Hold(fault.Sentence));
    }

    [Fact]
    public void The_map_holds_every_sheet_of_the_papers_with_all_its_names() => Assert.Equal(
        [
            new MappedSheet("X7", 1, "17", "NIG-000201"),
            new MappedSheet("X7", 2, "18", "NIG-000202", null, new("J.A.", null, "8")),
            new MappedSheet("X7", 3, "19", "NIG-000203", null, new("J.A.", null, "9")),
            new MappedSheet("X7", 3, "19", "NIG-000203", null, new("J.A.", null, "12")),
        ],
        StampedMap.Of([.. Papers, Appendix(["JA 8 + NIG-000202", "JA 9 + NIG-000203", "JA 12 + NIG-000203"])], ["A"]).Map.Sheets);

    [Fact]
    public void A_bare_numeral_is_the_appendixs_own_unless_it_is_only_the_stamp_of_the_paper()
    {
        LabelledDocument Bare(params string?[] numerals) => new(
            new("A", "Appendix", "J.A.", DocumentKind.Appendix), [.. numerals.Select((numeral, at) => new SheetLabels(at + 1, numeral, [Docket("45-2", at + 1, 3)]))]);
        Assert.Equal(["112", "113", "114"], StampedMap.Of([.. Papers, Bare("112", "113", "114")], ["A"]).Map.Sheets.Select(sheet => sheet.Appendix!.Page));
        Assert.Empty(StampedMap.Of([.. Papers, Bare("1", "2", "3")], ["A"]).Map.Sheets);
    }

    [Fact]
    public void Until_the_appendix_has_been_read_nothing_is_told() =>
        Assert.Equivalent(StampedMap.Empty, StampedMap.Of([.. Papers, Appendix([])], ["A"]));

    [Fact]
    public void A_written_map_is_held_against_the_stamps()
    {
        var stamped = StampedMap.Of([.. Papers, Appendix(["JA 1 + D45:1", "JA 2 + D45:2", "JA 3 + NIG-000201"])], ["A"]).Map;
        PageMap written = new(
        [
            new("d45", 1, Appendix: new("J.A.", null, "1")),
            new("D45", 2, Appendix: new("J.A.", null, "7")),
            new("X7", 1),
            new("X8", 1, Appendix: new("J.A.", null, "2")),
            new("X8", 2, Appendix: new("J.A.", null, "9")),
        ]);
        var contradictions = MapContradictions.Of(written, stamped).ToList();
        Assert.Equal(
            [
                (1, "By its stamps this sheet stands at J.A. 2. The row is used; correct it if the stamps are right."),
                (2, "By its stamps this sheet stands at J.A. 3. The row is used; correct it if the stamps are right."),
                (3, "By its stamps J.A. 2 reproduces page 2 of “D45”. The row is used; correct it if the stamps are right."),
            ],
            contradictions.Select(wrong => (wrong.Sheet, wrong.Sentence.English)));
        Assert.All(contradictions, wrong => BothLanguages.Hold(wrong.Sentence));
        Assert.Empty(MapContradictions.Of(stamped, stamped));
    }

    /// <summary>Sheets of any papers in any order, with gaps, doubles and sheets without stamps.</summary>
    private static readonly Gen<string[]> AnyAppendix = Gen.Select(
        Gen.OneOf("D45:1", "D45:2", "D45:3", "D12:1", "D12:2", "D46:1", "NIG-000201", "NIG-000202", "NIG-000203", "Exhibit C-0008, Page 2 of 2", ""), Gen.Int[0, 40],
        (stamp, page) => string.Join(" + ", new[] { page == 0 ? "" : $"JA {page}", stamp }.Where(part => part.Length > 0).DefaultIfEmpty("-"))).Array[0, 20];

    [Fact]
    public void There_and_back_is_the_same_brief() => AnyAppendix.Sample(sheets =>
    {
        var record = (LabelledDocument[])[.. Papers, Appendix(sheets)];
        var matter = new MatterView("m", ForumProfiles.BuiltIn["us-ca6"], record.ToDictionary(document => document.Document.Key, document => document.Document), [])
        {
            PageMap = StampedMap.Of(record, ["A"]).Map,
        };
        const string Written = "So [D45@pi~1]. And [D12@p1,2]; [X7@p17~18]. See [A@p7]. Or [X8@f2]. But [D45@f1~3].";
        var typed = CiteDraft.Parse(Written, "us-ca6", matter.Documents);
        var papers = To(typed, matter, CiteBy.Papers);
        var back = To(To(papers, matter, CiteBy.Appendix), matter, CiteBy.Papers);
        Assert.Equal(CiteDraft.Write(papers), CiteDraft.Write(back));
        Assert.Equal(Tags(typed), Tags(back));
    }, iter: 300);

    private static Draft To(Draft draft, MatterView matter, CiteBy by) => CiteDraft.Apply(draft, CiteRefresh.Render(draft, matter, new(CiteBy: by)).Edits);

    private static IEnumerable<string> Tags(Draft draft) => draft.Paragraphs.SelectMany(paragraph => paragraph.Controls ?? []).Select(control => control.Tag);

    private static LabelledDocument Appendix(IEnumerable<string> sheets) => new(
        new("A", "Appendix", "J.A.", DocumentKind.Appendix),
        [.. sheets.Select((sheet, at) => new SheetLabels(at + 1, null, sheet == "-" ? [] : [.. sheet.Split(" + ").Select(Stamp)]))]);

    private static string Stamp(string text) => Short().Match(text) is { Success: true, Groups: var paper }
        ? Docket(paper["name"].Value == "45" ? "45-2" : paper["name"].Value, int.Parse(paper["page"].Value), paper["name"].Value == "45" ? 3 : 2)
        : text;

    private static string Docket(string name, int page, int pages) => $"Case 1:24-cv-00417-ABC Document {name} Filed 06/03/24 Page {page} of {pages}";

    private static TheoryData<string[]> Rows(string table) => [.. Spec.Rows("page-maps.md", table).Select(row => new TheoryDataRow<string[]>(row))];

    [GeneratedRegex(@"^D(?<name>\d+):(?<page>\d+)$")]
    private static partial Regex Short();
}
