using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NigerBrief.Pane.Tests;

/// <summary>The three things that a lawyer does all day, on the desk, in a real browser.</summary>
public sealed partial class DraftingTests(Desk desk)
{
    private const string Sentence = "The Respondent does not deny that it received the denunciation";

    [Fact]
    public async Task A_cite_is_inserted_by_Enter_saved_and_still_live_when_opened_again()
    {
        await using var open = await OpenAsync();
        var page = open.Page;
        await SearchAsync(page, "telephone Putin");
        await ShotAsync(page, "search");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();
        await ShotAsync(page, "record");

        var saved = await SaveAsync(page);
        var tag = Assert.Single(TagsOf(saved), tag => tag.StartsWith("nb1:cite:", StringComparison.Ordinal));

        await page.EvaluateAsync("bytes => window.desk.open('again.docx', Uint8Array.from(atob(bytes), c => c.charCodeAt(0)))", Convert.ToBase64String(saved));
        await page.WaitForFunctionAsync("tag => window.desk?.word?.readDraft && document.body.innerText.length > 500 && window.desk.word.readDraft().then(d => d.paragraphs.some(p => (p.controls ?? []).some(c => c.tag === tag)))", tag);
    }

    [Fact]
    public async Task A_block_stands_in_the_saved_brief_with_its_numbering_note_and_tag()
    {
        await using var open = await OpenAsync();
        var page = open.Page;
        await page.GetByRole(AriaRole.Tab, new() { Name = "Argument blocks" }).ClickAsync();
        await page.GetByText("How a treaty is read: Article 31").First.ClickAsync();
        await Expect(page.GetByText("ordinary meaning", new() { Exact = false }).First).ToBeVisibleAsync();
        await ShotAsync(page, "blocks");
        await page.GetByRole(AriaRole.Button, new() { Name = "Insert block" }).ClickAsync();
        await Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();

        var saved = await SaveAsync(page);
        Assert.Contains(TagsOf(saved), tag => BlockTag().IsMatch(tag));
        using var document = WordprocessingDocument.Open(new MemoryStream(saved), isEditable: false);
        Assert.NotEmpty(document.MainDocumentPart!.Document!.Body!.Descendants<NumberingId>());
        var called = document.MainDocumentPart.Document.Body!.Descendants<FootnoteReference>().Select(call => call.Id!.Value).ToList();
        var notes = document.MainDocumentPart.FootnotesPart!.Footnotes!.Elements<Footnote>().ToDictionary(note => note.Id!.Value, note => note.InnerText.Trim());
        Assert.StartsWith("Vienna Convention", notes[called[0]], StringComparison.Ordinal);
        // LibreOffice goes by the order of the notes in their part, whatever their ids.
        Assert.Equal(called, notes.Keys.Skip(2));
    }

    [Fact]
    public async Task The_check_finds_the_forbidden_variant_and_jumps_to_it()
    {
        await using var open = await OpenAsync();
        var page = open.Page;
        await page.GetByRole(AriaRole.Tab, new() { Name = "Terms" }).ClickAsync();
        await page.GetByRole(AriaRole.Tab, new() { Name = "Check" }).Or(page.GetByRole(AriaRole.Button, new() { Name = "Check", Exact = true })).Or(page.GetByRole(AriaRole.Radio, new() { Name = "Check" })).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Check the draft" }).ClickAsync();
        await ShotAsync(page, "terms");
        await Expect(page.GetByText(Findings()).First).ToBeVisibleAsync();
        await Expect(page.GetByText("“Accord”", new() { Exact = false }).First).ToBeVisibleAsync();
        await ShotAsync(page, "terms");
    }

    [Fact]
    public async Task When_the_server_does_not_answer_the_brief_stays_as_it_was()
    {
        await using var open = await OpenAsync();
        var page = open.Page;
        await page.GetByRole(AriaRole.Tab, new() { Name = "Argument blocks" }).ClickAsync();
        await page.GetByText("How a treaty is read: Article 31").First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Insert block" })).ToBeEnabledAsync();
        var before = await TextAsync(page);
        await page.RouteAsync("**/compose*", route => route.AbortAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Insert block" }).ClickAsync();
        await Expect(page.GetByText("server does not answer", new() { Exact = false })).ToBeVisibleAsync();
        Assert.Equal(before, await TextAsync(page));
    }

    private async Task<OpenPage> OpenAsync()
    {
        var open = await desk.OpenAsync();
        await open.Page.WaitForFunctionAsync("() => !!window.desk?.word");
        await Expect(open.Page.GetByPlaceholder("Search the record").Or(open.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Search the record" })).First).ToBeVisibleAsync();
        // The cursor, as a lawyer would put it: at the end of a sentence of the body.
        await open.Page.EvaluateAsync(
            """
            words => {
              const { view } = window.desk;
              let at = null;
              view.state.doc.descendants((node, pos) => { if (at === null && node.isText && node.text.includes(words)) at = pos + node.text.indexOf(words) + words.length; });
              const selection = view.state.selection.constructor;
              const near = view.state.doc.resolve(at);
              const Base = Object.getPrototypeOf(selection);
              view.dispatch(view.state.tr.setSelection((Base.near ?? selection.near).call(Base.near ? Base : selection, near)));
            }
            """,
            Sentence);
        return open;
    }

    private static async Task SearchAsync(IPage page, string words)
    {
        var box = page.GetByPlaceholder("Search the record").Or(page.GetByRole(AriaRole.Searchbox, new() { Name = "Search the record" })).First;
        await box.ClickAsync();
        await page.Keyboard.TypeAsync(words);
        await Expect(page.GetByRole(AriaRole.Listbox, new() { Name = "Pages that match" }).GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
    }

    private static Task<string> TextAsync(IPage page) => page.EvaluateAsync<string>("() => window.desk.view.state.doc.textContent");

    private static async Task<byte[]> SaveAsync(IPage page)
    {
        var saved = Convert.FromBase64String(await page.EvaluateAsync<string>(
            "async () => { const bytes = await window.desk.save(); let text = ''; for (const b of new Uint8Array(bytes)) text += String.fromCharCode(b); return btoa(text); }"));
        using var document = WordprocessingDocument.Open(new MemoryStream(saved), isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Part?.Uri}: {error.Description}"));
        await File.WriteAllBytesAsync(Path.Combine(Shots, $"saved-{TestContext.Current.TestMethod!.MethodName}.docx"), saved);
        return saved;
    }

    private static string Shots { get; } = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "screens")).FullName;

    private static Task ShotAsync(IPage page, string name) => page.ScreenshotAsync(new() { Path = Path.Combine(Shots, $"{name}.png") });

    private static List<string> TagsOf(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return [.. document.MainDocumentPart!.Document!.Body!.Descendants<Tag>().Select(tag => tag.Val!.Value!)];
    }

    [GeneratedRegex("^nb1:clause:interpretation-art-31@2#[0-9a-f]{8}$")]
    private static partial Regex BlockTag();

    [GeneratedRegex("[1-9][0-9]* findings?")]
    private static partial Regex Findings();
}
