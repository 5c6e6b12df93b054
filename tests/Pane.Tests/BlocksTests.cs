using System.Text.Json;
using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using NigerBrief.Drafting.Clauses;
using static Microsoft.Playwright.Assertions;

namespace NigerBrief.Pane.Tests;

/// <summary>Argument blocks that stand in a brief: what they are, and whether they still are what is approved.</summary>
public sealed class BlocksTests(Desk desk)
{
    [Fact]
    public async Task A_block_that_was_replaced_is_told_when_the_brief_is_opened()
    {
        var brief = await BriefWithAsync(Earlier("interpretation-art-31", 1), Earlier("costs", 1));
        await using var open = await desk.OpenBriefAsync(brief);
        var page = open.Page;
        await Expect(page.GetByText("A block in this brief, “How a treaty is read: Article 31”: another version is approved now.")).ToBeVisibleAsync();
        await page.ShotAsync("block-notice");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();
        var list = page.GetByRole(AriaRole.Tabpanel, new() { Name = "In this brief" });
        await Expect(list.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(2);
        await Expect(list.GetByText("Version 1 inserted, version 2 approved now")).ToBeVisibleAsync();
        await page.ShotAsync("blocks-in-brief");
        Assert.Empty((await page.RunAxe(new AxeRunContext { Include = [new("#pane")], Exclude = [new("[data-tabster-dummy]")] })).Violations.Select(violation => violation.Id));

        await list.GetByRole(AriaRole.Button, new() { Name = "How a treaty is read" }).ClickAsync();
        await page.WaitForFunctionAsync("() => { const { doc, selection } = window.desk.view.state; return doc.textBetween(selection.from, selection.to).startsWith('The Agreement is read'); }");

    }

    [Fact]
    public async Task A_block_that_was_taken_out_is_still_named_to_the_check_of_terms()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.OpenBlockAsync("What press reports can prove");
        await page.GetByRole(AriaRole.Button, new() { Name = "Insert block" }).ClickAsync();
        await Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();
        await page.EvaluateAsync("() => window.desk.view.focus()");
        await page.Keyboard.PressAsync("Control+z");
        var check = await page.RunAndWaitForRequestAsync(() => page.CheckTermsAsync(), request => request.Url.Contains("/proof", StringComparison.Ordinal) && request.Url.Contains("terms", StringComparison.Ordinal));
        Assert.StartsWith("nb1:clause:press-reports@1#", Assert.Single(check.PostDataJSON()!.Value.GetProperty("inserted").EnumerateArray()).GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_that_was_edited_is_told_from_the_one_that_was_not()
    {
        var brief = await BriefWithAsync(Earlier("costs", 1), Earlier("costs", 1));
        await using var open = await desk.OpenBriefAsync(brief, new() { Locale = "fr-FR", ViewportSize = new() { Width = 660, Height = 700 } });
        var page = open.Page;
        await page.GetByRole(AriaRole.Tab, new() { Name = "Blocs d’argument" }).ClickAsync();
        await page.GetByRole(AriaRole.Tab, new() { Name = "Dans ce mémoire" }).ClickAsync();
        await Expect(page.GetByText("exemplaire 2 sur 2")).ToBeVisibleAsync();
        await Expect(page.GetByText("Tel qu’inséré")).ToHaveCountAsync(2);
        await page.EvaluateAsync(
            """
            () => {
              const { view } = window.desk;
              let at = null;
              view.state.doc.descendants((node, pos) => { if (at === null && node.type.name === 'blockSdt') at = pos + 5; });
              view.dispatch(view.state.tr.insertText('By the way, ', at));
            }
            """);
        await page.GetByRole(AriaRole.Button, new() { Name = "Vérifier de nouveau" }).ClickAsync();
        await Expect(page.GetByText("Modifié depuis son insertion")).ToHaveCountAsync(1);
        await Expect(page.GetByText("Tel qu’inséré")).ToHaveCountAsync(1);
        await page.ShotAsync("blocks-in-brief-french");
    }

    [Fact]
    public async Task A_block_is_brought_up_to_date_and_keeps_what_the_author_added_and_one_undo_takes_it_back()
    {
        var brief = await BriefWithAsync(Earlier("interpretation-art-31", 1));
        await using var open = await desk.OpenBriefAsync(brief);
        var page = open.Page;
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true })).ToBeVisibleAsync();
        await page.EvaluateAsync(
            """
            () => {
              const { view } = window.desk;
              let at = null;
              view.state.doc.descendants((node, pos) => { if (at === null && node.isText && node.text.includes('The text comes first.')) at = pos + node.text.indexOf('The text comes first.') + 21; });
              view.dispatch(view.state.tr.insertText(' Niger has said so since 2012.', at));
            }
            """);
        var before = await page.DraftTextAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();
        await Expect(page.GetByText("Edited since it was inserted")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare with what is approved" }).ClickAsync();
        await Expect(page.GetByText("From version 1 to version 2")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Radiogroup).First).ToBeVisibleAsync();
        await page.ShotAsync("block-merge");
        Assert.Empty((await page.RunAxe(new AxeRunContext { Include = [new("#pane")], Exclude = [new("[data-tabster-dummy]")] })).Violations.Select(violation => violation.Id));
        await page.GetByRole(AriaRole.Button, new() { Name = "Update the block" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).GetByText("is up to date. To take it back")).ToBeVisibleAsync();
        await Expect(page.GetByText("The version inserted is in force")).ToBeVisibleAsync();
        await Expect(page.GetByText("A block in this brief,")).ToHaveCountAsync(0);
        await page.ShotAsync("block-merged");

