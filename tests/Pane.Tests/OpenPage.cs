using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace NigerBrief.Pane.Tests;

/// <summary>A page that remembers what it must not have done: asked another host, broken its policy, thrown.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly ConcurrentBag<string> faults = [];

    /// <param name="hosts">Those that the page may ask, with their ports.</param>
    public OpenPage(IPage page, IReadOnlyCollection<string> hosts)
    {
        Page = page;
        page.Request += (_, request) =>
        {
            var url = new Uri(request.Url);
            if (url.Scheme is "http" or "https" && !hosts.Contains(url.Authority))
                faults.Add($"asked {url.GetLeftPart(UriPartial.Path)}");
        };
        page.PageError += (_, error) => faults.Add($"threw {error}");
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
                faults.Add(message.Text);
        };
    }

    public IPage Page { get; }

    public async ValueTask DisposeAsync()
    {
        await Page.Context.DisposeAsync();
        Assert.Empty(faults);
    }
}
