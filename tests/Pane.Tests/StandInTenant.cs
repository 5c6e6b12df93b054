using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Microsoft.Playwright;

namespace NigerBrief.Pane.Tests;

/// <summary>
/// Makes a page believe that its matters lie in SharePoint: the settings of the sign-in, an address that gives tokens, and
/// a server that wants them. Microsoft's sign-in library is the real one, and so is what it asks of the desk.
/// </summary>
internal sealed class StandInTenant
{
    private const string Tenant = "11111111-2222-3333-4444-555555555555";

    private const string Settings =
        """
        <meta name="niger-brief-sign-in" content='{"clientId":"99999999-2222-3333-4444-555555555555","authority":"https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555","scope":"api://88888888-2222-3333-4444-555555555555/access_as_user"}'>
        <meta name="niger-brief-local-tenant" content='{"token":"/local-tenant/token","users":["Amina","Bob"],"page":"/local-tenant"}'>
        """;

    private int tokens;

    /// <summary>What was asked of the address that gives tokens.</summary>
    public ConcurrentQueue<JsonElement> Asked { get; } = [];

    /// <summary>Claims that the server demands of a token before it searches.</summary>
    public string? Claims { get; set; }

    /// <summary>Who asked the server, by the names in the tokens.</summary>
    public ConcurrentQueue<string> Callers { get; } = [];

    public async Task PrepareAsync(IPage page)
    {
        await page.RouteAsync(url => new Uri(url).AbsolutePath == "/", async route =>
        {
            var answer = await route.FetchAsync();
            var html = (await answer.TextAsync()).Replace("</title>", "</title>" + Settings, StringComparison.Ordinal);
            await route.FulfillAsync(new() { Response = answer, Body = html });
        });
        await page.RouteAsync("**/local-tenant/token", GiveTokenAsync);
        await page.RouteAsync("**/api/**", AnswerAsync);
    }

    private async Task GiveTokenAsync(IRoute route)
    {
        var asked = JsonElement.Parse(route.Request.PostData!);
        Asked.Enqueue(asked);
        var claims = asked.GetProperty("claims").GetString() ?? "";
        if (claims.Contains("acrs", StringComparison.Ordinal) && !asked.GetProperty("interactive").GetBoolean())
        {
            await route.FulfillAsync(new() { Status = 401, ContentType = "application/json", Body = """{"error":"interaction_required"}""" });
            return;
        }
        var token = Token(asked.GetProperty("user").GetString()!, confirmed: claims.Contains("acrs", StringComparison.Ordinal));
        await route.FulfillAsync(new() { ContentType = "application/json", Body = JsonSerializer.Serialize(new { access_token = token, expires_in = 3600 }) });
    }

    private Task AnswerAsync(IRoute route)
    {
        var bearer = route.Request.Headers.GetValueOrDefault("authorization");
        if (bearer is null)
            return RefuseAsync(route, "sign_in_required", "Bearer realm=\"\"");
        using var token = JsonDocument.Parse(Base64Url.DecodeFromChars(bearer.Split('.')[1]));
        Callers.Enqueue(token.RootElement.GetProperty("name").GetString()!);
        if (Claims is not null && route.Request.Url.Contains("/search", StringComparison.Ordinal) && !token.RootElement.GetProperty("confirmed").GetBoolean())
            return RefuseAsync(route, "claims_required", $"Bearer realm=\"\", error=\"insufficient_claims\", claims=\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(Claims))}\"");
        return route.FallbackAsync();
    }

    private static Task RefuseAsync(IRoute route, string code, string challenge) => route.FulfillAsync(new()
    {
        Status = 401,
        ContentType = "application/problem+json",
        Headers = new Dictionary<string, string> { ["WWW-Authenticate"] = challenge },
        Body = JsonSerializer.Serialize(new { status = 401, code, detail = "Sign in to go on." }),
    });

    private string Token(string user, bool confirmed)
    {
        var claims = new { oid = $"{user}-object-id", tid = Tenant, name = user, preferred_username = $"{user}@example.org", confirmed, number = Interlocked.Increment(ref tokens) };
        return $"{Base64Url.EncodeToString("""{"alg":"none"}"""u8)}.{Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims))}.";
    }
}
