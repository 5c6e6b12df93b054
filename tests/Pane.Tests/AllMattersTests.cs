using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NigerBrief.Tests;
using static Microsoft.Playwright.Assertions;

namespace NigerBrief.Pane.Tests;

public sealed partial class AllMattersTests(Desk desk)
{
    [Fact]
    public async Task Another_matter_is_found_and_read_but_not_cited()
    {
        var folder = Directory.CreateTempSubdirectory("niger-brief-");
        try
        {
            Write(folder, "niger", "The base at Agadez.");
            Write(folder, "chad", "The drones were at Agadez and not at Faya.");
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Samples", "niger", "draft.docx"), Path.Combine(folder.FullName, "niger", "draft.docx"));
            await using var two = new Application(folder.FullName);
            var server = two.CreateClient().BaseAddress!;
            await two.RecordIsReadAsync(TestContext.Current.CancellationToken);
            await using var open = await desk.OpenAsync(server);
            var page = open.Page;
            // The draft names no matter, and there are two: the author is asked.
            await page.GetByRole(AriaRole.Button, new() { Name = "The matter of niger" }).ClickAsync();

            await page.SearchAsync("Agadez");
            await Expect(page.GetByRole(AriaRole.Listbox, new() { Name = "Pages that match" }).GetByRole(AriaRole.Option)).ToHaveCountAsync(1);
            await page.GetByRole(AriaRole.Button, new() { Name = "All matters" }).ClickAsync();
            var found = page.GetByRole(AriaRole.List, new() { Name = "Documents of all matters that match" });
            await Expect(found.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(2);
            await found.GetByRole(AriaRole.Button).Filter(new() { HasText = "The matter of chad" }).ClickAsync();
            await Expect(page.GetByText("From another matter, The matter of chad.")).ToBeVisibleAsync();
            await Expect(page.GetByRole(AriaRole.Document, new() { Name = "Text of the page" })).ToContainTextAsync("not at Faya");
            await Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = InsertAnything() })).ToHaveCountAsync(0);
            await page.Keyboard.PressAsync("Escape");
            await Expect(found).ToBeVisibleAsync();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [GeneratedRegex("^Insert (cite|quotation)")]
    private static partial Regex InsertAnything();

    private static void Write(DirectoryInfo folder, string matter, string text)
    {
        var record = folder.CreateSubdirectory(Path.Combine(matter, "record"));
        File.WriteAllText(Path.Combine(folder.FullName, matter, "matter.yml"), $"id: {matter}\ntitle: The matter of {matter}\ntribunal: The Hague\nprofile: icj\n");
        File.WriteAllText(Path.Combine(record.FullName, "note.txt"), text);
    }
}
