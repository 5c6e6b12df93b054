using Microsoft.Playwright;
using NigerBrief.Tests;

[assembly: AssemblyFixture(typeof(NigerBrief.Pane.Tests.Desk))]

namespace NigerBrief.Pane.Tests;

/// <summary>The real application with the sample matter, and a real browser to open its desk in.</summary>
public sealed class Desk : IAsyncLifetime
{
    /// <summary>Milliseconds. A busy machine takes longer than is usual, and a test that waits loses nothing by waiting longer.</summary>
    private const int Patience = 90_000;

    private readonly Application application = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Uri Address { get; private set; } = new("about:blank");

    public async ValueTask InitializeAsync()
    {
        Address = application.CreateClient().BaseAddress!;
        await application.RecordIsReadAsync(TestContext.Current.CancellationToken);
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = await SystemBrowser.FindAsync(TestContext.Current.CancellationToken),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
        });
    }

    /// <summary>A fresh page whose every request to another host fails the test that opened it.</summary>
    /// <param name="prepare">Done to the page before it is opened.</param>
    public Task<OpenPage> OpenAsync(string path = "/", BrowserNewContextOptions? options = null, Func<IPage, Task>? prepare = null) =>
        OpenAsync(new Uri(Address, path), options, prepare);

    /// <param name="address">On any server.</param>
    /// <param name="others">Hosts that the page may ask beside that server.</param>
    public async Task<OpenPage> OpenAsync(Uri address, BrowserNewContextOptions? options = null, Func<IPage, Task>? prepare = null, params string[] others)
    {
        options ??= new();
        options.ViewportSize ??= new() { Width = 1280, Height = 860 };
        options.Locale ??= "en-GB";
        var context = await browser!.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        var page = new OpenPage(await context.NewPageAsync(), [address.Authority, .. others]);
        if (prepare is not null)
            await prepare(page.Page);
        var answer = await page.Page.GotoAsync(address.ToString());
        Assert.True(answer!.Ok, await answer.TextAsync());
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        await application.DisposeAsync();
    }
}
