using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Playwright;
using NigerBrief.Tests;
using static Microsoft.Playwright.Assertions;

namespace NigerBrief.Pane.Tests;

/// <summary>The exhibits of a matter get other letters after the brief cited them.</summary>
public sealed class RenumberedTests(Desk desk)
{
    [Fact]
    public async Task Cites_follow_their_exhibits_to_other_letters_and_an_undo_does_not_lose_them()
    {
        var folder = Directory.CreateTempSubdirectory("niger-brief-");
        try
        {
            var record = folder.CreateSubdirectory(Path.Combine("agadez", "record"));
            File.WriteAllText(Path.Combine(folder.FullName, "agadez", "matter.yml"), "id: agadez\ntitle: Agadez\nprofile: us-trial\n");
            WriteDraft(Path.Combine(folder.FullName, "agadez", "draft.docx"));
            File.WriteAllText(Path.Combine(record.FullName, "letter.txt"), "The convoy left at dawn.");
            File.WriteAllText(Path.Combine(record.FullName, "answer.txt"), "The minister stayed in Niamey.");
            Letter(record, letter: "A", answer: "B");
            await using var application = new Application(folder.FullName);
            var address = application.CreateClient().BaseAddress!;
            await application.RecordIsReadAsync(TestContext.Current.CancellationToken);
            await using var open = await desk.OpenAsync(address);
            var page = open.Page;
            await InsertAsync(page, "convoy", "Ex. A, at 1");
            await InsertAsync(page, "minister", "Ex. B, at 1");
            var before = await TextAsync(page);

            Letter(record, letter: "B", answer: "A");
            await application.RecordIsReadAsync(TestContext.Current.CancellationToken);
            await page.GetByRole(AriaRole.Tab, new() { Name = "Cites", Exact = true }).ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Check cites" }).ClickAsync();
            await Expect(page.Locator("[data-finding]", new() { HasText = "The record has been renumbered since" })).ToBeVisibleAsync();
            await page.ShotAsync("renumbered");
            var after = await RefreshedAsync(page);
            await page.ShotAsync("renumbered-after");
            Assert.Contains("Ex. B, at 1; Ex. A, at 1", after, StringComparison.Ordinal);
            await page.SaveAsync();

            await page.EvaluateAsync("() => window.desk.view.focus()");
            await page.Keyboard.PressAsync("Control+z");
            Assert.Equal(before, await TextAsync(page));
            Assert.Equal(after, await RefreshedAsync(page));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void WriteDraft(string path)
    {
        using var document = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        document.AddMainDocumentPart().Document = new(new Body(new Paragraph(new Run(new Text("So it was.")))));
    }

    private static async Task InsertAsync(IPage page, string words, string cited)
    {
        await page.Locator("#pane input").First.FillAsync(words);
        await Expect(page.GetByRole(AriaRole.Option).Filter(new() { HasText = words })).ToBeVisibleAsync();
        await page.Locator("#pane input").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText($"Inserted {cited}")).ToBeVisibleAsync();
    }

    private static async Task<string> RefreshedAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Refresh cites" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "cites rewritten" })).ToBeVisibleAsync();
        return await TextAsync(page);
    }

    private static async Task<string> TextAsync(IPage page) => (await page.DraftTextAsync()).Replace('\u00A0', ' ');

    private static void Letter(DirectoryInfo record, string letter, string answer) => File.WriteAllText(
        Path.Combine(record.FullName, "index.csv"),
        $"file,key,cite-as,title,exhibit,kind\nletter.txt,W1,Ex. {letter},Letter,{letter},exhibit\nanswer.txt,W2,Ex. {answer},Answer,{answer},exhibit\n");
}
