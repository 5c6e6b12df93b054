using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NigerBrief.Pane.Tests;

/// <summary>The sample's brief told by the pages of its papers, and by those of the appendix that reproduces some of them.</summary>
public sealed class AppendixTests(Desk desk)
{
    [Fact]
    public async Task A_brief_goes_by_the_appendix_and_back_and_one_undo_takes_it_back_too()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.GetByRole(AriaRole.Tab, new() { Name = "Cites", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Tab, new() { Name = "Typed by hand" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Look for cites typed by hand" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Make ") }).ClickAsync();
        await Expect(page.GetByText("live now")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Niger: the 2012 military cooperation agreement" }).ClickAsync();

        await GoByAsync(page, "papers");
        var papers = await TextAsync(page);
        Assert.Contains("Ex. C-0008, at 2.", papers, StringComparison.Ordinal);

        await GoByAsync(page, "appendix");
        await page.ShotAsync("by-appendix");
        var appendix = await TextAsync(page);
        Assert.Contains("J.A. at 26.", appendix, StringComparison.Ordinal);
        Assert.DoesNotContain("Ex. C-0008, at", appendix, StringComparison.Ordinal);
        await page.SaveAsync();

        await page.EvaluateAsync("() => window.desk.view.focus()");
        await page.Keyboard.PressAsync("Control+z");
        Assert.Equal(papers, await TextAsync(page));

        await GoByAsync(page, "appendix");
        Assert.Equal(appendix, await TextAsync(page));
        await GoByAsync(page, "papers");
        Assert.Equal(papers, await TextAsync(page));
    }

    private static async Task GoByAsync(IPage page, string by)
    {
        await page.GetByLabel("Cite by").SelectOptionAsync(by);
        await Expect(page.GetByLabel("Cite by")).ToHaveValueAsync(by);
        await page.GetByRole(AriaRole.Button, new() { Name = "Refresh cites" }).ClickAsync();
        await Expect(page.GetByText(new Regex("cites rewritten|already reads")).First).ToBeVisibleAsync();
    }

    /// <summary>A refresh leaves a cite that differs only in spaces that do not break.</summary>
    private static async Task<string> TextAsync(IPage page) => (await page.DraftTextAsync()).Replace('\u00A0', ' ');
}
