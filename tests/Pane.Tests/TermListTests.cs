using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NigerBrief.Pane.Tests;

/// <summary>The defined terms as a list: put into the brief, tabled, saved and compared, by the keyboard.</summary>
public sealed class TermListTests(Desk desk)
{
    [Fact]
    public async Task A_term_goes_in_with_its_definition_first_and_bare_from_then_on()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.OpenTermsAsync();
        var define = page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Define “(.*)” here$") }).First;
        await Expect(define).ToBeVisibleAsync();
        var term = (await define.GetAttributeAsync("aria-label"))![8..^6];
        await page.ShotAsync("define");
        await define.PressAsync("Enter");
        await Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();
        Assert.Matches($"\\((the )?“{term}”\\)", await page.DraftTextAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = $"Insert “{term}”", Exact = true }).PressAsync("Enter");
        await Expect(page.GetByText($"Inserted “{term}”")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_the_brief_defines_is_listed_and_leads_to_its_definition()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.OpenTermsAsync("This brief");
        var term = page.GetByRole(AriaRole.Listitem).Filter(new() { Has = page.GetByText("Denunciation", new() { Exact = true }) });
        await Expect(term).ToContainTextAsync(new System.Text.RegularExpressions.Regex("Used [0-9]+ times"));
        await page.ShotAsync("brief-terms");
        await term.GetByRole(AriaRole.Button, new() { Name = "Go to the definition of “Denunciation”" }).PressAsync("Enter");
        await page.WaitForFunctionAsync("() => { const { state } = window.desk.view; return state.doc.textBetween(state.selection.from, state.selection.to) === 'Denunciation'; }");
    }

    [Fact]
    public async Task The_table_of_terms_goes_in_and_is_made_anew_in_its_place()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.OpenTermsAsync("This brief");
        for (var time = 1; time <= 2; time++)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Close" }).Last.ClickAsync();
            await page.Locator("#panel-terms").GetByRole(AriaRole.Button, new() { Name = "Insert" }).Last.PressAsync("Enter");
            await Expect(page.GetByText("Table of defined terms", new() { Exact = false }).Last).ToBeVisibleAsync();
            await Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();
        }
        await page.ShotAsync("terms-table");
        var saved = await page.SaveAsync();
        Assert.Single(saved.TagsOf(), tag => tag == "nb1:table:terms");
        using var document = WordprocessingDocument.Open(new MemoryStream(saved), isEditable: false);
        Assert.Contains(document.MainDocumentPart!.Document!.Body!.Descendants<TableRow>(), row => row.InnerText.StartsWith("Agreement", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_terms_of_the_brief_are_saved_and_compared_with_a_list()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.OpenTermsAsync("This brief");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Save all" }).PressAsync("Enter"));
        var text = await File.ReadAllTextAsync(await download.PathAsync());
        Assert.Contains("\"Agreement\"", text, StringComparison.Ordinal);

        await page.GetByLabel("Choose a file…").First.SetInputFilesAsync(new FilePayload { Name = "other.csv", MimeType = "text/csv", Buffer = "term;meaning;source\nFlight Log;a log of flights;C-1"u8.ToArray() });
        await Expect(page.GetByText("only in the file")).ToBeVisibleAsync();
        await page.ShotAsync("compared");
        await page.GetByLabel("Choose a file…").First.SetInputFilesAsync(new FilePayload { Name = "other.csv", MimeType = "text/csv", Buffer = "term;source\nFlight Log;C-1"u8.ToArray() });
        await Expect(page.GetByText("The column “meaning” is missing")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_term_at_the_cursor_is_shown_with_its_meaning()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.EvaluateAsync("() => window.desk.view.focus()");
        await page.Keyboard.InsertTextAsync(" under the Accord");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "The term at the cursor" })).ToContainTextAsync("Write “Agreement”");
        await page.ShotAsync("term-here");
        await page.Keyboard.InsertTextAsync(" of old");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "The term at the cursor" })).ToHaveCountAsync(0);
        Assert.True(await page.EvaluateAsync<bool>("() => window.desk.view.hasFocus()"));
    }
}
