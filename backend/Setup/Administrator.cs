using System.ComponentModel;
using System.Diagnostics;
using Microsoft.Graph;
using Microsoft.Identity.Client;
using Microsoft.Kiota.Abstractions.Authentication;
using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Setup;

/// <summary>The administrator signs in, in their browser. What they may do themselves, and the scope covers, is done in their name.</summary>
public static class Administrator
{
    /// <summary>A loopback address at whichever port is free.</summary>
    private const string ComesBack = "http://localhost";

    /// <param name="scope">A permission of Graph, such as <c>Sites.Manage.All</c>.</param>
    /// <param name="entra">The way to Entra; the usual one when null.</param>
    /// <param name="openBrowser">Shows the page where people sign in.</param>
    /// <returns>A token for Graph. It outlives what is done here, so it is not renewed.</returns>
    /// <exception cref="MsalException">Nobody signed in, or Entra refuses.</exception>
    public static async Task<string> SignInAsync(
        SetupSettings settings, string scope, Func<Uri, Task> openBrowser, IMsalHttpClientFactory? entra = null)
    {
        var application = PublicClientApplicationBuilder.Create(settings.Client.ToString())
            .WithAuthority(AzureCloudInstance.AzurePublic, settings.Tenant)
            .WithRedirectUri(ComesBack);
        if (entra is not null)
            application.WithHttpClientFactory(entra);
        var signedIn = await application.Build()
            .AcquireTokenInteractive([$"https://graph.microsoft.com/{scope}"])
            .WithPrompt(Prompt.SelectAccount)
            .WithUseEmbeddedWebView(false)
            .WithSystemWebViewOptions(new() { OpenBrowserAsync = openBrowser })
            .ExecuteAsync();
        return signedIn.AccessToken;
    }

    /// <summary>In the system's browser; where there is none, or it does not come up, the address is there to be opened by hand.</summary>
    public static Task OpenBrowserAsync(Uri page)
    {
        Console.Error.WriteLine($"Sign in as the administrator, in the browser that opens. If none does, open this address on this machine:\n{page.AbsoluteUri}");
        try
        {
            Process.Start(new ProcessStartInfo(page.AbsoluteUri) { UseShellExecute = true })?.Dispose();
        }
        catch (Win32Exception)
        {
            // No browser; the address was told.
        }
        return Task.CompletedTask;
    }

    public static GraphServiceClient Graph(SetupSettings settings, string token) => new(
        GraphClientFactory.Create(),
        new BaseBearerTokenAuthenticationProvider(new GuardedToken(new(settings.Graph, []), new Token(token))),
        settings.Graph.AbsoluteUri.TrimEnd('/'));

    private sealed class Token(string text) : IAccessTokenProvider
    {
        public AllowedHostsValidator AllowedHostsValidator { get; } = new();

        public Task<string> GetAuthorizationTokenAsync(
            Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default) => Task.FromResult(text);
    }
}
