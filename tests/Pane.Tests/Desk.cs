using Microsoft.Playwright;
using NigerBrief.Tests;

[assembly: AssemblyFixture(typeof(NigerBrief.Pane.Tests.Desk))]

namespace NigerBrief.Pane.Tests;

/// <summary>The real application with the sample matter, and a real browser to open its desk in.</summary>
public sealed class Desk : IAsyncLifetime
{
    private readonly Application application = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public Uri Address { get; private set; } = new("about:blank");

    public async ValueTask InitializeAsync()
    {
        Address = application.CreateClient().BaseAddress!;
        await application.RecordIsReadAsync(TestContext.Current.CancellationToken);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = await SystemBrowser.FindAsync(TestContext.Current.CancellationToken),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"],
        });
    }

    /// <summary>A fresh page whose every request to another host fails the test that opened it.</summary>
    public async Task<OpenPage> OpenAsync(string path = "/", BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.ViewportSize ??= new() { Width = 1280, Height = 860 };
        options.Locale ??= "en-GB";
        var context = await browser!.NewContextAsync(options);
        var page = new OpenPage(await context.NewPageAsync(), Address);
        var answer = await page.Page.GotoAsync(new Uri(Address, path).ToString());
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
