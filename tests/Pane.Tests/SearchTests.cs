using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NigerBrief.Pane.Tests;

/// <summary>Finding a passage by what a lawyer means, in a real browser.</summary>
public sealed class SearchTests(Desk desk)
{
    [Fact]
    public async Task From_the_sentence_before_the_cursor_to_its_cite_takes_two_keys()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        var before = await page.DraftTextAsync();
        await page.Locator("#pane input").First.ClickAsync();
        var keys = 0;
        await PressAsync("Control+Enter");
        await Expect(page.GetByText("may bear it out")).ToBeVisibleAsync();
        await page.ShotAsync("support");
        await PressAsync("Enter");
        await Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();
        Assert.InRange(keys, 1, 4);
        Assert.Contains(before[..200], await page.DraftTextAsync(), StringComparison.Ordinal);
        Assert.Single((await page.SaveAsync()).TagsOf(), tag => tag.StartsWith("nb1:cite:", StringComparison.Ordinal));

        async Task PressAsync(string key)
        {
            keys++;
            await page.Keyboard.PressAsync(key);
        }
    }

    [Fact]
    public async Task A_cite_for_the_selected_words_follows_them_and_does_not_replace_them()
    {
        const string Words = "agreed on 19 April 2024 to withdraw its soldiers";
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.EvaluateAsync(
            """
            words => {
              const { view } = window.desk;
              let from = null;
              view.state.doc.descendants((node, pos) => { if (from === null && node.isText && node.text.includes(words)) from = pos + node.text.indexOf(words); });
              view.dispatch(view.state.tr.setSelection(view.state.selection.constructor.create(view.state.doc, from, from + words.length)));
            }
            """,
            Words);
        await page.GetByRole(AriaRole.Button, new() { Name = "Find support for the selection" }).ClickAsync();
        await Expect(page.GetByText("may bear it out")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();
        Assert.Matches(Words + @" ?[A-Z]", await page.DraftTextAsync());
    }

    [Fact]
    public async Task A_filter_narrows_and_a_slip_is_put_right_and_said()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.SearchAsync("timetabel");
        await Expect(page.GetByText("Nothing for ‘timetabel’. Showing ‘timetable’.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Filter" }).ClickAsync();
        await page.GetByLabel("Any kind").SelectOptionAsync("pleading");
        await Expect(page.GetByRole(AriaRole.Listbox).GetByText("2012 Agreement")).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Listbox).GetByText("Memorial of Niger").First).ToBeVisibleAsync();
        await page.ShotAsync("filters");
        await page.GetByRole(AriaRole.Button, new() { Name = "Clear" }).Last.ClickAsync();
        await Expect(page.GetByLabel("Any kind")).ToHaveValueAsync("");
    }
}
