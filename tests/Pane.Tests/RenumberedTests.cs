using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Playwright;
using NigerBrief.Tests;
using static Microsoft.Playwright.Assertions;

namespace NigerBrief.Pane.Tests;

/// <summary>The exhibits of a matter get other letters after the brief cited them.</summary>
public sealed class RenumberedTests : IAsyncLifetime
{
    private readonly Desk desk;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("niger-brief-");
    private readonly Application application;
    private Uri address = new("http://localhost");

    public RenumberedTests(Desk desk)
    {
        this.desk = desk;
        var matter = folder.CreateSubdirectory("agadez");
        var record = matter.CreateSubdirectory("record");
        File.WriteAllText(Path.Combine(matter.FullName, "matter.yml"), "id: agadez\ntitle: Agadez\nprofile: us-trial\n");
        using (var draft = WordprocessingDocument.Create(Path.Combine(matter.FullName, "draft.docx"), WordprocessingDocumentType.Document))
            draft.AddMainDocumentPart().Document = new(new Body(new Paragraph(new Run(new Text("So it was.")))));
        File.WriteAllText(Path.Combine(record.FullName, "letter.txt"), "The convoy left at dawn.");
        File.WriteAllText(Path.Combine(record.FullName, "answer.txt"), "The minister stayed in Niamey.");
        File.WriteAllText(Path.Combine(record.FullName, "minutes.txt"), "Nobody spoke.");
        Index(letter: "A", answer: "B", minutes: "C");
        application = new(folder.FullName);
    }

