namespace NigerBrief.Matters.Tests;

/// <summary>The appendix of the sample reproduces a court paper, a production and two exhibits, and its stamps say which sheet is which.</summary>
public sealed class SampleAppendixTests(SampleMatter sample) : IClassFixture<SampleMatter>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_sheet_of_its_papers_stands_in_the_map()
    {
        Assert.Empty(sample.Matter.Problems);
        var sheets = sample.Matter.PageMap.Sheets;
        Assert.Equal(
            [("R-0001", 1, 15), ("C-0003", 16, 18), ("C-0005", 19, 24), ("C-0008", 25, 26)],
            sheets.GroupBy(sheet => sheet.Key, sheet => int.Parse(sheet.Appendix!.Page)).Select(paper => (paper.Key, paper.Min(), paper.Max())).OrderBy(paper => paper.Item2));
        Assert.Equal(26, sheets.Count);
        Assert.All(sheets, sheet => Assert.Equal("J.A.", sheet.Appendix?.Series));
    }

    [Fact]
    public async Task A_sheet_of_the_appendix_reads_as_the_sheet_of_the_paper()
    {
        foreach (var sheet in sample.Matter.PageMap.Sheets)
        {
            var paper = await sample.Store.PageAsync(sample.Matter, sheet.Key, sheet.FilePage, Cancel);
            var copy = await sample.Store.PageAsync(sample.Matter, "JA", int.Parse(sheet.Appendix!.Page) + 2, Cancel);
            // The running head of a few sheets in the midst of others cannot be told from their text.
            Assert.EndsWith(paper!.Text, copy!.Text);
            Assert.True(copy.Lines.Count - paper.Lines.Count <= 1);
            Assert.Equal(sheet.Appendix.Page, copy.Printed);
        }
    }

    [Fact]
    public async Task What_the_appendix_repeats_is_found_once_in_its_paper_and_in_the_appendix_where_it_is_named()
    {
        async Task<IEnumerable<string>> Found(string typed) =>
            (await sample.Store.SearchAsync(sample.Matter, typed, SearchFilter.None, 50, Cancel)).Hits.Select(hit => hit.Document).Distinct();
        Assert.DoesNotContain("JA", await Found("Harmattan"));
        Assert.Equal(["JA"], await Found("Harmattan in:\"Joint Appendix\""));
        Assert.Equal(["JA"], await Found("\"Joint Appendix\""));
    }
}
