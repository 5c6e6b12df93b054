using NigerBrief.Drafting.Cites.Renumbering;
using NigerBrief.Matters.Tests.Extraction;

namespace NigerBrief.Matters.Tests.Sources;

/// <summary>Where papers of the record are reproduced, read off the stamps of a printed appendix.</summary>
public sealed class AppendixTests : IAsyncDisposable
{
    private const string Description = "id: niger\ntitle: Niger\ncourt: Court\nprofile: us-appeal\n";
    private const string Index =
        "file,key,cite-as,title,exhibit,kind,date,language,confidential,first-printed-page,volume,ecf\n"
        + "answer.pdf,D12,Answer,Answer,,pleading,,,,,,12\nplan.pdf,X7,Plan,Plan,C-0007,exhibit,,,,,,\nja.pdf,JA,J.A.,Appendix,,appendix,,,,,,\n";

    private readonly OpenMatters matters = new();

    [Fact]
    public async Task The_stamps_make_the_map_that_a_written_one_would_say()
    {
        Write("appendix: JA\n");
        await matters.OpenAsync();
        Assert.Empty(matters.Only.Problems);
        var stamped = matters.Only.PageMap.Sheets;
        Assert.Equal(
            [
                new("D12", 1, "i", null, null, new("J.A.", null, "41")),
                new("D12", 2, "ii", null, null, new("J.A.", null, "42")),
                new("D12", 3, "iii", null, null, new("J.A.", null, "43")),
                new("X7", 1, "17", "NIG-000201"),
                new("X7", 2, "18", "NIG-000202", null, new("J.A.", null, "44")),
                new("X7", 3, "19", "NIG-000203", null, new("J.A.", null, "45")),
            ],
            stamped);

        matters.Folder.Write("record/page-map.csv", "key,page,printed,bates,page-id,series,volume,appendix-page\n" + string.Concat(stamped.Select(Row)));
        await matters.OpenAsync();
        Assert.Equal(stamped, matters.Only.PageMap.Sheets);
        Assert.Empty(matters.Only.Problems);
    }

    [Fact]
    public async Task A_written_map_stands_and_a_row_against_the_stamps_is_named()
    {
        Write("appendix: [JA]\n");
        matters.Folder.Write("record/page-map.csv", "key,page,series,appendix-page\nD12,1,J.A.,41\nD12,9,,\nD12,2,J.A.,49\n");
        await matters.OpenAsync();
        Assert.Equal(["41", null, "49"], matters.Only.PageMap.Sheets.Select(sheet => sheet.Appendix?.Page));
        var wrong = Assert.Single(matters.Only.Problems);
        Assert.Equal(("record/page-map.csv", 4), (wrong.File, wrong.Row));
        Assert.Contains("J.A. 42", wrong.Reason.English);
    }

    [Fact]
    public async Task Without_the_appendix_named_no_map_is_made()
    {
        Write("");
        await matters.OpenAsync();
        Assert.Empty(matters.Only.PageMap.Sheets);
        Assert.Empty(matters.Only.Problems);
    }

    [Fact]
    public async Task An_appendix_that_is_not_in_the_record_is_named()
    {
        Write("appendix: ER\n");
        await matters.OpenAsync();
        Assert.Contains("“ER” is named as the appendix", Assert.Single(matters.Only.Problems).Reason.English);
    }

    [Fact]
    public async Task What_the_stamps_leave_open_is_a_problem_of_the_appendix_and_goes_when_it_is_replaced()
    {
        Write("appendix: JA\n");
        matters.Folder.Write("record/ja.pdf", Appendix(skipped: 3));
        await matters.OpenAsync();
        var gap = Assert.Single(matters.Only.Problems);
        Assert.Equal("record/ja.pdf", gap.File);
        Assert.StartsWith("J.A. 44 to 46 are missing after page 4", gap.Reason.English);

        matters.Folder.Write("record/ja.pdf", Appendix());
        await matters.OpenAsync();
        Assert.Empty(matters.Only.Problems);
    }

    public ValueTask DisposeAsync() => matters.DisposeAsync();

    private void Write(string appendix)
    {
        matters.Folder.Write("matter.yml", Description + appendix);
        matters.Folder.Write("record/index.csv", Index);
        matters.Folder.Write("record/answer.pdf", PrintedPdf.Of([.. Enumerable.Range(1, 3).Select(Answer)]));
        matters.Folder.Write("record/plan.pdf", PrintedPdf.Of([.. Enumerable.Range(1, 3).Select(Plan)]));
        matters.Folder.Write("record/ja.pdf", Appendix());
    }

    private static IEnumerable<Printed> Answer(int sheet) =>
        [.. PrintedPdf.Body(sheet), new(130, 24, $"Case 1:24-cv-00417-ABC Document 12 Filed 06/03/24 Page {sheet} of 3", 9), new(300, PrintedPdf.Foot - 30, new string('i', sheet))];

    private static IEnumerable<Printed> Plan(int sheet) => [.. PrintedPdf.Body(sheet + 3), new(480, PrintedPdf.Foot + 10, $"NIG-00020{sheet}", 9), new(300, PrintedPdf.Foot - 30, $"{sheet + 16}")];

    /// <summary>A cover, the answer, and two sheets of the plan.</summary>
    private static byte[] Appendix(int skipped = 0) => PrintedPdf.Of(
        [
            PrintedPdf.Body(9),
            .. Enumerable.Range(1, 3).Select(sheet => Answer(sheet).Append(new(280, PrintedPdf.Foot + 10, $"JA {40 + sheet}"))),
            .. Enumerable.Range(2, 2).Select(sheet => Plan(sheet).Append(new(280, PrintedPdf.Foot + 10, $"JA {42 + sheet + skipped}"))),
        ]);

    private static string Row(MappedSheet sheet) =>
        $"{sheet.Key},{sheet.FilePage},{sheet.Printed},{sheet.Bates},{sheet.PageId},{sheet.Appendix?.Series},{sheet.Appendix?.Volume},{sheet.Appendix?.Page}\n";
}
