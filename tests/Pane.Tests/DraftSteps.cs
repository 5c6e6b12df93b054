using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NigerBrief.Pane.Tests;

/// <summary>What a lawyer does on the desk, step by step.</summary>
internal static class DraftSteps
{
    private const string Sentence = "The Respondent does not deny that it received the denunciation";

    public static Task<OpenPage> OpenDraftAsync(this Desk desk) => desk.OpenDraftAsync("en-GB");

    /// <param name="scheme">Set before the pane starts: as in Word, the theme is asked for once.</param>
    public static async Task<OpenPage> OpenDraftAsync(this Desk desk, string locale, ColorScheme scheme = ColorScheme.Light)
    {
        var open = await desk.OpenAsync("/", new() { Locale = locale, ColorScheme = scheme });
        await open.Page.PutCursorAsync();
        return open;
    }

    /// <summary>Opens the desk with another brief in the place of the sample's.</summary>
    public static Task<OpenPage> OpenBriefAsync(this Desk desk, byte[] docx, BrowserNewContextOptions? options = null) =>
        desk.OpenAsync("/", options, page => page.RouteAsync("**/sample/draft.docx", route => route.FulfillAsync(new() { BodyBytes = docx })));

    /// <summary>Waits for the sample draft, and puts the cursor where a lawyer would: at the end of a sentence of the body.</summary>
    public static async Task PutCursorAsync(this IPage page)
    {
        await page.WaitForFunctionAsync("() => !!window.desk?.word");
        await Expect(SearchBox(page)).ToBeVisibleAsync();
        await page.PutCursorAfterAsync(Sentence);
    }

    /// <summary>Waits until the draft has the words.</summary>
    public static async Task PutCursorAfterAsync(this IPage page, string words)
    {
        await page.WaitForFunctionAsync("words => window.desk.view.state.doc.textContent.includes(words)", words);
        await page.EvaluateAsync(
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
            words);
    }

    public static Task StepBackAsync(this IPage page, int letters) => page.EvaluateAsync(
        "letters => { const { view } = window.desk; view.dispatch(view.state.tr.setSelection(view.state.selection.constructor.create(view.state.doc, view.state.selection.from - letters))); view.focus(); }", letters);

    public static async Task SearchAsync(this IPage page, string words)
    {
        await page.TypeInSearchAsync(words);
        await page.HitsAsync();
    }

    public static async Task TypeInSearchAsync(this IPage page, string words)
    {
        await SearchBox(page).ClickAsync();
        await page.Keyboard.TypeAsync(words);
    }

    /// <summary>Waits until there are hits of the words that stand in the box: those of the words before stay until they come.</summary>
    public static Task HitsAsync(this IPage page) =>
        Expect(page.Locator("[role=listbox][aria-label='Pages that match'][aria-busy=false]").GetByRole(AriaRole.Option).First).ToBeVisibleAsync();

    public static async Task OpenTermsAsync(this IPage page, string view = "Approved list")
    {
        await page.GetByRole(AriaRole.Tab, new() { Name = "Terms", Exact = true }).ClickAsync();
        await page.Locator("#panel-terms").GetByRole(AriaRole.Tab, new() { Name = view, Exact = true }).ClickAsync();
    }

    /// <summary>Opens an argument block of the library.</summary>
    public static async Task OpenBlockAsync(this IPage page, string title, string tab = "Argument blocks")
    {
        await page.GetByRole(AriaRole.Tab, new() { Name = tab }).ClickAsync();
        await page.GetByText(title).First.ClickAsync();
    }

    /// <summary>Checks the defined terms, and waits until the findings are there.</summary>
    public static async Task CheckTermsAsync(this IPage page, string press = "Check the draft", string tab = "Terms", string view = "Check")
    {
        await page.GetByRole(AriaRole.Tab, new() { Name = tab, Exact = true }).ClickAsync();
        await page.Locator("#panel-terms").GetByRole(AriaRole.Tab, new() { Name = view, Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = press, Exact = true }).PressAsync("Enter");
        await Expect(page.Locator("#panel-terms [aria-busy=false] [data-finding]").First).ToBeVisibleAsync();
    }

    private static ILocator SearchBox(IPage page) => page.Locator("#pane input").First;

    public static Task OpenFileAsync(this IPage page, byte[] docx) => page.EvaluateAsync(
        "bytes => window.desk.open('other.docx', Uint8Array.from(atob(bytes), c => c.charCodeAt(0)))", Convert.ToBase64String(docx));

    /// <summary>What each live cite of the body reads as.</summary>
    public static Task<string[]> CiteTextsAsync(this IPage page) => page.EvaluateAsync<string[]>(
        "() => window.desk.word.readDraft().then(({ paragraphs }) => paragraphs.flatMap(({ text, controls }) => (controls ?? []).filter(({ tag }) => tag.startsWith('nb1:cite:')).map(({ start, length }) => text.slice(start, start + length))))");

    public static Task<string> DraftTextAsync(this IPage page) => page.EvaluateAsync<string>("() => window.desk.view.state.doc.textContent");

    public static async Task<byte[]> SaveAsync(this IPage page)
    {
        var saved = Convert.FromBase64String(await page.EvaluateAsync<string>(
            "async () => { const bytes = await window.desk.save(); let text = ''; for (const b of new Uint8Array(bytes)) text += String.fromCharCode(b); return btoa(text); }"));
        using var document = WordprocessingDocument.Open(new MemoryStream(saved), isEditable: false);
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document).Select(error => $"{error.Part?.Uri}: {error.Description}"));
        await File.WriteAllBytesAsync(Path.Combine(Shots, $"saved-{TestContext.Current.TestMethod!.MethodName}.docx"), saved);
        return saved;
    }

    public static string Shots { get; } = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "screens")).FullName;

    public static Task ShotAsync(this IPage page, string name) => page.ScreenshotAsync(new() { Path = Path.Combine(Shots, $"{name}.png") });

    public static List<string> TagsOf(this byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return [.. document.MainDocumentPart!.Document!.Body!.Descendants<Tag>().Select(tag => tag.Val!.Value!)];
    }
}
