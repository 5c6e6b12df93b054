using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Playwright;
using NigerBrief.Matters.Extraction.Pdf;
using static Microsoft.Playwright.Assertions;

namespace NigerBrief.Pane.Tests;

/// <summary>The three things that a lawyer does all day, on the desk, in a real browser.</summary>
public sealed partial class DraftingTests(Desk desk)
{
    [Fact]
    public async Task A_cite_is_inserted_by_Enter_saved_and_still_live_when_opened_again()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.SearchAsync("telephone Putin");
        await page.ShotAsync("search");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();
        await page.ShotAsync("record");

        var saved = await page.SaveAsync();
        var tag = Assert.Single(saved.TagsOf(), tag => tag.StartsWith("nb1:cite:", StringComparison.Ordinal));

        await page.EvaluateAsync("bytes => window.desk.open('again.docx', Uint8Array.from(atob(bytes), c => c.charCodeAt(0)))", Convert.ToBase64String(saved));
        await page.WaitForFunctionAsync("tag => window.desk?.word?.readDraft && document.body.innerText.length > 500 && window.desk.word.readDraft().then(d => d.paragraphs.some(p => (p.controls ?? []).some(c => c.tag === tag)))", tag);
    }

    [Fact]
    public async Task A_cite_inserted_inside_a_word_goes_after_it_and_the_author_writes_on_after_the_cite()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.StepBackAsync(4);
        await page.SearchAsync("telephone Putin");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();
        await page.EvaluateAsync("() => window.desk.view.focus()");
        await page.Keyboard.TypeAsync("|");
        await page.ShotAsync("inside-a-word");
        Assert.Matches(@"received the denunciation \p{Lu}[^|]{4,30}\| of 16 March", (await page.DraftTextAsync()).Replace('\u00A0', ' '));
        Assert.Single((await page.SaveAsync()).TagsOf(), tag => tag.StartsWith("nb1:cite:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(4, @"received the denunciation \p{Lu}[^|]+\| of 16 March")]
    [InlineData(12, @"received the \p{Lu}[^|]+ \|denunciation of 16 March")]
    public async Task A_term_never_splits_a_word_nor_stands_against_one(int back, string expected)
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.StepBackAsync(back);
        await page.OpenTermsAsync();
        await page.Locator("#panel-terms").GetByRole(AriaRole.Button, new() { NameRegex = new("^Insert ") }).First.PressAsync("Enter");
        await Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();
        await page.EvaluateAsync("() => window.desk.view.focus()");
        await page.Keyboard.TypeAsync("|");
        Assert.Matches(expected, (await page.DraftTextAsync()).Replace('\u00A0', ' '));
    }

    [Fact]
    public async Task The_keyboard_stays_on_a_button_while_what_it_asked_for_is_written_and_after()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.OpenTermsAsync();
        var insert = page.Locator("#panel-terms").GetByRole(AriaRole.Button, new() { NameRegex = new("^Insert ") }).First;
        await insert.FocusAsync();
        for (var times = 1; times <= 2; times++)
        {
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.GetByText("To take it out again")).ToHaveCountAsync(1);
            await Expect(insert).ToBeEnabledAsync();
            await Expect(insert).ToBeFocusedAsync();
        }
    }

    [Fact]
    public async Task A_block_stands_in_the_saved_brief_with_its_numbering_note_and_tag()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.OpenBlockAsync("How a treaty is read: Article 31");
        await Expect(page.GetByText("ordinary meaning", new() { Exact = false }).First).ToBeVisibleAsync();
        await page.ShotAsync("blocks");
        await page.GetByRole(AriaRole.Button, new() { Name = "Insert block" }).ClickAsync();
        await Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();

        var saved = await page.SaveAsync();
        Assert.Contains(saved.TagsOf(), tag => BlockTag().IsMatch(tag));
        using var document = WordprocessingDocument.Open(new MemoryStream(saved), isEditable: false);
        Assert.NotEmpty(document.MainDocumentPart!.Document!.Body!.Descendants<NumberingId>());
        var called = document.MainDocumentPart.Document.Body!.Descendants<FootnoteReference>().Select(call => call.Id!.Value).ToList();
        var notes = document.MainDocumentPart.FootnotesPart!.Footnotes!.Elements<Footnote>().ToDictionary(note => note.Id!.Value, note => note.InnerText.Trim());
        Assert.StartsWith("Vienna Convention", notes[called[0]], StringComparison.Ordinal);
        Assert.Equal(called, notes.Keys.Skip(2));

        var printed = PdfPages.Read(await LibreOffice.PrintAsync(saved, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        var lines = printed.SelectMany(sheet => sheet.Lines).Select(line => line.Text).ToList();
        Assert.InRange(printed.Count, 8, 12);
        Assert.Contains(lines, line => line.StartsWith("1. ", StringComparison.Ordinal) || line.StartsWith("(a)", StringComparison.Ordinal));
        // The block went to the first page, and its note must stand under it.
        Assert.Contains(printed[0].Lines, line => line.Text.Contains("Vienna Convention", StringComparison.Ordinal));
        Assert.DoesNotContain(printed[0].Lines, line => line.Text.Contains("art. 24", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_check_finds_the_forbidden_variant_and_jumps_to_it()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.GetByRole(AriaRole.Tab, new() { Name = "Terms" }).ClickAsync();
        await page.GetByRole(AriaRole.Tab, new() { Name = "Check" }).Or(page.GetByRole(AriaRole.Button, new() { Name = "Check", Exact = true })).Or(page.GetByRole(AriaRole.Radio, new() { Name = "Check" })).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Check the draft" }).ClickAsync();
        await page.ShotAsync("terms");
        await Expect(page.GetByText(Findings()).First).ToBeVisibleAsync();
        await Expect(page.GetByText("“Accord”", new() { Exact = false }).First).ToBeVisibleAsync();
        await page.ShotAsync("terms");
    }

    [Fact]
    public async Task When_the_server_does_not_answer_the_brief_stays_as_it_was()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.OpenBlockAsync("How a treaty is read: Article 31");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Insert block" })).ToBeEnabledAsync();
        var before = await page.DraftTextAsync();
        await page.RouteAsync("**/compose*", route => route.AbortAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Insert block" }).ClickAsync();
        await Expect(page.GetByText("server does not answer", new() { Exact = false })).ToBeVisibleAsync();
        Assert.Equal(before, await page.DraftTextAsync());
    }

    [Fact]
    public async Task Words_selected_on_the_page_become_a_quotation_with_its_cite()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.StepBackAsync(4);
        await page.SearchAsync("drone base");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowRight");
        var text = page.GetByRole(AriaRole.Document, new() { Name = "Text of the page" });
        await text.FocusAsync();
        var selected = await text.EvaluateAsync<string>(
            """
            page => {
              const line = page.querySelector('p span span').firstChild;
              const end = line.data.indexOf(' ', 12);
              getSelection().setBaseAndExtent(line, 0, line, end);
              // Pressed before the browser told anybody of the selection, as when the keys come fast.
              page.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
              return line.data.slice(0, end);
            }
            """);
        await Expect(page.GetByText("Inserted the quotation")).ToBeVisibleAsync();
        await page.ShotAsync("quotation");
        // The cursor stood inside the word.
        Assert.Contains($"received the denunciation “{selected}", await page.DraftTextAsync(), StringComparison.Ordinal);
        Assert.Single((await page.SaveAsync()).TagsOf(), tag => tag.StartsWith("nb1:cite:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_forum_rewrites_every_cite_and_one_undo_brings_them_back()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.SearchAsync("telephone Putin");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();
        var before = await page.DraftTextAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Niger: the 2012 military cooperation agreement" }).ClickAsync();
        var forum = page.GetByLabel("Forms of citation");
        var other = await forum.InputValueAsync() == "us-trial" ? "icj" : "us-trial";
        var formerForms = page.GetByText("still have their former forms");
        await Expect(formerForms).ToHaveCountAsync(0);
        await forum.SelectOptionAsync(other);
        await formerForms.GetByRole(AriaRole.Button, new() { Name = "Rewrite them" }).ClickAsync();
        await Expect(page.GetByText("cites rewritten").First).ToBeVisibleAsync();
        await Expect(formerForms).ToHaveCountAsync(0);
        await page.ShotAsync("refreshed");
        Assert.NotEqual(before, await page.DraftTextAsync());
        await page.EvaluateAsync("() => window.desk.view.focus()");
        await page.Keyboard.PressAsync("Control+z");
        Assert.Equal(before, await page.DraftTextAsync());
    }

    [Fact]
    public async Task A_cite_copied_to_another_draft_is_still_live()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.SearchAsync("telephone Putin");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();
        await page.EvaluateAsync(
            """
            () => {
              const { view } = window.desk;
              let around = null;
              view.state.doc.descendants((node, pos) => {
                if (node.type.name === 'paragraph') node.descendants(child => { if (String(child.attrs.tag ?? '').startsWith('nb1:cite:')) around = [pos + 1, pos + node.nodeSize - 1]; });
              });
              const Text = Object.getPrototypeOf(view.state.selection).constructor === Object ? view.state.selection.constructor : view.state.selection.constructor;
              view.dispatch(view.state.tr.setSelection(Text.create(view.state.doc, around[0], around[1])));
              view.focus();
            }
            """);
        await page.Keyboard.PressAsync("Control+c");
        await page.OpenFileAsync(await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "documents", "libreoffice.docx"), TestContext.Current.CancellationToken));
        await page.WaitForFunctionAsync("() => window.desk.view.state.doc.textContent.startsWith('The Facts')");
        await page.EvaluateAsync("() => window.desk.view.focus()");
        await page.Keyboard.PressAsync("Control+v");
        Assert.Single((await page.SaveAsync()).TagsOf(), tag => tag.StartsWith("nb1:cite:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_clicks_at_once_insert_one_block()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.OpenBlockAsync("How a treaty is read: Article 31");
        await page.GetByRole(AriaRole.Button, new() { Name = "Insert block" }).DblClickAsync();
        await Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();
        Assert.Single((await page.SaveAsync()).TagsOf(), tag => BlockTag().IsMatch(tag));
    }

    [Fact]
    public async Task What_a_block_asks_for_stands_in_the_text_and_what_is_left_open_is_a_marked_gap()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.OpenBlockAsync("Denunciation and its notice");
        await page.GetByLabel("Which State denounced?").FillAsync("the Republic of Niger");
        await page.ShotAsync("slots");
        await page.GetByRole(AriaRole.Button, new() { Name = "Insert block" }).ClickAsync();
        await Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();
        var text = await page.DraftTextAsync();
        Assert.Contains("the Republic of Niger", text, StringComparison.Ordinal);
        Assert.Contains("[On what date was notice given?]", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_leads_to_its_words()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.GetByRole(AriaRole.Tab, new() { Name = "Terms" }).ClickAsync();
        await page.GetByRole(AriaRole.Tab, new() { Name = "Check" }).Or(page.GetByRole(AriaRole.Radio, new() { Name = "Check" })).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Check the draft" }).ClickAsync();
        await page.Locator("mark", new() { HasText = "Accord" }).First.ClickAsync();
        await page.WaitForFunctionAsync("() => { const { doc, selection } = window.desk.view.state; return doc.textBetween(selection.from, selection.to) === 'Accord'; }");
        await page.ShotAsync("finding");
    }

    [Fact]
    public async Task A_record_that_is_still_being_read_is_searched_again_by_itself()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        var isRead = false;
        await page.RouteAsync(SearchFor("drone"), route => isRead
            ? route.ContinueAsync()
            : route.FulfillAsync(new() { ContentType = "application/json", Body = "{\"total\":0,\"passages\":[],\"documents\":[],\"reading\":{\"asWords\":[],\"loosened\":false,\"corrections\":[]},\"beingRead\":3}" }));
        await page.TypeInSearchAsync("drone");
        await Expect(page.GetByText("3 documents are still being read")).ToBeVisibleAsync();
        isRead = true;
        await page.HitsAsync();
        await Expect(page.GetByText("3 documents are still being read")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Enter_pressed_before_the_hits_have_come_takes_the_first_of_them_and_none_of_those_before()
    {
        var release = new TaskCompletionSource();
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.SearchAsync("drone base");
        var before = await page.Locator("[role=option][aria-selected=true]").InnerTextAsync();
        var asked = page.WaitForRequestAsync(SearchFor("drone base cost"));
        await page.RouteAsync(SearchFor("drone base cost"), async route =>
        {
            await release.Task;
            await route.ContinueAsync();
        });
        // The words come at once: typed key by key on a busy machine, "drone base c" would be asked and answered on the way.
        await page.Keyboard.InsertTextAsync(" cost");
        await page.Keyboard.PressAsync("Enter");
        await asked;
        Assert.Equal(before, await page.Locator("[role=option][aria-selected=true]").InnerTextAsync());
        await Expect(page.GetByText("To take it out again")).Not.ToBeVisibleAsync();

        release.SetResult();
        await Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();
        var cite = (await page.Locator("[role=option][aria-selected=true]").InnerTextAsync()).Split('\n')[0];
        Assert.DoesNotContain(cite, before, StringComparison.Ordinal);
        await Expect(page.GetByText($"Inserted {cite}.")).ToBeVisibleAsync();
    }

    /// <summary>The search for exactly these words, whatever was asked while they were typed.</summary>
    private static Regex SearchFor(string words) => new($"/record/search\\?q={Uri.EscapeDataString(words)}&");

    [Fact]
    public async Task Three_hundred_pages_are_checked_and_cited_in()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.OpenFileAsync(ThreeHundredPages());
        await page.WaitForFunctionAsync("() => window.desk.view.state.doc.childCount > 2000");
        await page.SearchAsync("drone base");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Tab, new() { Name = "Terms" }).ClickAsync();
        await page.GetByRole(AriaRole.Tab, new() { Name = "Check" }).Or(page.GetByRole(AriaRole.Radio, new() { Name = "Check" })).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Check the draft" }).ClickAsync();
        await Expect(page.GetByText(Findings()).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_French_browser_gets_a_French_pane()
    {
        await using var open = await desk.OpenDraftAsync("fr-FR");
        var page = open.Page;
        foreach (var tab in new[] { "Dossier", "Blocs d’argument", "Termes" })
            await page.GetByRole(AriaRole.Tab, new() { Name = tab, Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Actualiser les références" })).ToBeVisibleAsync();
        await page.ShotAsync("french");
    }

    public static MatrixTheoryData<string, ColorScheme> TabsInSchemes => new(["Record", "Argument blocks", "Cites", "Terms"], [ColorScheme.Light, ColorScheme.Dark]);

    [Theory]
    [MemberData(nameof(TabsInSchemes))]
    public async Task A_tab_can_be_used_by_everyone(string tab, ColorScheme scheme)
    {
        await using var open = await desk.OpenDraftAsync("en-GB", scheme);
        var page = open.Page;
        await page.GetByRole(AriaRole.Tab, new() { Name = tab, Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Tabpanel, new() { Name = tab, Exact = true }).Locator("button, [role=listitem], li").First).ToBeVisibleAsync();
        await Expect(page.Locator("#pane .fui-FluentProvider").First).ToHaveCSSAsync("color-scheme", scheme == ColorScheme.Dark ? "dark" : "light");
        await page.ShotAsync($"tab-{tab}-{scheme}");
        var result = await page.RunAxe(new AxeRunContext
        {
            Include = [new("#pane")],
            Exclude = [new("[data-tabster-dummy]")],
        });
        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Help} {violation.Nodes[0].Html}"));
    }

    private static byte[] ThreeHundredPages()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, DocumentFormat.OpenXml.WordprocessingDocumentType.Document))
        {
            document.AddMainDocumentPart().Document = new(new Body(Enumerable.Range(1, 2500).Select(number => new Paragraph(new Run(new Text(
                $"{number}. The Accord was signed in Niamey, and each of the Parties kept to it for as long as it was in force between them, as the letters in the record show and as nobody who was there has denied."))))));
        }
        return stream.ToArray();
    }

    [GeneratedRegex("^nb1:clause:interpretation-art-31@2#[0-9a-f]{8}$")]
    private static partial Regex BlockTag();

    [GeneratedRegex("[1-9][0-9]* findings?")]
    private static partial Regex Findings();
}
