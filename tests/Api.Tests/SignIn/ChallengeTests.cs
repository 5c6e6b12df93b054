using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NigerBrief.Tenant;
using NigerBrief.Tenant.Authority;
using NigerBrief.Tests;

namespace NigerBrief.Api.Tests.SignIn;

/// <summary>What the pane is told when there is no token for Graph: always what to do, never a stack trace, never a refusal for good.</summary>
public sealed class ChallengeTests(Entra entra) : IAsyncDisposable
{
    private const string GraphsChallenge = """{"access_token":{"nbf":{"essential":true,"value":"4102444800"}}}""";

    private readonly FirmApplication application = new(entra.Authority);
    private readonly User amina = entra.Authority.AddUser("Amina");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_second_factor_is_asked_for_with_the_claims_and_then_lets_in()
    {
        entra.Authority.Let(amina, Behaviour.NeedsSecondFactor);
        using var answer = await Ask(entra.Authority.TokenFor(amina));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("claims_required", await CodeOf(answer));
        Assert.Equal("""{"access_token":{"acrs":{"essential":true,"value":"c1"}}}""", ClaimsOf(answer));
        Assert.Contains($"authorization_uri=\"{Registration.Login}/{Registration.Tenant}/oauth2/v2.0/authorize\"", answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        Assert.Contains($"client_id=\"{Registration.Api}\"", answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        Assert.Contains("error=\"insufficient_claims\"", answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);

        using var again = await Ask(entra.Authority.TokenFor(amina, claims => claims["acrs"] = new[] { "c1" }));
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Theory]
    [InlineData(Behaviour.NeedsConsent)]
    [InlineData(Behaviour.Disabled)]
    public async Task What_only_a_sign_in_can_mend_is_said_without_claims(Behaviour behaviour)
    {
        entra.Authority.Let(amina, behaviour);
        using var answer = await Ask(entra.Authority.TokenFor(amina));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("consent_or_login_required", await CodeOf(answer));
        Assert.DoesNotContain("claims", answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("error", answer.Headers.WwwAuthenticate.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_challenge_of_Graph_is_passed_on_decoded_and_once()
    {
        application.Graph.Challenge = GraphsChallenge;
        using var answer = await Ask(entra.Authority.TokenFor(amina));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("claims_required", await CodeOf(answer));
        Assert.Contains("nbf", ClaimsOf(answer), StringComparison.Ordinal);
        Assert.Equal(2, entra.Authority.ExchangesOf(amina));
    }

    [Fact]
    public async Task A_token_that_ran_out_on_its_way_asks_for_a_new_one_and_not_for_consent()
    {
        using var answer = await Ask(entra.Authority.TokenFor(amina, claims => claims["exp"] = Tokens.Seconds(TimeSpan.FromSeconds(-30))));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("sign_in_required", await CodeOf(answer));
    }

    [Theory]
    [InlineData(Behaviour.Unavailable)]
    [InlineData(Behaviour.Cut)]
    [InlineData(Behaviour.Silent)]
    public async Task An_authority_that_does_not_answer_is_an_outage_and_no_refusal(Behaviour behaviour)
    {
        await using var impatient = new FirmApplication(entra.Authority, services: services =>
            services.AddHttpClient(Options.DefaultName, client => client.Timeout = TimeSpan.FromMilliseconds(200)));
        using var client = impatient.ClientOf(amina);
        // Discovery is done with a good exchange, so that only the exchange fails.
        using var good = await client.GetAsync(new Uri("/api/matters", UriKind.Relative), Cancel);
        entra.Authority.Let(amina, behaviour);
        using var fresh = impatient.ClientOf(amina);
        using var answer = await fresh.GetAsync(new Uri("/api/matters", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.StartsWith("Microsoft's sign-in does not answer", (await answer.ProblemAsync()).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_Entra_does_not_accept_sends_nobody_to_sign_in_again()
    {
        await using var wrong = new FirmApplication(entra.Authority, new() { ["AzureAd:ClientCredentials:0:ClientSecret"] = "another" });
        using var client = wrong.ClientOf(amina);
        using var answer = await client.GetAsync(new Uri("/api/matters", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.False((await answer.ProblemAsync()).TryGetProperty("code", out _));
    }

    [Fact]
    public async Task A_sentence_tells_the_lawyer_what_to_do_and_names_no_machinery()
    {
        entra.Authority.Let(amina, Behaviour.NeedsConsent);
        using var answer = await Ask(entra.Authority.TokenFor(amina));
        var body = await answer.Content.ReadAsStringAsync(Cancel);
        Assert.DoesNotContain("AADSTS", body, StringComparison.Ordinal);
        Assert.DoesNotContain("Msal", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neither_tokens_nor_names_reach_the_log_whatever_happens()
    {
        using var log = new HeardLog();
        await using var heard = new FirmApplication(entra.Authority, log: log);
        foreach (var behaviour in Enum.GetValues<Behaviour>().Except([Behaviour.Silent]))
        {
            var secretive = entra.Authority.AddUser("Xanthippe");
            entra.Authority.Let(secretive, behaviour);
            var token = entra.Authority.TokenFor(secretive);
            using var client = heard.ClientWith(token);
            using var answer = await client.GetAsync(new Uri("/api/matters", UriKind.Relative), Cancel);
            Assert.DoesNotContain(token.Split('.')[2], log.Text, StringComparison.Ordinal);
        }
        Assert.Contains("answered 401", log.Text, StringComparison.Ordinal);
        Assert.Contains("consent_or_login_required", log.Text, StringComparison.Ordinal);
        Assert.All(heard.Graph.Calls, call => Assert.DoesNotContain(call.Token.Split('.')[2], log.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("Xanthippe", log.Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Registration.Secret, log.Text, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task<HttpResponseMessage> Ask(string token)
    {
        using var client = application.ClientWith(token);
        return await client.GetAsync(new Uri("/api/matters", UriKind.Relative), Cancel);
    }

    private static async Task<string?> CodeOf(HttpResponseMessage answer) => (await answer.ProblemAsync()).GetProperty("code").GetString();

    private static string ClaimsOf(HttpResponseMessage answer) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(Regex.Match(answer.Headers.WwwAuthenticate.ToString(), "claims=\"([^\"]+)\"").Groups[1].Value));
}
