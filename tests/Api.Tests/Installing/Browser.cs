using System.Net;
using System.Net.NetworkInformation;
using System.Text.RegularExpressions;
using Microsoft.Identity.Client;
using NigerBrief.Tenant;
using NigerBrief.Tenant.Authority;

namespace NigerBrief.Api.Tests.Installing;

/// <summary>A browser before which a person signs in with the local authority, to a program on this machine.</summary>
public sealed partial class Browser(LocalAuthority authority, User person) : IMsalHttpClientFactory, IDisposable
{
    private readonly HttpClient entra = new(new RerouteToAuthority(authority.Url));
    private readonly HttpClient browser = new();

    public HttpClient GetHttpClient() => entra;

    /// <summary>Opens the page where people sign in, says who is there, and sends on the form that comes.</summary>
    public async Task OpenAsync(Uri page)
    {
        var here = new UriBuilder(page) { Scheme = authority.Url.Scheme, Host = authority.Url.Host, Port = authority.Url.Port };
        here.Query += $"&user={person.ObjectId}";
        var form = await browser.GetStringAsync(here.Uri);
        var fields = Field.Matches(form).ToDictionary(field => field.Groups[1].Value, field => WebUtility.HtmlDecode(field.Groups[2].Value));
        _ = SendAsync(new(WebUtility.HtmlDecode(Action.Match(form).Groups[1].Value)), fields);
    }

    public void Dispose()
    {
        entra.Dispose();
        browser.Dispose();
    }

    /// <summary>
    /// The program listens only after the browser is open, for which a person at a real one is too slow. It tries the port for a moment first, and who is heard by
    /// that trial is never answered: the port counts as open when it was seen so ten times on end.
    /// </summary>
    private async Task SendAsync(Uri program, Dictionary<string, string> fields)
    {
        for (var seen = 0; seen < 10;)
        {
            seen = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Any(listener => listener.Port == program.Port) ? seen + 1 : 0;
            await Task.Delay(20);
        }
        using var form = new FormUrlEncodedContent(fields);
        using var answer = await browser.PostAsync(program, form);
    }

    [GeneratedRegex("action=\"([^\"]+)\"")]
    private static partial Regex Action { get; }

    [GeneratedRegex("name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex Field { get; }
}
