using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.Playwright;
using NigerBrief.Drafting.Docx;
using static Microsoft.Playwright.Assertions;

namespace NigerBrief.Pane.Tests;

/// <summary>A cite with its signal, its explanation and its place; joined to others, changed and taken out again, all by the keyboard.</summary>
public sealed partial class CiteMannerTests(Desk desk)
{
    private const string Condolences = "\"condolences of the people\"";
    private const string Cites = "() => { const tags = []; window.desk.view.state.doc.descendants(node => { if (node.attrs.tag?.startsWith('nb1:cite:')) tags.push(node.attrs.tag); }); return tags; }";

    [Fact]
    public async Task A_signal_an_explanation_and_a_place_are_asked_by_one_key()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.SearchAsync(Condolences);
        await page.Keyboard.PressAsync("Alt+Enter");
        var form = Form(page);
        await Expect(form.GetByLabel("Signal")).ToBeFocusedAsync();
        await form.GetByLabel("Signal").SelectOptionAsync("See also");
        await form.GetByLabel("Explanation").FillAsync("giving condolences");
        await form.GetByLabel("Place").SelectOptionAsync("parentheses");
        await page.ShotAsync("manner");
        Assert.Empty((await page.RunAxe(new AxeRunContext { Include = [new("#pane")], Exclude = [new("[data-tabster-dummy]")] })).Violations.Select(violation => violation.Id));
        await form.GetByLabel("Place").PressAsync("Enter");
        await Inserted(page);
        await Expect(form).Not.ToBeVisibleAsync();
        await Expect(page.Locator("#pane input").First).ToBeFocusedAsync();
        Assert.Contains("it received the denunciation (see also Ex. C-0006, at 1 (giving condolences))", Plain(await page.DraftTextAsync()), StringComparison.Ordinal);

