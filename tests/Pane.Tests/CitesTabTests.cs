using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NigerBrief.Pane.Tests;

/// <summary>The cites of an existing draft: made live, and listed in tables.</summary>
public sealed partial class CitesTabTests(Desk desk)
{
    private const string CountTags =
        "() => { let n = 0; window.desk.view.state.doc.descendants(node => { if (node.attrs.tag?.startsWith('nb1:cite:')) n++; }); return n; }";

    [Fact]
    public async Task Cites_typed_by_hand_are_made_live_all_at_once_and_one_undo_takes_it_back()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        var (text, before) = (await page.DraftTextAsync(), await page.EvaluateAsync<int>(CountTags));
        await page.GetByRole(AriaRole.Tab, new() { Name = "Cites", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Tab, new() { Name = "Typed by hand" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Look for cites typed by hand" }).ClickAsync();
        var all = page.GetByRole(AriaRole.Button, new() { NameRegex = MakeLive() });
        await Expect(all).ToBeVisibleAsync();
        await page.ShotAsync("adopt");
        Assert.Empty((await page.RunAxe(new AxeRunContext { Include = [new("#pane")], Exclude = [new("[data-tabster-dummy]")] })).Violations.Select(violation => violation.Id));
        var count = int.Parse(Number().Match(await all.InnerTextAsync()).Value, System.Globalization.CultureInfo.InvariantCulture);

        await all.ClickAsync();
        await Expect(page.GetByText(Live())).ToBeVisibleAsync();
        // Those in notes too, which the editor's own text leaves out.
        Assert.Equal(before + count, await page.EvaluateAsync<int>(
            "() => window.desk.word.readDraft().then(({ paragraphs }) => paragraphs.flatMap(({ controls }) => controls ?? []).filter(({ tag }) => tag.startsWith('nb1:cite:')).length)"));
        Assert.Equal(text, await page.DraftTextAsync());
        await page.SaveAsync();

        await page.EvaluateAsync("() => window.desk.view.focus()");
        await page.Keyboard.PressAsync("Control+z");
        await page.WaitForFunctionAsync($"before => ({CountTags})() === before", before);
    }

    [Fact]
    public async Task A_table_made_twice_stands_once()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.GetByRole(AriaRole.Tab, new() { Name = "Cites", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Tab, new() { Name = "Tables" }).ClickAsync();
        var insert = page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "List of exhibits" }).GetByRole(AriaRole.Button);
        await insert.ClickAsync();
        await Expect(page.GetByText("inserted. To take it out again")).ToBeVisibleAsync();
        var once = await page.DraftTextAsync();
        Assert.Single((await page.SaveAsync()).TagsOf(), tag => tag.StartsWith("nb1:table:", StringComparison.Ordinal));
        await page.ShotAsync("table");

        await insert.ClickAsync();
        await Expect(page.GetByText("inserted. To take it out again")).ToBeVisibleAsync();
        Assert.Single((await page.SaveAsync()).TagsOf(), tag => tag.StartsWith("nb1:table:", StringComparison.Ordinal));
        Assert.Equal(once, await page.DraftTextAsync());
    }

    [Fact]
    public async Task A_table_of_cites_tells_the_sections_until_it_is_told_not_to_and_keeps_to_that()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.GetByRole(AriaRole.Tab, new() { Name = "Cites", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Tab, new() { Name = "Tables" }).ClickAsync();
        var table = page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Table of record cites" });
        await RenewAsync();
        Assert.Contains("Introduction", TableOf(await page.SaveAsync()), StringComparison.Ordinal);
        await page.ShotAsync("table-sections");

        var sections = table.GetByRole(AriaRole.Checkbox);
        await sections.PressAsync("Space");
        await Expect(sections).Not.ToBeCheckedAsync();
        await RenewAsync();
        Assert.DoesNotContain("Introduction", TableOf(await page.SaveAsync()), StringComparison.Ordinal);

        // Shown anew, the tab asks the draft again.
        await page.OpenFileAsync(await page.SaveAsync());
        await page.WaitForFunctionAsync("() => { let n = 0; window.desk.view.state.doc.descendants(node => { if (node.attrs.tag === 'nb1:table:cites') n++; }); return n === 1; }");
        await RenewAsync();
        Assert.DoesNotContain("Introduction", TableOf(await page.SaveAsync()), StringComparison.Ordinal);

        async Task RenewAsync()
        {
            await table.GetByRole(AriaRole.Button).PressAsync("Enter");
            await Expect(page.GetByText("inserted. To take it out again")).ToBeVisibleAsync();
        }
    }

    private static string TableOf(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return Assert.Single(document.MainDocumentPart!.Document!.Body!.Descendants<SdtBlock>(), block => block.InnerText.Contains("Table of record cites", StringComparison.Ordinal)).InnerText;
    }

    [Fact]
    public async Task A_document_that_was_replaced_is_named_until_it_is_left_as_it_is()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.GetByRole(AriaRole.Tab, new() { Name = "Cites", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Check cites" }).ClickAsync();
        var again = page.GetByRole(AriaRole.Button, new() { Name = "Check again" });
        await Expect(again).ToBeEnabledAsync();
        var remembered = await page.EvaluateAsync<Dictionary<string, string>>(ReadRemembered);
        Assert.NotEmpty(remembered);

        // As if the brief had been made with another file of one document, which is kept no longer.
        var document = remembered.Keys.First(key => key.StartsWith("C-", StringComparison.Ordinal));
        await page.EvaluateAsync(Remember, new Dictionary<string, string>(remembered) { [document] = new string('0', 64) + ".pdf" });
        await again.ClickAsync();
        var replaced = page.GetByText("was replaced, and its earlier text is not kept");
        await Expect(replaced).ToBeVisibleAsync();
        await page.ShotAsync("replaced");
        await page.GetByRole(AriaRole.Listitem).Filter(new() { Has = replaced }).GetByRole(AriaRole.Button, new() { Name = "Leave as it is" }).ClickAsync();
        await Expect(replaced).ToHaveCountAsync(0);
        await Expect(page.GetByText("Left as it is.")).ToBeVisibleAsync();
    }

    private const string ReadRemembered =
        "() => Word.run(async context => { const setting = context.document.settings.getItemOrNullObject('record'); setting.load('value'); await context.sync(); return setting.isNullObject ? {} : setting.value; })";

    private const string Remember = "versions => Word.run(async context => { context.document.settings.add('record', versions); await context.sync(); })";

    [GeneratedRegex("^Make ")]
    private static partial Regex MakeLive();

    [GeneratedRegex("live now")]
    private static partial Regex Live();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Number();
}
