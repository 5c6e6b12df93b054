using CsCheck;
using NigerBrief.Drafting.Terms;
using NigerBrief.Matters.Sources;
using NigerBrief.Matters.Tests.Extraction;
using NigerBrief.Tests;

namespace NigerBrief.Matters.Tests.Sources;

/// <summary>One odd file is named in a sentence; it takes neither its matter nor another one from the lawyer.</summary>
public sealed class OddMattersTests : IAsyncDisposable
{
    private const string Description = "id: niger\ntitle: Niger\ntribunal: The Hague\nprofile: icj\n";
    private const string Head = "id: odd\ntitle: Odd\ntopic: Costs\nversion: 1\nstatus: approved\napproved-by: A. Diallo\napproved-on: 2024-03-14\n";

    private readonly OpenMatters matters = new();

    [Theory]
    [InlineData("slots:\n  -\n", "Text.")]
    [InlineData("slots: [\n", "Text.")]
    [InlineData("slots: {\n", "Text.")]
    [InlineData("forums: [icj\n", "Text.")]
    [InlineData("forums: [icj, {\n", "Text.")]
    [InlineData("forums:\n  -\n", "Text.")]
    [InlineData("forums: [icj, '']\n", "Text.")]
    [InlineData("language:\n", "Text.")]
    [InlineData("language: french\n", "Text.")]
    [InlineData("approved-on: &a [*a]\n", "Text.")]
    [InlineData("slots: [{name: sum, label: 'Which?', type: choice, choices: [a, ]}]\n", "{{sum}}")]
    [InlineData("slots: [{name: sum, label: 'Which?', type: choice, choices: [a, b, ~]}]\n", "{{sum}}")]
    [InlineData("slots: [{name: sum, label: 'Which?', type: choice, choices: [a, b], default: c}]\n", "{{sum}}")]
    [InlineData("", "The sum is {{sum and no more.")]
    [InlineData("", "The sum is {{Sum}}.")]
    [InlineData("", "The sum is {sum}}.")]
    [InlineData("", "> 200")]
    public async Task A_clause_that_could_not_be_inserted_is_named_and_the_others_are_offered(string description, string text)
    {
        matters.Folder.Write("a/matter.yml", Description);
        matters.Folder.Write("a/record/note.txt", "Text.");
        matters.Folder.Write("a/clauses/odd.md", $"---\n{Head}{description}---\n{(text == "> 200" ? string.Concat(Enumerable.Repeat("> ", 200)) + "x" : text)}\n");
        matters.Folder.Write("a/clauses/plain.md", $"---\n{Head.Replace("odd", "plain", StringComparison.Ordinal)}---\nText.\n");
        matters.Folder.Write("b/record/note.txt", "Text.");
        var store = await matters.OpenAsync();
        Assert.Equal(["niger", "b"], store.All.Select(matter => matter.Id));
        Assert.All(store.All, matter => Assert.Equal(1, Assert.Single(matter.Record).Pages));
        Assert.Equal("plain", Assert.Single(store.All[0].Clauses).Id);
        var problems = store.All[0].Problems.Where(problem => problem.File == "clauses/odd.md").ToList();
        Assert.NotEmpty(problems);
        Assert.All(problems, problem => BothLanguages.Hold(problem.Reason));
    }

