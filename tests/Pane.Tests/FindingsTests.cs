using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NigerBrief.Pane.Tests;

/// <summary>What a lawyer answers to the findings of a check, by the keyboard alone.</summary>
public sealed class FindingsTests(Desk desk)
{
    [Fact]
    public async Task A_finding_ignored_with_a_reason_stays_so_in_the_saved_brief_until_it_is_taken_back()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.CheckTermsAsync();
        var rows = page.Locator("[data-finding]");
        var before = await rows.CountAsync();
        var first = await rows.First.InnerTextAsync();

        await rows.First.GetByRole(AriaRole.Button, new() { Name = "Ignore…" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.InsertTextAsync("The minister's own word");
        await page.ShotAsync("ignore");
        await page.Keyboard.PressAsync("Enter");
        await Expect(rows).ToHaveCountAsync(before - 1);
        await Expect(rows.First).ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "1 ignored" })).ToBeVisibleAsync();

        var saved = await page.SaveAsync();
        await page.OpenFileAsync(saved);
        await page.CheckTermsAsync("Check again");
        await Expect(rows).ToHaveCountAsync(before - 1);

        await page.GetByRole(AriaRole.Button, new() { Name = "1 ignored" }).PressAsync("Enter");
        await Expect(page.GetByText("Reason: The minister's own word")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Take back" }).FocusAsync();
        await page.ShotAsync("ignored");
        await page.Keyboard.PressAsync("Enter");
        await Expect(rows).ToHaveCountAsync(before);
        Assert.Equal(first, await rows.First.InnerTextAsync());
    }

    [Fact]
    public async Task Findings_are_told_in_the_language_of_the_pane()
    {
        await using var open = await desk.OpenAsync("/", new() { Locale = "fr-FR", ViewportSize = new() { Width = 900, Height = 760 } });
        var page = open.Page;
        await page.CheckTermsAsync("Contrôler le projet", "Termes", "Contrôle");
        var rows = page.Locator("[data-finding]");
        await Expect(rows.GetByText("n’est pas une forme approuvée").First).ToBeVisibleAsync();
        await page.ShotAsync("findings-fr");
    }

    [Fact]
    public async Task Findings_that_stand_open_go_over_into_another_language()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.CheckTermsAsync();
        var rows = page.Locator("[data-finding]");
        var before = await rows.CountAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Niger: the 2012 military cooperation agreement" }).ClickAsync();
        await page.GetByLabel("Language of the pane").SelectOptionAsync("fr");
        await Expect(rows.GetByText("n’est pas une forme approuvée").First).ToBeVisibleAsync();
        await Expect(rows).ToHaveCountAsync(before);
        await Expect(rows.GetByText("is not an approved form")).ToHaveCountAsync(0);
        await page.ShotAsync("findings-switched");
        await rows.First.GetByRole(AriaRole.Button, new() { Name = "Ignorer…" }).PressAsync("Enter");
        await page.Keyboard.InsertTextAsync("Le mot du ministre");
        await page.Keyboard.PressAsync("Enter");
        await Expect(rows).ToHaveCountAsync(before - 1);
    }

    [Fact]
    public async Task What_a_fix_will_do_is_shown_first_and_notes_can_be_left_out_for_good()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.CheckTermsAsync();
        var text = await page.DraftTextAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show changes" }).First.PressAsync("Enter");
        var changes = page.GetByRole(AriaRole.List, new() { Name = "What will change" });
        await Expect(changes.Locator("del").First).ToHaveTextAsync("Accord");
        await Expect(changes.Locator("ins").First).ToHaveTextAsync("Agreement");
        await page.ShotAsync("changes");
        Assert.Equal(text, await page.DraftTextAsync());

        await page.GetByLabel("Which findings are shown").SelectOptionAsync("error");
        await Expect(page.Locator("[data-finding]:not([data-severity=error])")).ToHaveCountAsync(0);
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "not shown" })).ToBeVisibleAsync();
        await page.OpenFileAsync(await page.SaveAsync());
        await page.CheckTermsAsync("Check again");
        await Expect(page.GetByLabel("Which findings are shown")).ToHaveValueAsync("error");
    }

    [Fact]
    public async Task While_the_author_writes_the_findings_follow_and_the_focus_stays_in_the_brief()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.CheckTermsAsync();
        await page.GetByRole(AriaRole.Switch, new() { Name = "Check while I type" }).PressAsync("Space");
        await page.ShotAsync("while-typing");
        await page.EvaluateAsync("() => window.desk.view.focus()");
        await page.Keyboard.InsertTextAsync(" under “Widgets” means things under Section 99, and the Drone Base closed");
        var news = page.Locator("[data-finding]", new() { HasText = "“Drone Base”" });
        await Expect(news).ToBeVisibleAsync();
        Assert.True(await page.EvaluateAsync<bool>("() => window.desk.view.hasFocus()"));
        await page.Keyboard.PressAsync("Control+z");
        await Expect(news).ToHaveCountAsync(0);
        Assert.True(await page.EvaluateAsync<bool>("() => window.desk.view.hasFocus()"));
    }

    [Fact]
    public async Task A_definition_that_comes_too_late_is_brought_to_the_first_use_in_one_step()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        var before = await page.DraftTextAsync();
        await page.EvaluateAsync("() => window.desk.view.focus()");
        await page.Keyboard.InsertTextAsync(" under the Landing Order. This was a written order of the garrison (the “Landing Order”)");
        await page.EvaluateAsync("""
            () => Word.run(async (context) => {
              const found = context.document.body.search('Landing Order', { matchCase: true });
              found.load('items');
              await context.sync();
              found.items[1].font.bold = true;
              await context.sync();
            })
            """);
        var typed = await page.DraftTextAsync();
        await page.CheckTermsAsync();
        var row = page.Locator("[data-finding]", new() { HasText = "“Landing Order” is used before it is defined" });
        await row.GetByRole(AriaRole.Button, new() { Name = "Show changes" }).PressAsync("Enter");
        await page.ShotAsync("move");
        await row.GetByRole(AriaRole.Button, new() { Name = "Fix", Exact = true }).PressAsync("Enter");
        await Expect(row).ToHaveCountAsync(0);
        Assert.Contains("under a written order of the garrison (the “Landing Order”). This was the Landing Order", await page.DraftTextAsync(), StringComparison.Ordinal);
        Assert.Equal("(the “[Landing Order]”). This was the Landing Order", await page.EvaluateAsync<string>("""
            () => {
              let text = '';
              window.desk.view.state.doc.descendants((node) => {
                if (node.isText) text += node.marks.some(({ type }) => type.name === 'bold') ? `[${node.text}]` : node.text;
              });
              const end = text.indexOf('This was the Landing Order') + 'This was the Landing Order'.length;
              return text.slice(end - 51, end);
            }
            """));
        await page.EvaluateAsync("() => window.desk.view.focus()");
        await page.Keyboard.PressAsync("Control+z");
        Assert.Equal(typed, await page.DraftTextAsync());
        Assert.NotEqual(before, typed);
    }

    [Theory]
    [InlineData(ColorScheme.Dark, "en-GB", 320)]
    [InlineData(ColorScheme.Light, "fr-FR", 320)]
    public async Task The_list_of_findings_fits_a_narrow_pane_in_either_language(ColorScheme scheme, string locale, int width)
    {
        await using var open = await desk.OpenAsync("/", new() { Locale = locale, ColorScheme = scheme });
        var page = open.Page;
        await page.PutCursorAsync();
        var french = locale == "fr-FR";
        await page.CheckTermsAsync(french ? "Contrôler le projet" : "Check the draft", french ? "Termes" : "Terms", french ? "Contrôle" : "Check");
        await page.EvaluateAsync($"() => {{ document.querySelector('#pane').style.width = '{width}px'; }}");
        await page.GetByRole(AriaRole.Button, new() { Name = french ? "Voir les changements" : "Show changes" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = french ? "Ignorer…" : "Ignore…" }).First.ClickAsync();
        await page.ShotAsync($"findings-{locale}");
        Assert.True(await page.EvaluateAsync<bool>("() => { const pane = document.querySelector('#pane'); return pane.scrollWidth <= pane.clientWidth; }"));
    }
}
