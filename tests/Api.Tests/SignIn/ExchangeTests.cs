using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.JsonWebTokens;
using NigerBrief.Tenant;
using NigerBrief.Tenant.Authority;

namespace NigerBrief.Api.Tests.SignIn;

/// <summary>How a person's token becomes one for Graph.</summary>
public sealed class ExchangeTests(Entra entra) : IAsyncDisposable
{
    private readonly FirmApplication application = new(entra.Authority);
    private readonly User amina = entra.Authority.AddUser("Amina");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Graph_is_asked_as_the_person_who_signed_in()
    {
        await Ask(entra.Authority.TokenFor(amina));
        var graph = new JsonWebToken(Assert.Single(application.Graph.Calls).Token);
        Assert.Equal(amina.ObjectId.ToString(), graph.GetClaim("oid").Value);
        Assert.Equal(Registration.Graph, Assert.Single(graph.Audiences));
    }

    [Fact]
    public async Task One_token_is_exchanged_once_however_often_it_is_used()
    {
        var token = entra.Authority.TokenFor(amina);
        await Ask(token);
        await Ask(token);
        Assert.Equal(1, entra.Authority.ExchangesOf(amina));
        await Ask(entra.Authority.TokenFor(amina));
        Assert.Equal(2, entra.Authority.ExchangesOf(amina));
    }

    [Fact]
    public async Task Twenty_calls_at_once_with_a_new_token_are_one_exchange()
    {
        entra.Authority.Let(amina, Behaviour.Slow);
        var token = entra.Authority.TokenFor(amina);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Ask(token)));
        Assert.Equal(20, application.Graph.Calls.Count);
        Assert.Equal(1, entra.Authority.ExchangesOf(amina));
    }

    [Fact]
    public async Task People_who_ask_at_once_are_never_mistaken_for_each_other()
    {
        var people = Enumerable.Range(0, 12).Select(number => entra.Authority.AddUser($"Person {number}")).ToList();
        await Task.WhenAll(people.SelectMany(person =>
        {
            var token = entra.Authority.TokenFor(person);
            return Enumerable.Range(0, 5).Select(_ => Ask(token));
        }));
        Assert.Equal(60, application.Graph.Calls.Count);
        Assert.All(application.Graph.Calls, call => Assert.Equal(call.Caller.ObjectId.ToString(), new JsonWebToken(call.Token).GetClaim("oid").Value));
    }

    [Fact]
    public async Task Someone_who_gives_up_waiting_holds_up_nobody_else()
    {
        entra.Authority.Let(amina, Behaviour.Silent);
        var token = entra.Authority.TokenFor(amina);
        using var givingUp = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        using var client = application.ClientWith(token);
        var first = client.GetAsync(new Uri("/api/matters", UriKind.Relative), givingUp.Token);
        while (entra.Authority.ExchangesOf(amina) == 0)
            await Task.Yield();
        await givingUp.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        entra.Authority.Let(amina, Behaviour.Plain);
        await Ask(token);
    }

    [Fact]
    public async Task The_server_shows_Entra_its_certificate_and_starts_so_outside_development()
    {
        var folder = Directory.CreateTempSubdirectory("niger-brief-");
        var file = Path.Combine(folder.FullName, "server.pfx");
        await File.WriteAllBytesAsync(file, ClientProof.Certificate.Export(X509ContentType.Pfx, "of the test"), Cancel);
        await using (var firm = new FirmApplication(entra.Authority, new()
        {
            ["environment"] = "Production",
            ["AzureAd:ClientCredentials:0:SourceType"] = "Path",
            ["AzureAd:ClientCredentials:0:ClientSecret"] = null,
            ["AzureAd:ClientCredentials:0:CertificateDiskPath"] = file,
            ["AzureAd:ClientCredentials:0:CertificatePassword"] = "of the test",
        }))
        {
            using var client = firm.ClientOf(amina);
            using var answer = await client.GetAsync(new Uri("/api/matters", UriKind.Relative), Cancel);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.False(Assert.Single(entra.Authority.Exchanges, exchange => exchange.User == amina).Form.ContainsKey("client_secret"));
        }
        folder.Delete(recursive: true);
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task Ask(string token)
    {
        using var client = application.ClientWith(token);
        using var answer = await client.GetAsync(new Uri("/api/matters", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