    [Theory]
    [InlineData("file,key\n")]
    [InlineData("file,key\na.pdf,C-1\n")]
    [InlineData("file,key\na.pdf,C-1\nA.pdf,C-2\n")]
    [InlineData("file,key\nA.PDF,C-1\n")]
    public async Task Files_that_differ_only_in_capitals_are_both_served_and_named(string index)
    {
        matters.Folder.Write("matter.yml", Description);
        matters.Folder.Write("record/index.csv", index);
        matters.Folder.Write("record/a.pdf", PrintedPdf.Of(PrintedPdf.Body(0)));
        matters.Folder.Write("record/A.pdf", PrintedPdf.Of(PrintedPdf.Body(1), PrintedPdf.Body(2)));
        await matters.OpenAsync();
        Assert.Equal([("A.pdf", 2), ("a.pdf", 1)], matters.Only.Record.Select(entry => (entry.File, entry.Pages)).Order());
        Assert.Distinct(matters.Only.Record.Select(entry => entry.Document.Key), StringComparer.OrdinalIgnoreCase);
        Assert.Contains(matters.Only.Problems, problem => problem.File == "record/a.pdf" && problem.Reason.English.Contains("only in capitals", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_with_damaged_pages_is_served_without_them_and_named()
    {
        static string Sheet(string word) => DrawnPdf.Text($"The {word} left the base.", "1 0 0 1 72 700");
        matters.Folder.Write("record/index.csv", "file,key\na.pdf,C-1\n");
        matters.Folder.Write("record/a.pdf", DrawnPdf.Sheets(Sheet("convoy"), null, Sheet("pilot"), null));
        await matters.OpenAsync();
        var entry = Assert.Single(matters.Only.Record);
        Assert.Equal((4, null), (entry.Pages, entry.Unreadable));
        var problem = Assert.Single(matters.Only.Problems, problem => problem.File == "record/a.pdf");
        Assert.Equal("Pages 2 and 4 of this file are damaged and were not read; the others were. Put a sound copy in its place, or print it to a new PDF.", problem.Reason.English);
        BothLanguages.Hold(problem.Reason);
        Assert.Equal([3], (await matters.Store.SearchAsync(matters.Only, "pilot", SearchFilter.None, 5, TestContext.Current.CancellationToken)).Hits.Select(hit => hit.Page));
    }

    [Fact]
    public async Task A_row_finds_the_file_that_is_written_as_it_says()
    {
        matters.Folder.Write("matter.yml", Description);
        matters.Folder.Write("record/index.csv", "file,key\na.txt,C-1\n");
        matters.Folder.Write("record/A.txt", "capital");
        matters.Folder.Write("record/a.txt", "small");
        var store = await matters.OpenAsync();
        Assert.Equal("small", (await store.PageAsync(matters.Only, "C-1", 1, TestContext.Current.CancellationToken))?.Text);
    }

    [Theory]
    [InlineData("moon")]
    [InlineData("ICJ")]
    [InlineData("us-trial2")]
    public async Task A_forum_that_is_not_known_is_named_and_another_stands_in(string profile)
    {
        matters.Folder.Write("matter.yml", Description.Replace("icj", profile, StringComparison.Ordinal));
        matters.Folder.Write("record/index.csv", "file,key\n");
        await matters.OpenAsync();
        Assert.Equal("us-trial", matters.Only.Profile);
        var problem = Assert.Single(matters.Only.Problems);
        Assert.Equal("matter.yml", problem.File);
        Assert.Contains($"“{profile}”", problem.Reason.English, StringComparison.Ordinal);
        Assert.Contains("icj-fr", problem.Reason.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("matter.yml", "languages: &a [*a]\n")]
    [InlineData("matter.yml", "&a [*a]: b\n")]
    [InlineData("matter.yml", "? [[[[\n")]
    [InlineData("matter.yml", "\0\0\0")]
    [InlineData("matter.yml", "%YAML 9.9\n--- !!binary x")]
    [InlineData("record/index.csv", "\"")]
    [InlineData("record/index.csv", "file,key\n\0,\0\n")]
    [InlineData("record/index.csv", "file,file,key,key\na,b,c,d\n")]
    [InlineData("record/index.csv", "file\na\0b.txt\n")]
    [InlineData("terms.csv", "\"")]
    [InlineData("terms.csv", "term,term,meaning,source\n\0,a,b,c\n")]
    public async Task An_odd_list_is_named_and_the_rest_is_served(string file, string text)
    {
        matters.Folder.Write("a/matter.yml", Description);
        matters.Folder.Write("a/record/note.txt", "Text.");
        matters.Folder.Write("a/" + file, text);
        matters.Folder.Write("b/record/note.txt", "Text.");
        var store = await matters.OpenAsync();
        Assert.Equal(2, store.All.Count);
        Assert.All(store.All, matter => Assert.Contains(matter.Record, entry => entry.Pages == 1));
        Assert.Contains(store.All[0].Problems, problem => problem.File == file);
        Assert.All(store.All[0].Problems, problem => BothLanguages.Hold(problem.Reason));
    }

    [Theory]
    [InlineData("matter.yml")]
    [InlineData("record/index.csv")]
    [InlineData("record/loop.txt")]
    [InlineData("terms.csv")]
    [InlineData("clauses/odd.md")]
    public async Task A_file_that_cannot_be_opened_is_named_and_the_rest_is_served(string file)
    {
        matters.Folder.Write("a/record/note.txt", "Text.");
        Directory.CreateDirectory(Path.GetDirectoryName(matters.Folder["a/" + file])!);
        File.CreateSymbolicLink(matters.Folder["a/" + file], matters.Folder["a/" + file]);
        await matters.OpenAsync();
        Assert.Contains(matters.Only.Record, entry => entry.Pages == 1);
        Assert.Contains(matters.Only.Problems, problem => problem.File == file && problem.Reason.English.EndsWith('.'));
    }

    [Theory]
    [InlineData("matter.yml")]
    [InlineData("record/index.csv")]
    [InlineData("terms.csv")]
    [InlineData("clauses/odd.md")]
    public async Task A_folder_in_a_files_place_is_no_file(string name)
    {
        matters.Folder.Write("a/record/note.txt", "Text.");
        matters.Folder.Write($"a/{name}/inside.txt", "Text.");
        await matters.OpenAsync();
        Assert.Contains(matters.Only.Record, entry => entry.Pages == 1);
    }

    [Fact]
    public async Task Brackets_without_end_are_named()
    {
        matters.Folder.Write("matter.yml", "title: " + new string('[', 100_000));
        matters.Folder.Write("record/note.txt", "Text.");
        matters.Folder.Write("clauses/odd.md", $"---\nforums: {new string('[', 100_000)}\n---\nText.\n");
        await matters.OpenAsync();
        Assert.Equal(1, Assert.Single(matters.Only.Record).Pages);
        Assert.Contains(matters.Only.Problems, problem => problem.File == "matter.yml");
        Assert.Contains(matters.Only.Problems, problem => problem.File == "clauses/odd.md");
    }

    [Fact]
    public void Any_text_is_a_description_or_a_list_or_has_problems() =>
        Gen.OneOf(
                "[", "]", "{", "}", "- ", "\n", "\n  ", ": ", ",", ";", "?", "&a ", "*a", "!!x ", "'", "\"", "\"\"", "|", ">", "#", "%", "\t", "\0", "\uFEFF", "é", "~", "99999999999", "2024-02-30",
                "id: ", "profile: ", "languages: ", "word-limit: ", "file", "key", "cite-as", "kind", "date", "confidential", "a.pdf", "../a.pdf", "term", "meaning", "source", "aliases_allowed", "plural")
            .Array[0, 30]
            .Sample(parts =>
            {
                var text = string.Concat(parts);
                var problems = MatterDescriptionReader.Read(text, "folder").Problems
                    .Concat(RecordIndex.Read(text, "en").Problems)
                    .Concat(TermsFile.Parse("terms.csv", text).Problems.Select(problem => new Problem("terms.csv", problem.Sentence, problem.Row)));
                Assert.All(problems, problem => BothLanguages.Hold(problem.Reason));
            }, iter: 5000);

    public ValueTask DisposeAsync() => matters.DisposeAsync();
}
