namespace NigerBrief.Matters.Tests;

/// <summary>The examples in docs/matter-format.md are a matter that is read without a problem.</summary>
public sealed class MatterFormatTests : IAsyncDisposable
{
    private readonly OpenMatters matters = new();

    [Fact]
    public async Task The_examples_are_read()
    {
        matters.Folder.Write("matter.yml", Example("yaml"));
        matters.Folder.Write("record/index.csv", Example("csv", "file,key"));
        matters.Folder.Write("terms.csv", Example("csv", "term,meaning"));
        await matters.OpenAsync();

        Assert.Equal("niger", matters.Only.Id);
        Assert.Equal(["C-0001", "CWS-0001", "R-0001"], matters.Only.Record.Select(entry => entry.Document.Key));
        Assert.Equal(["2012 Agreement", "CNSP"], matters.Only.Terms.Select(term => term.Term));
        Assert.All(matters.Only.Problems, problem => Assert.Contains("not in the record folder", problem.Reason.English, StringComparison.Ordinal));
    }

    public ValueTask DisposeAsync() => matters.DisposeAsync();

    /// <param name="language">After the opening fence.</param>
    /// <param name="start">How the example begins.</param>
    private static string Example(string language, string start = "")
    {
        var page = File.ReadAllText(Path.Combine(SampleMatter.Repository, "docs", "matter-format.md"));
        var fence = $"\n```{language}\n";
        var at = page.IndexOf(fence + start, StringComparison.Ordinal) + fence.Length;
        return page[at..(page.IndexOf("\n```\n", at, StringComparison.Ordinal) + 1)];
    }
}
