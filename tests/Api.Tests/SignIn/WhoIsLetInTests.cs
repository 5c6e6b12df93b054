using System.Net;
using System.Net.Http.Headers;
using NigerBrief.Tenant;
using NigerBrief.Tenant.Authority;
using NigerBrief.Tests;

namespace NigerBrief.Api.Tests.SignIn;

/// <summary>Tokens of every kind at the door; each test first shows the good one passing.</summary>
public sealed class WhoIsLetInTests(Entra entra) : IAsyncDisposable
{
    private static readonly Guid AnotherTenant = Guid.NewGuid();

    private readonly FirmApplication application = new(entra.Authority);
    private readonly User amina = entra.Authority.AddUser("Amina");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private LocalAuthority Authority => entra.Authority;

    public static TheoryData<string, HttpStatusCode, Action<Dictionary<string, object>>> Edited() => new()
    {
        { "for an issuer of another tenant", HttpStatusCode.Unauthorized, claims => (claims["iss"], claims["tid"]) = (Registration.Issuer(AnotherTenant), AnotherTenant.ToString()) },
        { "from our issuer about another tenant", HttpStatusCode.Unauthorized, claims => claims["tid"] = AnotherTenant.ToString() },
        { "from an issuer on a foreign host", HttpStatusCode.Unauthorized, claims => claims["iss"] = "https://evil.example/v2.0" },
        { "for Graph", HttpStatusCode.Unauthorized, claims => claims["aud"] = Registration.Graph },
        { "for the address of the application in version 2", HttpStatusCode.Unauthorized, claims => claims["aud"] = $"api://{Registration.Api}" },
        { "without a version", HttpStatusCode.Unauthorized, claims => claims.Remove("ver") },
        { "that ran out ten minutes ago", HttpStatusCode.Unauthorized, claims => claims["exp"] = Tokens.Seconds(TimeSpan.FromMinutes(-10)) },
        { "that ran out two minutes ago", HttpStatusCode.Unauthorized, claims => claims["exp"] = Tokens.Seconds(TimeSpan.FromMinutes(-2)) },
        { "that is good only in two hours", HttpStatusCode.Unauthorized, claims => (claims["nbf"], claims["exp"]) = (Tokens.Seconds(TimeSpan.FromHours(2)), Tokens.Seconds(TimeSpan.FromHours(3))) },
        { "that never ends", HttpStatusCode.Unauthorized, claims => claims.Remove("exp") },
        { "with neither scope nor role", HttpStatusCode.Unauthorized, claims => claims.Remove("scp") },
        { "of identity", HttpStatusCode.Unauthorized, claims => { claims.Remove("scp"); claims["nonce"] = "n"; } },
        { "with another scope", HttpStatusCode.Forbidden, claims => claims["scp"] = "other.read" },
        { "with a scope that only begins alike", HttpStatusCode.Forbidden, claims => claims["scp"] = "access_as_user2" },
        { "with two scopes", HttpStatusCode.OK, claims => claims["scp"] = "profile access_as_user" },
        { "of an application", HttpStatusCode.Forbidden, claims => { claims.Remove("scp"); claims["roles"] = new[] { "access_as_user" }; claims["idtyp"] = "app"; } },
        { "of an application that shows a scope", HttpStatusCode.Forbidden, claims => claims["idtyp"] = "app" },
        { "that names nobody", HttpStatusCode.Forbidden, claims => claims.Remove("oid") },
        { "that names somebody by no id", HttpStatusCode.Forbidden, claims => claims["oid"] = "amina" },
    };

    [Theory]
    [MemberData(nameof(Edited), DisableDiscoveryEnumeration = true)]
    public async Task A_token_is_judged_by_its_claims(string token, HttpStatusCode expected, Action<Dictionary<string, object>> edit)
    {
        await GoodOnePasses();
        Assert.True(expected == await StatusWith(Authority.TokenFor(amina, edit)), $"A token {token}");
    }

