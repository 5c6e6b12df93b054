using System.Text;
using NigerBrief.Drafting;
using NigerBrief.Matters.Tests.Extraction;
using NigerBrief.Tests;

namespace NigerBrief.Matters.Tests.Sources;

/// <summary>Whatever is wrong with a matter's folder is named in a sentence with its place, and the rest is served.</summary>
public sealed class MatterFolderTests : IAsyncDisposable
{
    private const string Description = "id: niger\ntitle: Niger\ntribunal: The Hague\nprofile: icj\n";
    private const string Header = "file,key,cite-as,title,exhibit,kind,date,language,confidential,first-printed-page,volume,ecf\n";

    private readonly OpenMatters matters = new();

    [Fact]
    public async Task A_whole_matter_has_no_problems()
    {
        Write(Header + "note.txt,C-0012,Press,\"A note, with a comma\",C-0012,press,2024-04-13,fr,yes,vii,2,12-3\n", "note.txt");
        matters.Folder.Write("matter.yml", Description + "languages: [fr, en]\nword-limit: 14000\nnotice: Fictional.\n");
        await matters.OpenAsync();
        Assert.Empty(matters.Only.Problems);
        Assert.Equal(
            new RecordDocument("C-0012", "A note, with a comma", "Press", DocumentKind.Press, "C-0012", new(2024, 4, 13), "fr", true, "vii", "2", "12-3"),
            Assert.Single(matters.Only.Record).Document);
        Assert.Equal((14000, "Fictional."), (matters.Only.WordLimit, matters.Only.Notice));
        Assert.Equal(["fr", "en"], matters.Only.Languages);
    }

    [Fact]
    public async Task A_page_map_says_where_sheets_are_reproduced_and_is_no_document()
    {
        Write(Header + "note.txt,C-0012,,,,,,,,,,\n", "note.txt");
        matters.Folder.Write("record/page-map.csv", "Key;Page;Printed;Series;Volume;Appendix-Page\nC-0012;1;i;ER;1;40\nC-0012;2;;;;\n");
        await matters.OpenAsync();
        Assert.Single(matters.Only.Record);
        Assert.DoesNotContain(matters.Only.Problems, problem => problem.File == "record/page-map.csv");
        Assert.Equal([new("C-0012", 1, "i", Appendix: new("ER", "1", "40")), new("C-0012", 2)], matters.Only.PageMap.Sheets);
    }

    [Fact]
    public async Task A_clause_may_be_a_Word_file_and_must_name_what_the_matter_has()
    {
        Write(Header + "note.txt,C-0001,,,,,,,,,,\n", "note.txt");
        matters.Folder.Write("clauses/orderly-withdrawal.docx", File.ReadAllBytes(Path.Combine(SampleMatter.Folder, "clauses", "orderly-withdrawal.docx")));
        matters.Folder.Write("clauses/~$derly-withdrawal.docx", "left behind by Word");
        await matters.OpenAsync();
        Assert.Empty(matters.Only.Clauses);
        Assert.Contains(matters.Only.Problems, problem => problem.File == "clauses/orderly-withdrawal.docx" && problem.Reason.English.Contains("“Parties”", StringComparison.Ordinal));
        Assert.DoesNotContain(matters.Only.Problems, problem => problem.File.Contains('~', StringComparison.Ordinal));
        matters.Folder.Write("terms.csv", File.ReadAllText(Path.Combine(SampleMatter.Folder, "terms.csv")));
        await matters.OpenAsync();
        Assert.Equal(["asked-on", "asking", "request", "answer", "steps", "protested"], Assert.Single(matters.Only.Clauses).Slots.Select(slot => slot.Name));
    }

    [Theory]
    [InlineData("C-9,1,,ER,1,40", "not the key of a document")]
    [InlineData("C-0012,i,,ER,1,40", "not a page of a file")]
    [InlineData("C-0012,0,,ER,1,40", "not a page of a file")]
    [InlineData("C-0012,2,,ER,1,", "belong together")]
    [InlineData("C-0012,\"2,,ER,1,40", "do not pair")]
    public async Task A_bad_row_of_a_page_map_is_named_and_the_others_are_kept(string row, string reason)
    {
        Write(Header + "note.txt,C-0012,,,,,,,,,,\n", "note.txt");
        matters.Folder.Write("record/page-map.csv", "key,page,printed,series,volume,appendix-page\nC-0012,1,i,ER,1,40\n" + row + "\n");
        await matters.OpenAsync();
        Assert.Contains(matters.Only.Problems, problem => problem.File == "record/page-map.csv" && problem.Row == 3 && problem.Reason.English.Contains(reason, StringComparison.Ordinal));
        Assert.Equal(1, matters.Only.PageMap.Sheets[0].FilePage);
    }

