using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NigerBrief.Pane.Tests;

/// <summary>The author stands in a live cite, sees what it points to, and points it elsewhere.</summary>
public sealed class CiteHereTests(Desk desk)
{
    [Fact]
    public async Task A_cite_is_pointed_to_another_page_and_one_undo_points_it_back()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        var bar = Bar(page);
        await page.SearchAsync("\"condolences of the people\"");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();
        await Expect(bar).Not.ToBeVisibleAsync();

        await StandInCiteAsync(page);
        await Expect(bar).ToContainTextAsync("Communiqué on the telephone conversation");
        await bar.GetByRole(AriaRole.Button, new() { Name = "Change the cite" }).ClickAsync();
        await Expect(bar.GetByLabel("Signal")).ToBeFocusedAsync();
        await bar.GetByLabel("Pin", new() { Exact = true }).FillAsync("2-1");
        await Expect(bar.GetByText("The range runs backwards")).ToBeVisibleAsync();
        await Expect(bar.GetByRole(AriaRole.Button, new() { Name = "Change", Exact = true })).ToBeDisabledAsync();
        await bar.GetByLabel("Pin", new() { Exact = true }).FillAsync("2");
        await Expect(bar.GetByRole(AriaRole.Button, new() { Name = "Change", Exact = true })).ToBeEnabledAsync();
        await page.ShotAsync("cite-here");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("The cite is now")).ToBeVisibleAsync();
        Assert.Contains("nb1:cite:C-0006@p2", (await page.SaveAsync()).TagsOf());

        await page.EvaluateAsync("() => window.desk.view.focus()");
        await page.Keyboard.PressAsync("Control+z");
        await page.WaitForFunctionAsync("() => { const tags = []; window.desk.view.state.doc.descendants(node => { if (node.attrs.tag) tags.push(node.attrs.tag); }); return tags.includes('nb1:cite:C-0006@p1') && !tags.includes('nb1:cite:C-0006@p2'); }");
    }

    [Fact]
    public async Task The_page_that_a_cite_points_to_is_opened_from_any_tab()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.SearchAsync("\"condolences of the people\"");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Tab, new() { Name = "Terms" }).ClickAsync();
        await StandInCiteAsync(page);
        await Bar(page).GetByRole(AriaRole.Button, new() { Name = "Open page" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Tab, new() { Name = "Record" })).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "C-0006" })).ToBeVisibleAsync();

        await StandAsync(page, "() => 1");
        await Expect(Bar(page)).Not.ToBeVisibleAsync();
    }

    private static ILocator Bar(IPage page) => page.GetByRole(AriaRole.Region, new() { Name = "The cite at the cursor" });

    private static Task StandInCiteAsync(IPage page) => StandAsync(
        page,
        "doc => { let at = null; doc.descendants((node, pos) => { if (at === null && node.attrs.tag === 'nb1:cite:C-0006@p1') at = pos + 3; }); return at; }");

    /// <param name="where">Gives the place in the document.</param>
    private static Task StandAsync(IPage page, string where) => page.EvaluateAsync(
        $$"""
        () => {
          const { view } = window.desk;
          const Base = Object.getPrototypeOf(view.state.selection.constructor);
          const Selection = Base.near ? Base : view.state.selection.constructor;
          view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(({{where}})(view.state.doc)))));
        }
        """);
}
