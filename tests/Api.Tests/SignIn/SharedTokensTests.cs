using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using NigerBrief.Tenant;
using NigerBrief.Tenant.Authority;
using NigerBrief.Tests;
using StackExchange.Redis;

[assembly: AssemblyFixture(typeof(PostgresServer))]
[assembly: AssemblyFixture(typeof(RedisServer))]

namespace NigerBrief.Api.Tests.SignIn;

/// <summary>Instances that share their tokens in Redis, a real one.</summary>
public sealed class SharedTokensTests(Entra entra, RedisServer redis)
{
    private readonly User amina = entra.Authority.AddUser("Amina");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_token_that_one_instance_exchanged_serves_the_other()
    {
        var token = entra.Authority.TokenFor(amina);
        await using var first = Firm(await redis.ConnectionStringAsync());
        await using var second = Firm(await redis.ConnectionStringAsync());
        await Ask(first, token);
        await Ask(second, token);
        Assert.Equal(1, entra.Authority.ExchangesOf(amina));
        Assert.Equal(amina.ObjectId, Assert.Single(second.Graph.Calls).Caller.ObjectId);
    }

    [Fact]
    public async Task What_lies_in_Redis_is_sealed_and_ends_with_the_token()
    {
        await using var firm = Firm(await redis.ConnectionStringAsync());
        await Ask(firm, entra.Authority.TokenFor(amina));
        await using var connection = await ConnectionMultiplexer.ConnectAsync(await redis.ConnectionStringAsync());
        var kept = connection.GetServers().Single().Keys(pattern: "niger-brief:tokens:*").ToList();
        Assert.NotEmpty(kept);
        foreach (var key in kept)
        {
            var text = Encoding.Latin1.GetString((byte[])(await connection.GetDatabase().HashGetAsync(key, "data"))!);
            Assert.DoesNotContain("AccessToken", text, StringComparison.Ordinal);
            Assert.DoesNotContain("eyJ", text, StringComparison.Ordinal);
            Assert.InRange((await connection.GetDatabase().KeyTimeToLiveAsync(key))!.Value, TimeSpan.Zero, TimeSpan.FromHours(1));
        }
    }

    [Fact]
    public async Task The_keys_of_the_seal_lie_in_Redis_under_the_firms_certificate()
    {
        var folder = Directory.CreateTempSubdirectory("niger-brief-");
        var file = Path.Combine(folder.FullName, "keys.pfx");
        await File.WriteAllBytesAsync(file, ClientProof.Certificate.Export(X509ContentType.Pfx, "of the test"), Cancel);
        var store = $"{await redis.ConnectionStringAsync()},defaultDatabase=1";
        var settings = new Dictionary<string, string?> { ["Store:Redis"] = store, ["Store:KeysCertificate"] = file, ["Store:KeysCertificatePassword"] = "of the test" };
        var token = entra.Authority.TokenFor(amina);
        await using (var first = new FirmApplication(entra.Authority, settings))
            await Ask(first, token);
        await using (var second = new FirmApplication(entra.Authority, settings))
            await Ask(second, token);
        Assert.Equal(1, entra.Authority.ExchangesOf(amina));

        await using var connection = await ConnectionMultiplexer.ConnectAsync(store);
        var keys = await connection.GetDatabase().ListRangeAsync("niger-brief:keys");
        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.DoesNotContain("masterKey", key.ToString(), StringComparison.Ordinal));
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Without_Redis_everybody_is_served_all_the_same()
    {
        await using var firm = Firm($"127.0.0.1:{FreePort()}");
        var token = entra.Authority.TokenFor(amina);
        await Ask(firm, token);
        await Ask(firm, token);
        Assert.Equal(1, entra.Authority.ExchangesOf(amina));
        Assert.Equal(Registration.Graph, new JsonWebToken(firm.Graph.Calls.First().Token).Audiences.Single());
    }

    [Fact]
    public async Task A_Redis_that_takes_the_call_and_says_nothing_stops_nobody()
    {
        using var mute = new TcpListener(IPAddress.Loopback, 0);
        mute.Start();
        await using var firm = Firm($"127.0.0.1:{((IPEndPoint)mute.LocalEndpoint).Port}");
        await Ask(firm, entra.Authority.TokenFor(amina));
    }

    private FirmApplication Firm(string store) => new(entra.Authority, new() { ["Store:Redis"] = store });

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task Ask(FirmApplication firm, string token)
    {
        using var client = firm.ClientWith(token);
        using var answer = await client.GetAsync(new Uri("/api/matters", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