    [Fact]
    public async Task A_list_saved_by_a_French_spreadsheet_reads_the_same()
    {
        matters.Folder.Write("matter.yml", Description);
        matters.Folder.Write("record/index.csv", [.. Encoding.UTF8.Preamble, .. "Key;File;Title\r\nC-1;note.txt;\"Accord ; traduction\"\r\n;;\r\n"u8]);
        matters.Folder.Write("record/note.txt", "text");
        await matters.OpenAsync();
        Assert.Empty(matters.Only.Problems);
        Assert.Equal(("C-1", "Accord ; traduction"), (matters.Only.Record[0].Document.Key, matters.Only.Record[0].Document.Title));
    }

    [Theory]
    [InlineData("nowhere.txt,C-9,,,,,,,,,,", "not in the record folder")]
    [InlineData(",C-9,,,,,,,,,,", "names no file")]
    [InlineData("note.txt,C-9,,,,,,,,,,", "has a row already")]
    [InlineData("two.txt,c-1,,,,,,,,,,", "taken by another document")]
    [InlineData("two.txt,C 9/é,,,,,,,,,,", "unaccented letters, digits and hyphens")]
    [InlineData("two.txt,C-123456789012345678901,,,,,,,,,,", "at most 20")]
    [InlineData("two.txt,,,,,,,,,,,", "no key")]
    [InlineData("two.txt,C-9,,,,tweet,,,,,,", "not a kind of document")]
    [InlineData("two.txt,C-9,,,,,16/03/2024,,,,,", "such as 2024-03-16")]
    [InlineData("two.txt,C-9,,,,,2024-02-30,,,,,", "not a date")]
    [InlineData("two.txt,C-9,,,,,,french,,,,", "language code")]
    [InlineData("two.txt,C-9,,,,,,,perhaps,,,", "taken as confidential")]
    [InlineData("../matter.yml,C-9,,,,,,,,,,", "outside the record folder")]
    [InlineData("C:\\secret.txt,C-9,,,,,,,,,,", "outside the record folder")]
    public async Task A_bad_row_is_named_with_its_number_and_the_others_are_served(string row, string reason)
    {
        Write(Header + "note.txt,C-1,,,,,,,,,,\n" + row + "\n", "note.txt", "two.txt");
        await matters.OpenAsync();
        var problem = Assert.Single(matters.Only.Problems, problem => problem.Row == 3);
        Assert.Equal("record/index.csv", problem.File);
        Assert.Contains(reason, problem.Reason.English, StringComparison.Ordinal);
        Assert.Equal(1, matters.Only.Record.Single(entry => entry.Document.Key == "C-1").Pages);
        Assert.Distinct(matters.Only.Record.Select(entry => entry.Document.Key), StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_row_without_its_file_stays_listed_so_that_cites_of_it_still_speak()
    {
        Write(Header + "gone.pdf,C-7,Gone,,,,,,,,,\n");
        await matters.OpenAsync();
        var entry = Assert.Single(matters.Only.Record);
        Assert.Equal(("C-7", 0), (entry.Document.Key, entry.Pages));
        Assert.Contains("not in the record folder", entry.Unreadable!.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_a_row_is_named_and_served_under_its_name()
    {
        Write(Header, "Press report, 13 April (final).txt", "Press report, 13 April (final)!.txt");
        await matters.OpenAsync();
        Assert.Equal(["Press-report-13-Apri", "Press-report-13-Ap-2"], matters.Only.Record.Select(entry => entry.Document.Key));
        Assert.All(matters.Only.Record, entry => Assert.Equal(1, entry.Pages));
        Assert.Equal(2, matters.Only.Problems.Count(problem => problem.Reason.English.Contains("not in index.csv", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_programs_leave_behind_is_no_document()
    {
        Write(Header + "note.txt,C-1,,,,,,,,,,\n", "note.txt", "~$note.docx", ".DS_Store", "Thumbs.db");
        await matters.OpenAsync();
        Assert.Single(matters.Only.Record);
        Assert.Empty(matters.Only.Problems);
    }

    [Fact]
    public async Task Files_that_cannot_be_read_are_listed_with_the_reason()
    {
        Write(Header + "bad.pdf,C-1,,,,,,,,,,\nempty.docx,C-2,,,,,,,,,,\nlatin.txt,C-3,,,,,,,,,,\nphoto.jpg,C-4,,,,,,,,,,\ngood.pdf,C-5,,,,,,,,,,\n");
        matters.Folder.Write("record/bad.pdf", "%PDF-1.4 and then nothing");
        matters.Folder.Write("record/empty.docx", "");
        matters.Folder.Write("record/latin.txt", Encoding.Latin1.GetBytes("présence"));
        matters.Folder.Write("record/photo.jpg", [0xFF, 0xD8]);
        matters.Folder.Write("record/good.pdf", PrintedPdf.Of(PrintedPdf.Body(0)));
        await matters.OpenAsync();
        Assert.Equal([0, 0, 0, 0, 1], matters.Only.Record.Select(entry => entry.Pages));
        Assert.All(matters.Only.Record.Take(4), entry => BothLanguages.Hold(entry.Unreadable!));
        Assert.Equal(["record/bad.pdf", "record/empty.docx", "record/latin.txt", "record/photo.jpg"], matters.Only.Problems.Select(problem => problem.File));
    }

    [Fact]
    public async Task Links_out_of_the_folder_are_refused()
    {
        using var outside = new TempFolder();
        var secret = outside.Write("secret.txt", "secret");
        Write(Header + "link.txt,C-1,,,,,,,,,,\n");
        File.CreateSymbolicLink(matters.Folder["record/link.txt"], secret);
        Directory.CreateSymbolicLink(matters.Folder["record/folder"], outside.Path);
        var store = await matters.OpenAsync();
        var entry = Assert.Single(matters.Only.Record);
        Assert.Contains("link", entry.Unreadable!.English, StringComparison.Ordinal);
        Assert.Equal(0, entry.Pages);
        Assert.Null(await store.OpenFileAsync(matters.Only, "C-1", TestContext.Current.CancellationToken));
        Assert.Contains(matters.Only.Problems, problem => problem.File == "record/link.txt");
    }

    [Theory]
    [InlineData("id: niger\ntitle: Niger\ntribunal: The Hague\n", "“profile” is missing")]
    [InlineData("id: niger\ntitle: Niger\nprofile: icj\n", "“tribunal” is missing")]
    [InlineData("title: Niger\ntribunal: The Hague\nprofile: icj\n", "“id” is missing")]
    [InlineData("", "“title” is missing")]
    [InlineData("id: Niger (2012)\ntitle: Niger\ntribunal: The Hague\nprofile: icj\n", "small letters, digits and hyphens")]
    [InlineData(Description + "word-limit: 14,000\n", "digits alone")]
    [InlineData(Description + "languages: [french]\n", "two letters")]
    [InlineData(Description + "word-limt: 14000\n", "“word-limt” is not one of the keys")]
    [InlineData("id: niger\ntitle: Niger: the agreement\n", "from line 2")]
    [InlineData("- a\n- list\n", "“id” is missing")]
    public async Task A_description_with_a_fault_is_listed_all_the_same(string yaml, string reason)
    {
        matters.Folder.Write("niger/matter.yml", yaml);
        matters.Folder.Write("niger/record/index.csv", Header);
        await matters.OpenAsync();
        Assert.StartsWith("niger", matters.Only.Id, StringComparison.Ordinal);
        Assert.NotEmpty(matters.Only.Title);
        Assert.NotEmpty(matters.Only.Languages);
        Assert.Contains(matters.Only.Problems, problem => problem.File == "matter.yml" && problem.Reason.English.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_empty_matter_is_listed()
    {
        matters.Folder.Write("matter.yml", Description);
        await matters.OpenAsync();
        Assert.Empty(matters.Only.Record);
        Assert.Equal("record", Assert.Single(matters.Only.Problems).File);
    }

    [Fact]
    public async Task A_column_that_is_not_known_is_named()
    {
        Write("file,key,kindd\nnote.txt,C-1,press\n", "note.txt");
        await matters.OpenAsync();
        Assert.Equal(1, Assert.Single(matters.Only.Problems).Row);
        Assert.Single(matters.Only.Record);
    }

    [Theory]
    [InlineData("record/index.csv")]
    [InlineData("terms.csv")]
    [InlineData("clauses/burden.md")]
    [InlineData("clauses/versions/burden@1.md")]
    public async Task A_text_in_an_old_code_page_is_named_and_the_documents_are_served(string file)
    {
        Write(Header + "note.txt,C-1,,,,,,,,,,\n", "note.txt");
        matters.Folder.Write(file, Encoding.Latin1.GetBytes("clé;fichier\nC-1;note.txt\n"));
        await matters.OpenAsync();
        var problem = Assert.Single(matters.Only.Problems, problem => problem.File == file);
        Assert.Contains("not UTF-8", problem.Reason.English, StringComparison.Ordinal);
        Assert.Equal(1, Assert.Single(matters.Only.Record).Pages);
    }

    [Fact]
    public async Task A_bad_terms_list_is_named_with_its_row()
    {
        Write(Header);
        matters.Folder.Write("terms.csv", "term,meaning\n,\"nothing\"\n");
        await matters.OpenAsync();
        Assert.Empty(matters.Only.Terms);
        Assert.All(matters.Only.Problems, problem => Assert.Equal("terms.csv", problem.File));
        Assert.NotEmpty(matters.Only.Problems);
    }

    [Fact]
    public async Task A_terms_list_left_as_a_workbook_is_named()
    {
        Write(Header);
        matters.Folder.Write("terms.xlsx", [0x50, 0x4B]);
        await matters.OpenAsync();
        var problem = Assert.Single(matters.Only.Problems);
        Assert.Equal("terms.xlsx", problem.File);
        Assert.Contains("Save it as “CSV UTF-8”", problem.Reason.English, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => matters.DisposeAsync();

    private void Write(string index, params string[] texts)
    {
        matters.Folder.Write("matter.yml", Description);
        matters.Folder.Write("record/index.csv", index);
        foreach (var text in texts)
            matters.Folder.Write("record/" + text, "Text of " + text);
    }
}