        var after = await page.DraftTextAsync();
        Assert.Contains("Niger has said so since 2012.", after, StringComparison.Ordinal);
        Assert.Contains("the object and purpose, which confirm the ordinary meaning", after, StringComparison.Ordinal);
        Assert.Contains("Subsequent practice counts only", after, StringComparison.Ordinal);
        Assert.Contains("Vienna Convention on the Law of Treaties, 23 May 1969", await page.EvaluateAsync<string>("() => window.desk.word.readDraft().then(draft => draft.paragraphs.filter(each => each.note).map(each => each.text).join())"), StringComparison.Ordinal);
        Assert.Contains((await page.SaveAsync()).TagsOf(), tag => tag.StartsWith("nb1:clause:interpretation-art-31@2#", StringComparison.Ordinal));

        await page.EvaluateAsync("() => window.desk.view.focus()");
        await page.Keyboard.PressAsync("Control+z");
        Assert.Equal(before, await page.DraftTextAsync());
    }

    [Fact]
    public async Task A_cite_that_the_author_put_into_a_block_stays_live_when_the_block_is_brought_up_to_date()
    {
        var brief = await BriefWithAsync(Earlier("interpretation-art-31", 1));
        await using var open = await desk.OpenBriefAsync(brief);
        var page = open.Page;
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true })).ToBeVisibleAsync();
        await page.PutCursorAfterAsync("The text comes first.");
        await page.SearchAsync("telephone Putin");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();
        var cite = Assert.Single((await page.SaveAsync()).TagsOf(), tag => tag.StartsWith("nb1:cite:", StringComparison.Ordinal));

        await page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare with what is approved" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Update the block" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).GetByText("is up to date. To take it back")).ToBeVisibleAsync();
        await page.ShotAsync("block-merged-with-cite");
        Assert.Contains("Subsequent practice counts only", await page.DraftTextAsync(), StringComparison.Ordinal);
        Assert.Single((await page.SaveAsync()).TagsOf(), tag => tag == cite);

        // Another forum writes it anew, where it stands.
        var before = await page.CiteTextsAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Niger: the 2012 military cooperation agreement" }).ClickAsync();
        var forum = page.GetByLabel("Forms of citation");
        await forum.SelectOptionAsync(await forum.InputValueAsync() == "us-trial" ? "icj" : "us-trial");
        await page.GetByRole(AriaRole.Button, new() { Name = "Rewrite them" }).ClickAsync();
        await Expect(page.GetByText("cite rewritten").Or(page.GetByText("cites rewritten")).First).ToBeVisibleAsync();
        var after = await page.CiteTextsAsync();
        Assert.NotEqual(before, after);
        Assert.Matches(@"The text comes first\. " + Regex.Escape(Assert.Single(after)), (await page.DraftTextAsync()));
    }

    [Theory]
    [InlineData("en-GB", ColorScheme.Light, "Argument blocks", "In this brief", "Compare with what is approved", "Changed in both: choose", "Update the block")]
    [InlineData("fr-FR", ColorScheme.Dark, "Blocs d’argument", "Dans ce mémoire", "Comparer avec ce qui est approuvé", "Modifié des deux côtés", "Mettre le bloc à jour")]
    public async Task Where_both_changed_the_same_words_the_author_chooses(string locale, ColorScheme scheme, string tab, string inBrief, string compare, string conflict, string update)
    {
        var brief = await BriefWithAsync(Earlier("interpretation-art-31", 1));
        await using var open = await desk.OpenBriefAsync(brief, new() { Locale = locale, ColorScheme = scheme });
        var page = open.Page;
        await page.WaitForFunctionAsync("() => window.desk?.view");
        await page.EvaluateAsync(
            """
            () => {
              const { view } = window.desk;
              let at = null;
              view.state.doc.descendants((node, pos) => { if (at === null && node.isText && node.text.includes('comes first.')) at = pos + node.text.indexOf('first.'); });
              view.dispatch(view.state.tr.insertText('before all else', at, at + 6));
            }
            """);
        await page.GetByRole(AriaRole.Tab, new() { Name = tab }).ClickAsync();
        await page.GetByRole(AriaRole.Tab, new() { Name = inBrief }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = compare }).ClickAsync();
        var choice = page.GetByRole(AriaRole.Radiogroup, new() { Name = conflict });
        await Expect(choice.GetByRole(AriaRole.Radio).First).ToBeCheckedAsync();
        await page.ShotAsync($"block-conflict-{scheme}");
        Assert.Empty((await page.RunAxe(new AxeRunContext { Include = [new("#pane")], Exclude = [new("[data-tabster-dummy]")] })).Violations.Select(violation => violation.Id));
        await choice.GetByRole(AriaRole.Radio).Last.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = update }).ClickAsync();
        await Expect(choice).ToHaveCountAsync(0);
        var text = await page.DraftTextAsync();
        Assert.Contains("The text comes first. What one side hoped for", text, StringComparison.Ordinal);
        Assert.DoesNotContain("before all else", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_approved_text_is_taken_in_one_step()
    {
        var brief = await BriefWithAsync(Earlier("interpretation-art-31", 1));
        await using var open = await desk.OpenBriefAsync(brief);
        var page = open.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "Show", Exact = true }).ClickAsync();
        var before = await page.DraftTextAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare with what is approved" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Take the whole approved text" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).GetByText("is up to date")).ToBeVisibleAsync();
        Assert.Single((await page.SaveAsync()).TagsOf(), tag => tag.StartsWith("nb1:clause:", StringComparison.Ordinal));
        Assert.Contains("Subsequent practice counts only", await page.DraftTextAsync(), StringComparison.Ordinal);

        await page.EvaluateAsync("() => window.desk.view.focus()");
        await page.Keyboard.PressAsync("Control+z");
        Assert.Equal(before, await page.DraftTextAsync());
    }

    [Fact]
    public async Task A_block_is_found_in_any_form_of_its_words_and_a_favourite_stands_first_also_the_next_time()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.GetByRole(AriaRole.Tab, new() { Name = "Argument blocks" }).ClickAsync();
        var library = page.GetByRole(AriaRole.Tabpanel, new() { Name = "Library" });
        await library.GetByLabel("Search the argument blocks").FillAsync("denounces");
        await Expect(library.GetByRole(AriaRole.Status).GetByText("1 argument block", new() { Exact = true })).ToBeVisibleAsync();
        await Expect(library.GetByText("Denunciation and its notice")).ToBeVisibleAsync();
        await library.GetByRole(AriaRole.Button, new() { Name = "Favourite: Denunciation and its notice" }).ClickAsync();
        await Expect(library.GetByRole(AriaRole.Heading, new() { Name = "Favourites" })).ToBeVisibleAsync();

        await page.ReloadAsync();
        await page.PutCursorAsync();
        await page.GetByRole(AriaRole.Tab, new() { Name = "Argument blocks" }).ClickAsync();
        await Expect(library.GetByRole(AriaRole.Heading, new() { Name = "Favourites" })).ToBeVisibleAsync();
        await page.ShotAsync("blocks-library");
        Assert.Empty((await page.RunAxe(new AxeRunContext { Include = [new("#pane")], Exclude = [new("[data-tabster-dummy]")] })).Violations.Select(violation => violation.Id));
    }

    [Fact]
    public async Task The_block_that_fits_the_heading_at_the_cursor_stands_first()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.EvaluateAsync(
            """
            () => {
              const { view } = window.desk;
              let at = null;
              view.state.doc.descendants((node, pos) => { if (at === null && node.isText && node.text === 'The Denunciation was effective') at = pos + 30; });
              const Base = Object.getPrototypeOf(view.state.selection.constructor);
              view.dispatch(view.state.tr.setSelection(Base.near(view.state.doc.resolve(at))));
            }
            """);
        await page.GetByRole(AriaRole.Tab, new() { Name = "Argument blocks" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "For the heading at the cursor" })).ToBeVisibleAsync();
        await page.ShotAsync("blocks-fitting");
    }

    /// <returns>The sample brief with the blocks in it, saved.</returns>
    private async Task<byte[]> BriefWithAsync(params Clause[] clauses)
    {
        await using var open = await desk.OpenDraftAsync();
        foreach (var clause in clauses)
        {
            var edits = ClauseComposer.Compose(clause, new Dictionary<string, string>(), headingLevel: 1).Edits;
            await open.Page.EvaluateAsync("edits => window.desk.word.applyEdits(JSON.parse(edits))", JsonSerializer.Serialize(edits, Wire));
        }
        return await open.Page.SaveAsync();
    }

    private static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web) { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    /// <summary>A version of a block of the sample matter.</summary>
    private static Clause Earlier(string id, int version)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Samples", "niger", "clauses");
        var name = $"{id}@{version}.md";
        var file = File.Exists(Path.Combine(folder, "versions", name)) ? Path.Combine(folder, "versions", name) : Path.Combine(folder, $"{id}.md");
        return ClauseFile.Parse(Path.GetFileName(file), File.ReadAllText(file)).Clause!;
    }
}
