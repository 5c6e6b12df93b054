using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using NigerBrief.Tenant.Authority;

namespace NigerBrief.Api.Tests.SignIn;

/// <summary>What the pages say of signing in, and where they may go for it.</summary>
public sealed class PagesTests : IAsyncDisposable
{
    private const string Login = "https://login.microsoftonline.com";

    private readonly DirectoryInfo pane = Directory.CreateTempSubdirectory("niger-brief-");
    private readonly Entra entra;
    private readonly FirmApplication firm;
    private readonly NigerBrief.Tests.Application folder;

    public PagesTests(Entra entra)
    {
        this.entra = entra;
        foreach (var page in new[] { "pane.html", "desk.html", "signed-in.html" })
            File.WriteAllText(Path.Combine(pane.FullName, page), "<head><!--SIGN_IN--></head>");
        firm = new(entra.Authority, new() { ["Pane:Folder"] = pane.FullName });
        folder = new(settings: new() { ["Pane:Folder"] = pane.FullName });
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/pane.html")]
    [InlineData("/desk.html")]
    [InlineData("/")]
    public async Task A_page_says_where_and_as_what_one_signs_in(string path)
    {
        var (html, _) = await PageAsync(firm.CreateClient(), path);
        var content = WebUtility.HtmlDecode(Regex.Match(html, "<meta name=\"niger-brief-sign-in\" content=\"([^\"]*)\">").Groups[1].Value);
        var told = JsonSerializer.Deserialize<Dictionary<string, string>>(content)!;
        Assert.Equal(Registration.Pane.ToString(), told["clientId"]);
        Assert.Equal($"{Login}/{Registration.Tenant}", told["authority"]);
        Assert.Equal($"api://{Registration.Api}/access_as_user", told["scope"]);
        Assert.Equal(3, told.Count);
    }

    [Theory]
    [InlineData("/pane.html")]
    [InlineData("/desk.html")]
    public async Task Its_policy_opens_the_way_to_the_sign_in_and_no_other(string path)
    {
        var (_, policy) = await PageAsync(firm.CreateClient(), path);
        Assert.Contains(Login, Directive(policy, "connect-src"));
        Assert.Contains(Login, Directive(policy, "frame-src"));
        // A hidden frame that signs in comes back to a page served here.
        Assert.Contains("'self'", Directive(policy, "frame-src"));
        Assert.DoesNotContain(Login, Directive(policy, "script-src"));
        Assert.DoesNotContain("*", Directive(policy, "connect-src"));
    }

    [Theory]
    [InlineData("/pane.html")]
    [InlineData("/desk.html")]
    public async Task Without_sign_in_a_page_knows_nothing_of_it(string path)
    {
        var (html, policy) = await PageAsync(folder.CreateClient(), path);
        Assert.Equal("<head></head>", html);
        Assert.DoesNotContain(Login, policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_to_which_a_sign_in_comes_back_is_framed_by_these_pages_alone()
    {
        var (_, policy) = await PageAsync(firm.CreateClient(), "/signed-in.html");
        Assert.Equal(["'self'"], Directive(policy, "frame-ancestors"));
        Assert.Equal(["'self'"], Directive(policy, "script-src"));
    }

    [Fact]
    public async Task The_server_itself_knows_of_no_local_tenant()
    {
        var client = firm.ClientOf(entra.Authority.AddUser("Amina"));
        Assert.DoesNotContain("local-tenant", (await PageAsync(client, "/")).Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri("/local-tenant", UriKind.Relative), Cancel)).StatusCode);
        using var nothing = new StringContent("{}");
        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsync(new Uri("/local-tenant/token", UriKind.Relative), nothing, Cancel)).StatusCode);
    }

    public async ValueTask DisposeAsync()
    {
        await firm.DisposeAsync();
        await folder.DisposeAsync();
        pane.Delete(recursive: true);
    }

    private static string[] Directive(string policy, string name) =>
        policy.Split(';', StringSplitOptions.TrimEntries).Single(directive => directive.StartsWith($"{name} ", StringComparison.Ordinal)).Split(' ')[1..];

    private static async Task<(string Html, string Policy)> PageAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadAsStringAsync(Cancel), answer.Headers.GetValues("Content-Security-Policy").Single());
    }
}