    [Fact]
    public async Task A_token_signed_by_a_forger_under_the_same_key_id_is_refused()
    {
        await GoodOnePasses();
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusWith(Authority.TokenFor(amina, key: Authority.KeysOf(amina.TenantId).Rogue)));
    }

    [Fact]
    public async Task A_token_without_a_signature_is_refused()
    {
        await GoodOnePasses();
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusWith(Tokens.Unsigned(Authority.TokenFor(amina))));
    }

    [Fact]
    public async Task Claims_put_under_another_tokens_signature_are_refused()
    {
        await GoodOnePasses();
        var (mine, bobs) = (Authority.TokenFor(amina).Split('.'), Authority.TokenFor(Authority.AddUser("Bob")).Split('.'));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusWith($"{mine[0]}.{bobs[1]}.{mine[2]}"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("abc.def.ghi")]
    [InlineData("not a token")]
    public async Task Without_a_token_one_is_asked_to_sign_in(string? token)
    {
        await GoodOnePasses();
        using var client = application.CreateClient();
        if (token is not null)
            client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {token}");
        using var answer = await client.GetAsync(new Uri("/api/matters", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.First().Scheme);
        Assert.Equal("sign_in_required", (await answer.ProblemAsync()).GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_person_of_another_tenant_is_refused_with_that_tenants_own_good_signature()
    {
        await GoodOnePasses();
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusWith(Authority.TokenFor(Authority.AddUser("Eve", AnotherTenant))));
    }

    [Fact]
    public async Task A_refused_account_gets_a_sentence()
    {
        using var client = application.ClientWith(Authority.TokenFor(amina, claims => claims["idtyp"] = "app"));
        var (status, sentence) = await client.GetAsync(new Uri("/api/matters", UriKind.Relative), Cancel).RefusalAsync();
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.StartsWith("This account may not use Niger Brief here.", sentence, StringComparison.Ordinal);
    }

    [Fact(Timeout = 30_000)]
    public async Task A_token_signed_with_the_authoritys_new_key_passes_and_one_with_the_old_key_does_not()
    {
        var tenant = Guid.NewGuid();
        await using var firm = new FirmApplication(Authority, new() { ["AzureAd:TenantId"] = tenant.ToString() });
        var user = Authority.AddUser("Amina", tenant);
        Assert.Equal(HttpStatusCode.OK, await StatusWith(Authority.TokenFor(user), firm));
        var old = Authority.KeysOf(tenant).Current;
        Authority.KeysOf(tenant).Roll();
        // The first unknown key has the keys read anew in the background. Entra publishes a key long before it is used.
        while (await StatusWith(Authority.TokenFor(user), firm) != HttpStatusCode.OK)
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusWith(Authority.TokenFor(user, key: old), firm));
    }

    [Fact]
    public async Task An_authority_that_cannot_be_reached_is_not_taken_for_a_forgery()
    {
        var tenant = Guid.NewGuid();
        await using var firm = new FirmApplication(Authority, new() { ["AzureAd:TenantId"] = tenant.ToString() });
        var token = Authority.TokenFor(Authority.AddUser("Amina", tenant));
        Authority.PutOutOfReach(tenant);
        using var client = firm.ClientWith(token);
        using var answer = await client.GetAsync(new Uri("/api/matters", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Authority.PutOutOfReach(tenant, outOfReach: false);
        Assert.Equal(HttpStatusCode.OK, await StatusWith(token, firm));
    }

    [Fact]
    public async Task Who_asks_is_taken_from_the_token_alone()
    {
        using var client = application.ClientOf(amina);
        client.DefaultRequestHeaders.Add("X-MS-CLIENT-PRINCIPAL-ID", Guid.NewGuid().ToString());
        client.DefaultRequestHeaders.Add("Cookie", "oid=somebody");
        using var answer = await client.GetAsync(new Uri("/api/matters?oid=somebody", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(new(amina.TenantId, amina.ObjectId), Assert.Single(application.Graph.Calls).Caller);
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task GoodOnePasses() => Assert.Equal(HttpStatusCode.OK, await StatusWith(Authority.TokenFor(amina)));

    private async Task<HttpStatusCode> StatusWith(string token, FirmApplication? of = null)
    {
        using var client = (of ?? application).CreateClient();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        // Needs a person and nothing of Graph: what is judged is the door, not the exchange behind it.
        using var answer = await client.GetAsync(new Uri("/openapi/v1.json", UriKind.Relative), Cancel);
        Assert.DoesNotContain("error_description", answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        return answer.StatusCode;
    }
}
