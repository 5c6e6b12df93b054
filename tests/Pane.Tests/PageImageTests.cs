using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using NigerBrief.Tests;
using static Microsoft.Playwright.Assertions;

namespace NigerBrief.Pane.Tests;

/// <summary>The page of the record as it is printed, drawn in the pane.</summary>
public sealed class PageImageTests(Desk desk)
{
    private const string Marks = "[role=img] > div + div";

    [Fact]
    public async Task The_page_is_drawn_with_the_passage_marked_and_its_text_is_one_key_away()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await OpenHitAsync(page, "drone base");
        await Expect(TextOf(page)).ToBeVisibleAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>(LibrariesLoaded));

        await page.Keyboard.PressAsync("i");
        await Expect(ImageOf(page)).ToBeVisibleAsync();
        await Expect(TextOf(page)).Not.ToBeVisibleAsync();
        await Expect(page.Locator(Marks).First).ToBeInViewportAsync();
        Assert.True(await InkUnderAsync(page.Locator(Marks).First), "There is no ink where the passage is marked.");
        await page.ShotAsync("page-image");
        Assert.Empty((await page.RunAxe(new AxeRunContext { Include = [new("#pane")], Exclude = [new("[data-tabster-dummy]")] })).Violations.Select(violation => violation.Id));

        await page.Keyboard.PressAsync("+");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Fit to the width of the pane" })).Not.ToHaveAttributeAsync("aria-disabled", "true");
        await page.Keyboard.PressAsync("Escape");
        await Expect(TextOf(page)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "Search the record" })).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Other_pages_are_drawn_from_the_file_that_was_fetched_once()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        var asked = Files(page);
        await OpenHitAsync(page, "drone base");
        await page.GetByRole(AriaRole.Button, new() { Name = "Page image" }).ClickAsync();
        await Expect(ImageOf(page)).ToBeVisibleAsync();
        var first = await ImageOf(page).GetAttributeAsync("aria-label");
        await page.GetByRole(AriaRole.Button, new() { Name = "Next page" }).ClickAsync();
        await Expect(ImageOf(page)).Not.ToHaveAttributeAsync("aria-label", first!);
        await Expect(page.Locator(Marks)).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Alt+PageUp");
        await Expect(ImageOf(page)).ToHaveAttributeAsync("aria-label", first!);
        await Expect(page.Locator(Marks).First).ToBeVisibleAsync();
        Assert.StartsWith("bytes=0-", Assert.Single(asked), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_selected_in_the_text_are_marked_on_the_image()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await OpenHitAsync(page, "drone base");
        await TextOf(page).FocusAsync();
        await TextOf(page).EvaluateAsync("page => { const line = page.querySelectorAll('p span span')[1].firstChild; getSelection().setBaseAndExtent(line, 0, line, line.data.length); }");
        await Expect(page.GetByText("selected", new() { Exact = false })).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("i");
        await Expect(page.Locator(Marks)).ToHaveCountAsync(1);
        Assert.True(await InkUnderAsync(page.Locator(Marks)), "There is no ink where the words are marked.");
    }

    [Fact]
    public async Task In_the_dark_the_page_stays_white()
    {
        await using var open = await desk.OpenAsync("/", new() { ColorScheme = ColorScheme.Dark });
        var page = open.Page;
        await OpenHitAsync(page, "drone base");
        await page.Keyboard.PressAsync("i");
        await Expect(ImageOf(page)).ToBeVisibleAsync();
        Assert.Equal(255, await ImageOf(page).Locator("canvas").EvaluateAsync<int>("canvas => Math.min(...canvas.getContext('2d').getImageData(2, 2, 1, 1).data)"));
        await page.ShotAsync("page-image-dark");
    }

    [Fact]
    public async Task A_Word_file_says_that_it_has_no_page_image()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        var asked = Files(page);
        await page.Locator("#pane").GetByText("Moussa").First.ClickAsync();
        await Expect(TextOf(page)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("i");
        await Expect(page.GetByText("This document has no page image")).ToBeVisibleAsync();
        Assert.Empty(asked);
    }

    [Fact]
    public async Task A_file_that_cannot_be_had_is_said_and_asked_for_again()
    {
        await using var open = await desk.OpenDraftAsync();
        var page = open.Page;
        await page.RouteAsync("**/file", route => route.FulfillAsync(new() { Status = 404, ContentType = "application/problem+json", Body = """{"detail":"The file of this document is not there any more."}""" }));
        await OpenHitAsync(page, "drone base");
        await page.Keyboard.PressAsync("i");
        await Expect(page.GetByText("The file of this document is not there any more.")).ToBeVisibleAsync();
        await page.UnrouteAsync("**/file");
        await page.RouteAsync("**/file", route => route.FulfillAsync(new() { ContentType = "application/pdf", Body = "no PDF at all" }));
        await page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Expect(page.GetByText("This page cannot be drawn.")).ToBeVisibleAsync();
        await page.UnrouteAsync("**/file");
        await page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Expect(ImageOf(page)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Of_a_long_file_only_the_parts_are_fetched_that_the_page_needs()
    {
        var matters = Directory.CreateTempSubdirectory("niger-brief-");
        try
        {
            var record = matters.CreateSubdirectory("long").CreateSubdirectory("record");
            File.Copy(Path.Combine(AppContext.BaseDirectory, "Samples", "niger", "draft.docx"), Path.Combine(record.Parent!.FullName, "draft.docx"));
            await File.WriteAllBytesAsync(
                Path.Combine(record.FullName, "Exhibit 1.pdf"),
                LongPdf.Of(4_000_000, "The convoy left Agadez", "It was seen near Arlit", "It stopped at Tahoua for fuel", "Nobody met it in Dosso", "Niamey was reached at dawn"),
                TestContext.Current.CancellationToken);
            await using var application = new Application(matters.FullName);
            var address = application.CreateClient().BaseAddress!;
            await application.RecordIsReadAsync(TestContext.Current.CancellationToken);
            await using var open = await desk.OpenAsync(address);
            var asked = Files(open.Page);
            await OpenHitAsync(open.Page, "convoy");
            await open.Page.Keyboard.PressAsync("i");
            await Expect(open.Page.Locator(Marks).First).ToBeVisibleAsync();
            Assert.True(await InkUnderAsync(open.Page.Locator(Marks).First), "There is no ink where the passage is marked.");
            Assert.InRange(asked.Count, 2, 4);
        }
        finally
        {
            matters.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task The_policy_of_the_pane_lets_the_reader_of_PDF_files_work_and_ask_for_nothing()
    {
        await using var open = await desk.OpenAsync(new Uri(desk.Address, "/pane.html"), null, page => page.RouteAsync("https://appsforoffice.microsoft.com/**", route => route.FulfillAsync(new() { Body = "" })), "appsforoffice.microsoft.com");
        var reader = Path.GetFileName(Assert.Single(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "pane", "assets"), "pdf.worker*")));
        await open.Page.EvaluateAsync("name => new Promise((ready, broken) => { const worker = new Worker(`/assets/${name}`, { type: 'module' }); worker.onmessage = ready; worker.onerror = () => broken(new Error('It did not start.')); })", reader);
        using var client = new HttpClient { BaseAddress = desk.Address };
        using var answer = await client.GetAsync($"/assets/{reader}", TestContext.Current.CancellationToken);
        Assert.Equal("default-src 'none'; script-src 'self'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
    }


    private const string LibrariesLoaded = "() => performance.getEntriesByType('resource').filter(({ name }) => /PageImage|pdf/.test(name)).length";

    private static async Task OpenHitAsync(IPage page, string words)
    {
        await page.SearchAsync(words);
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(TextOf(page)).ToBeVisibleAsync();
    }

    private static ILocator TextOf(IPage page) => page.GetByRole(AriaRole.Document, new() { Name = "Text of the page" });

    private static ILocator ImageOf(IPage page) => page.GetByRole(AriaRole.Img, new() { Name = "image of file page" });

    /// <summary>The parts of files that the page asks for from now on.</summary>
    private static ConcurrentQueue<string> Files(IPage page)
    {
        var asked = new ConcurrentQueue<string>();
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).AbsolutePath.EndsWith("/file", StringComparison.Ordinal))
                asked.Enqueue(request.Headers.GetValueOrDefault("range", ""));
        };
        return asked;
    }

    /// <summary>Whether the page's canvas holds print, neither nothing nor all black, where the mark lies.</summary>
    private static Task<bool> InkUnderAsync(ILocator mark) => mark.EvaluateAsync<bool>(
        """
        mark => {
          const canvas = mark.parentElement.querySelector('canvas');
          const scale = canvas.width / canvas.clientWidth;
          const [x, y, w, h] = [mark.offsetLeft, mark.offsetTop, mark.offsetWidth, mark.offsetHeight].map(n => Math.round(n * scale));
          const { data } = canvas.getContext('2d').getImageData(x, y, w, h);
          let dark = 0;
          for (let i = 0; i < data.length; i += 4) if (data[i] < 128) dark++;
          return dark > w * h * 0.02 && dark < w * h * 0.6;
        }
        """);
}
