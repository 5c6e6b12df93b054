using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NigerBrief.Pane.Tests;

/// <summary>The sample's brief told by the pages of its papers, and by those of the appendix that reproduces two of them.</summary>
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
        var papers = await page.DraftTextAsync();
        Assert.Contains("Ex. C-0005, at 1-5.", papers.Replace('\u00A0', ' '), StringComparison.Ordinal);

        await GoByAsync(page, "appendix");
        var appendix = await page.DraftTextAsync();
        Assert.Contains("J.A. at 16-20.", appendix.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain("Ex. C-0005, at", appendix.Replace('\u00A0', ' '), StringComparison.Ordinal);
        await page.ShotAsync("by-appendix");
        await page.SaveAsync();

        await page.EvaluateAsync("() => window.desk.view.focus()");
        await page.Keyboard.PressAsync("Control+z");
        Assert.Equal(papers, await page.DraftTextAsync());

        await GoByAsync(page, "appendix");
        Assert.Equal(appendix, await page.DraftTextAsync());
        await GoByAsync(page, "papers");
        Assert.Equal(papers, await page.DraftTextAsync());
    }

    private static async Task GoByAsync(IPage page, string by)
    {
        await page.GetByLabel("Cite by").SelectOptionAsync(by);
        await page.GetByRole(AriaRole.Button, new() { Name = "Refresh cites" }).ClickAsync();
        await Expect(page.GetByText("cites rewritten").First).ToBeVisibleAsync();
    }
}