    public async ValueTask InitializeAsync()
    {
        address = application.CreateClient().BaseAddress!;
        await application.RecordIsReadAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Cites_follow_their_exhibits_to_other_letters_and_an_undo_does_not_lose_them()
    {
        await using var open = await OpenCitingBothAsync();
        var page = open.Page;
        var before = await TextAsync(page);

        await SwapAsync();
        await page.GetByRole(AriaRole.Tab, new() { Name = "Cites", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Check cites" }).ClickAsync();
        await Expect(page.Locator("[data-finding]", new() { HasText = "The record has been renumbered since" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Refresh cites" }).ClickAsync();
        var after = await RefreshedAsync(page);
        Assert.Contains("Ex. B, at 1; Ex. A, at 1", after, StringComparison.Ordinal);

        await page.EvaluateAsync("() => window.desk.view.focus()");
        await page.Keyboard.PressAsync("Control+z");
        Assert.Equal(before, await TextAsync(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "Refresh cites" }).ClickAsync();
        Assert.Equal(after, await RefreshedAsync(page));
    }

    [Fact]
    public async Task A_brief_opened_after_the_record_was_renumbered_says_so_at_once()
    {
        byte[] saved;
        await using (var open = await desk.OpenAsync(address))
        {
            await InsertAsync(open.Page, "convoy", "Ex. A, at 1");
            saved = await open.Page.SaveAsync();
        }
        await SwapAsync();
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "agadez", "draft.docx"), saved, TestContext.Current.CancellationToken);
        await using var again = await desk.OpenAsync(address);
        var notice = again.Page.GetByText("The cites of the brief still have their former numbers.");
        await Expect(notice).ToBeVisibleAsync();
        await again.Page.ShotAsync("renumbered");
        await again.Page.GetByRole(AriaRole.Button, new() { Name = "Rewrite them" }).ClickAsync();
        Assert.Contains("Ex. B, at 1", await RefreshedAsync(again.Page), StringComparison.Ordinal);
        await Expect(notice).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Cites_of_a_brief_that_remembers_no_names_are_restored_together()
    {
        await using var open = await OpenCitingBothAsync();
        var page = open.Page;
        await page.EvaluateAsync("() => Word.run(async (context) => { context.document.settings.getItem('names').delete(); await context.sync(); })");
        await SwapAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Refresh cites" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "2 cites were left alone" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Rewrite all 2" }).ClickAsync();
        await Expect(page.GetByText("2 cites rewritten")).ToBeVisibleAsync();
        Assert.Contains("Ex. B, at 1; Ex. A, at 1", await TextAsync(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_range_that_would_have_other_exhibits_is_written_out_on_demand_in_one_step()
    {
        await using var open = await desk.OpenAsync(address);
        var page = open.Page;
        await page.GetByRole(AriaRole.Tab, new() { Name = "Cites", Exact = true }).ClickAsync();
        await page.EvaluateAsync("""
            () => Word.run(async (context) => {
              let at = context.document.body.paragraphs.getFirst().getRange('Content').getRange('End');
              for (const [text, tag] of [[' '], ['Ex. A', 'nb1:cite:W1@all'], ['–'], ['Ex. C', 'nb1:cite:W3@all'], ['.']]) {
                const written = at.insertText(text, 'Replace');
                at = tag ? Object.assign(written.insertContentControl(), { tag }).getRange('After') : written.getRange('End');
              }
              await context.sync();
            })
            """);
        await page.GetByRole(AriaRole.Button, new() { Name = "Refresh cites" }).ClickAsync();
        await page.WaitForFunctionAsync("() => Word.run(async (context) => { const names = context.document.settings.getItemOrNullObject('names'); await context.sync(); return !names.isNullObject; })");
        var before = await TextAsync(page);

        Index(letter: "D", answer: "F", minutes: "B");
        await application.RecordIsReadAsync(TestContext.Current.CancellationToken);
        await page.GetByRole(AriaRole.Button, new() { Name = "Refresh cites" }).ClickAsync();
        await Expect(page.GetByText("this range would have others than before")).ToBeVisibleAsync();
        Assert.Equal(before, await TextAsync(page));
        await Expect(page.GetByText("already reads as it should")).ToHaveCountAsync(0);
        await Expect(page.GetByText("still have their former numbers")).ToHaveCountAsync(0);
        await page.ShotAsync("range-altered");
        await page.GetByRole(AriaRole.Button, new() { Name = "Rewrite", Exact = true }).ClickAsync();
        await Expect(page.GetByText("Inserted Ex. D; Ex. F; Ex. B")).ToBeVisibleAsync();
        Assert.Equal(before.Replace("Ex. A–Ex. C", "Ex. D; Ex. F; Ex. B", StringComparison.Ordinal), await TextAsync(page));
        Assert.Equal(["nb1:cite:W1@all", "nb1:cite:W2@all", "nb1:cite:W3@all"], await page.EvaluateAsync<string[]>(
            "() => Word.run(async (context) => { const all = context.document.contentControls.load('tag'); await context.sync(); return all.items.map((one) => one.tag); })"));
        await page.ShotAsync("range-written-out");

        await page.EvaluateAsync("() => window.desk.view.focus()");
        await page.Keyboard.PressAsync("Control+z");
        Assert.Equal(before, await TextAsync(page));
    }

    private async Task<OpenPage> OpenCitingBothAsync()
    {
        var open = await desk.OpenAsync(address);
        await InsertAsync(open.Page, "convoy", "Ex. A, at 1");
        await InsertAsync(open.Page, "minister", "Ex. B, at 1");
        return open;
    }

    private Task SwapAsync()
    {
        Index(letter: "B", answer: "A", minutes: "C");
        return application.RecordIsReadAsync(TestContext.Current.CancellationToken);
    }

    private static async Task InsertAsync(IPage page, string words, string cited)
    {
        var box = page.Locator("#pane input").First;
        await box.FillAsync(words);
        await Expect(page.GetByRole(AriaRole.Option).Filter(new() { HasText = words })).ToBeVisibleAsync();
        await box.PressAsync("Enter");
        await Expect(page.GetByText($"Inserted {cited}")).ToBeVisibleAsync();
    }

    private static async Task<string> RefreshedAsync(IPage page)
    {
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "rewritten" })).ToBeVisibleAsync();
        return await TextAsync(page);
    }

    private static async Task<string> TextAsync(IPage page) => (await page.DraftTextAsync()).Replace('\u00A0', ' ');

    private void Index(string letter, string answer, string minutes) => File.WriteAllText(
        Path.Combine(folder.FullName, "agadez", "record", "index.csv"),
        $"file,key,cite-as,title,exhibit,kind\nletter.txt,W1,Ex. {letter},Letter,{letter},exhibit\nanswer.txt,W2,Ex. {answer},Answer,{answer},exhibit\nminutes.txt,W3,Ex. {minutes},Minutes,{minutes},exhibit\n");
}
