using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NigerBrief.Pane.Tests;

/// <summary>The quotations of a draft, held against the record from the pane.</summary>
public sealed class QuotesTests(Desk desk)
{
    [Fact]
    public async Task A_quotation_that_was_changed_is_found_and_put_back()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.SearchAsync("telephone Putin");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.GetByRole(AriaRole.Button, new() { Name = "Quote matched lines" }).ClickAsync();
        await Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();
        var quoted = await page.DraftTextAsync();

        await page.GetByRole(AriaRole.Tab, new() { Name = "Cites", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Check cites and quotations" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).GetByText("3 quotations held against the record")).ToBeVisibleAsync();

        await page.EvaluateAsync(
            """
            () => {
              const { view } = window.desk;
              let at = null;
              view.state.doc.descendants((node, pos) => { if (at === null && node.isText && node.text.includes('Putin')) at = pos + node.text.indexOf('Putin'); });
              view.dispatch(view.state.tr.insertText('Pushkin', at, at + 5));
            }
            """);
        await page.GetByRole(AriaRole.Button, new() { Name = "Check again" }).ClickAsync();
        await Expect(page.GetByText("The source reads otherwise: “Putin”, not “Pushkin”.")).ToBeVisibleAsync();
        await page.ShotAsync("quotations");
        Assert.Empty((await page.RunAxe(new AxeRunContext { Include = [new("#pane")], Exclude = [new("[data-tabster-dummy]")] })).Violations.Select(violation => violation.Id));

        await page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "not “Pushkin”" }).GetByRole(AriaRole.Button, new() { Name = "Fix", Exact = true }).ClickAsync();
        await Expect(page.GetByText("not “Pushkin”")).Not.ToBeVisibleAsync();
        Assert.Equal(quoted, await page.DraftTextAsync());
    }

}