        await page.EvaluateAsync("bytes => window.desk.open('again.docx', Uint8Array.from(atob(bytes), c => c.charCodeAt(0)))", Convert.ToBase64String(await page.SaveAsync()));
        await page.WaitForFunctionAsync($"() => ({Cites})().includes('nb1:cite:C-0006@p1')");
    }

    [Fact]
    public async Task From_a_sentence_to_a_cite_it_takes_one_key_beyond_the_words()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        var (text, before) = (await page.DraftTextAsync(), (await TagsAsync(page)).Length);
        await page.TypeInSearchAsync(Condolences);
        await page.Keyboard.PressAsync("Enter");
        await Inserted(page);
        Assert.Equal(before + 1, (await TagsAsync(page)).Length);
        await UndoAsync(page);
        await page.WaitForFunctionAsync("text => window.desk.view.state.doc.textContent === text", text);
    }

    [Fact]
    public async Task Cites_inserted_one_after_another_make_one_citation()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.SearchAsync(Condolences);
        await page.Keyboard.PressAsync("Enter");
        await Inserted(page);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("It stands like this already")).ToBeVisibleAsync();

        await page.Locator("#pane input").First.FillAsync("page:2 in:C-0006");
        await page.HitsAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("The cite is now")).ToBeVisibleAsync();
        Assert.Contains("nb1:cite:C-0006@p1,2", await TagsAsync(page));

        await page.Locator("#pane input").First.FillAsync("in:C-0002 drone OR accord");
        await page.HitsAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("joined the cite there")).ToBeVisibleAsync();
        Assert.Matches(@"denunciation Ex\. C-0006, at 1, 2; .*C-0002", Plain(await page.DraftTextAsync()));
        await page.ShotAsync("joined");
        await page.SaveAsync();
        await UndoAsync(page);
        await page.WaitForFunctionAsync($"() => !({Cites})().some(tag => tag.startsWith('nb1:cite:C-0002'))");
    }

    [Fact]
    public async Task A_cite_is_changed_and_taken_out_in_its_place_and_the_text_reads_as_before()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        var before = await page.DraftTextAsync();
        await page.SearchAsync(Condolences);
        await page.Keyboard.PressAsync("Alt+Enter");
        await Form(page).GetByLabel("Place").SelectOptionAsync("clause");
        await Form(page).GetByLabel("Place").PressAsync("Enter");
        await Inserted(page);
        await StandInCiteAsync(page, "nb1:cite:C-0006@p1");
        var bar = Bar(page);
        await bar.GetByRole(AriaRole.Button, new() { Name = "Change the cite" }).PressAsync("Enter");
        await Form(page).GetByLabel("Signal").SelectOptionAsync("See");
        await Form(page).GetByLabel("Explanation").FillAsync("so agreed");
        await Form(page).GetByLabel("Pin", new() { Exact = true }).FillAsync("2");
        await Expect(Form(page).GetByRole(AriaRole.Button, new() { Name = "Change" })).ToBeEnabledAsync();
        await page.ShotAsync("cite-change");
        await Form(page).GetByLabel("Explanation").PressAsync("Enter");
        await Expect(page.GetByText("The cite is now")).ToBeVisibleAsync();
        Assert.Contains("denunciation, see Ex. C-0006, at 2 (so agreed)", Plain(await page.DraftTextAsync()), StringComparison.Ordinal);
        await page.SaveAsync();

        await bar.GetByRole(AriaRole.Button, new() { Name = "Take out" }).PressAsync("Enter");
        await Expect(page.GetByText("was taken out")).ToBeVisibleAsync();
        Assert.Equal(before, await page.DraftTextAsync());
        await UndoAsync(page);
        await page.WaitForFunctionAsync($"() => ({Cites})().includes('nb1:cite:C-0006@p2')");
    }

    [Theory]
    [InlineData("microsoft365")]
    [InlineData("web")]
    public async Task A_footnote_comes_with_its_cite_live_or_known_by_its_form_as_the_host_allows(string host)
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.GetByLabel("Behave like").SelectOptionAsync(host);
        string[] live = host == "web" ? [] : ["nb1:cite:C-0006@p1"];
        var paragraphs = await page.EvaluateAsync<int>("() => window.desk.word.readDraft().then(({ paragraphs }) => paragraphs.length)");
        await page.SearchAsync(Condolences);
        await page.Keyboard.PressAsync("Alt+Enter");
        await Form(page).GetByLabel("Signal").SelectOptionAsync("See");
        await Form(page).GetByLabel("Place").SelectOptionAsync("note");
        await Form(page).GetByLabel("Place").PressAsync("Enter");
        await Inserted(page);
        var saved = await page.SaveAsync();
        using (var document = WordprocessingDocument.Open(new MemoryStream(saved), isEditable: false))
            Assert.Contains(document.MainDocumentPart!.FootnotesPart!.Footnotes!.ChildElements, note => Plain(note.InnerText).Trim() == "See Ex. C-0006, at 1.");
        var written = Assert.Single(DraftReader.Read(new MemoryStream(saved)).Paragraphs, paragraph => Plain(paragraph.Text) == "See Ex. C-0006, at 1.");
        Assert.Equal(live, written.Controls!.Select(control => control.Tag));
        Assert.Equal(live.Select(_ => "Ex. C-0006, at 1"), written.Controls!.Select(control => Plain(written.Text).Substring(control.Start, control.Length)));
        await page.ShotAsync("note");
        await UndoAsync(page);
        await page.WaitForFunctionAsync("count => window.desk.word.readDraft().then(({ paragraphs }) => paragraphs.length === count)", paragraphs);
        await page.Keyboard.PressAsync("Control+y");
        await page.WaitForFunctionAsync("count => window.desk.word.readDraft().then(({ paragraphs }) => paragraphs.length === count + 1)", paragraphs);

        var number = await NoteAsync(page, "See Ex. C-0006, at 1.");
        await page.EvaluateAsync("number => window.desk.host.standInNote(number)", number);
        var bar = Bar(page);
        await Expect(bar).ToContainTextAsync("See Ex.");
        await page.Locator("#pane input").First.FocusAsync();
        await page.Keyboard.PressAsync("Alt+Enter");
        await Form(page).GetByLabel("Place").SelectOptionAsync("note");
        await Form(page).GetByLabel("Place").PressAsync("Enter");
        await Expect(page.GetByText("a footnote holds no other")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(Form(page)).Not.ToBeVisibleAsync();

        await bar.GetByRole(AriaRole.Button, new() { Name = "Change the cite" }).PressAsync("Enter");
        await Form(page).GetByLabel("Explanation").FillAsync("so agreed");
        await Form(page).GetByLabel("Explanation").PressAsync("Enter");
        await Expect(page.GetByText("The cite is now")).ToBeVisibleAsync();
        Assert.Equal(number, await NoteAsync(page, "See Ex. C-0006, at 1 (so agreed)."));

        await Expect(bar.GetByRole(AriaRole.Button, new() { Name = "Change the cite" })).ToBeFocusedAsync();
        await bar.GetByRole(AriaRole.Button, new() { Name = "Take out" }).PressAsync("Enter");
        await Expect(page.GetByText("was taken out with its note")).ToBeVisibleAsync();
        await Expect(bar).Not.ToBeVisibleAsync();
        using var without = WordprocessingDocument.Open(new MemoryStream(await page.SaveAsync()), isEditable: false);
        Assert.DoesNotContain("so agreed", without.MainDocumentPart!.FootnotesPart!.Footnotes!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_is_added_from_the_cite_at_the_cursor()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.SearchAsync(Condolences);
        await page.Keyboard.PressAsync("Enter");
        await Inserted(page);
        await StandInCiteAsync(page, "nb1:cite:C-0006@p1");
        await page.GetByRole(AriaRole.Tab, new() { Name = "Terms" }).ClickAsync();
        await Bar(page).GetByRole(AriaRole.Button, new() { Name = "Add another" }).PressAsync("Enter");
        var box = page.Locator("#pane input").First;
        await Expect(box).ToBeFocusedAsync();
        await box.FillAsync("in:C-0002 accord");
        await page.HitsAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("joined the cite there")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_refresh_that_lasts_is_cancelled_and_changes_nothing()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        var before = await page.DraftTextAsync();
        await page.RouteAsync("**/cites/render", _ => Task.CompletedTask);
        await page.GetByRole(AriaRole.Button, new() { Name = "Refresh cites" }).PressAsync("Enter");
        await Expect(page.GetByText("Looking at the cites")).ToBeVisibleAsync();
        await page.ShotAsync("refreshing");
        await page.GetByRole(AriaRole.Button, new() { Name = "Cancel", Exact = true }).PressAsync("Enter");
        await Expect(page.GetByText("The refresh was cancelled")).ToBeVisibleAsync();
        await Expect(page.GetByText("Looking at the cites")).Not.ToBeVisibleAsync();
        Assert.Equal(before, await page.DraftTextAsync());
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Refresh cites" })).ToBeEnabledAsync();
    }

    [Fact]
    public async Task The_form_stands_in_a_narrow_pane_in_French_and_in_the_dark()
    {
        await using var open = await desk.OpenAsync("/", new() { Locale = "fr-FR", ColorScheme = ColorScheme.Dark, ViewportSize = new() { Width = 900, Height = 760 } });
        var page = open.Page;
        await page.PutCursorAsync();
        await page.TypeInSearchAsync("condoléances");
        await page.Keyboard.PressAsync("Alt+Enter");
        var form = page.GetByRole(AriaRole.Form, new() { Name = "La forme de la référence" });
        await Expect(form.GetByLabel("Mention")).ToBeFocusedAsync();
        await page.ShotAsync("manner-fr");
        await page.Keyboard.PressAsync("Escape");
        await Expect(form).Not.ToBeVisibleAsync();
        await Expect(page.Locator("#pane input").First).ToBeFocusedAsync();
    }

    private static ILocator Form(IPage page) => page.GetByRole(AriaRole.Form, new() { Name = "How the cite stands" });

    private static ILocator Bar(IPage page) => page.GetByRole(AriaRole.Region, new() { Name = "The cite at the cursor" });

    private static Task Inserted(IPage page) => Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();

    private static Task<string[]> TagsAsync(IPage page) => page.EvaluateAsync<string[]>(Cites);

    /// <returns>The number of the note that reads so.</returns>
    private static Task<int?> NoteAsync(IPage page, string words) => page.EvaluateAsync<int?>(
        "words => window.desk.word.readDraft().then(({ paragraphs }) => paragraphs.find(({ note, text }) => note !== null && text.replaceAll('\\u00A0', ' ').endsWith(words))?.note ?? null)", words);

    private static async Task UndoAsync(IPage page)
    {
        await page.EvaluateAsync("() => window.desk.view.focus()");
        await page.Keyboard.PressAsync("Control+z");
    }

    private static Task StandInCiteAsync(IPage page, string tag) => page.EvaluateAsync(
        """
        tag => {
          const { view } = window.desk;
          let at = null;
          view.state.doc.descendants((node, pos) => { if (at === null && node.attrs.tag === tag) at = pos + 3; });
          const Base = Object.getPrototypeOf(view.state.selection.constructor);
          const Selection = Base.near ? Base : view.state.selection.constructor;
          view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(at))));
        }
        """,
        tag);

    private static string Plain(string text) => Spaces().Replace(text, " ");

    [GeneratedRegex(@"[\u00A0 ]")]
    private static partial Regex Spaces();
}
