using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.Time.Testing;
using NigerBrief.Tenant.Graph;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Tests.Graph;

/// <summary>Each way of going wrong, as a client meets it.</summary>
public sealed class FaultsTests
{
    private static readonly byte[] Bytes = RandomNumberGenerator.GetBytes(200_000);

    [Fact]
    public async Task A_throttled_request_says_how_long_to_wait_and_only_so_many_are()
    {
        await using var niger = await NigerSite.StartAsync();
        using var http = niger.Graph.HttpAs("alice");
        niger.Graph.Faults.Next(Fault.Throttle(TimeSpan.FromSeconds(3)), times: 2);

        var answers = new List<HttpResponseMessage>();
        for (var time = 0; time < 3; time++)
            answers.Add(await http.GetAsync($"sites/{niger.Site.Id}"));

        Assert.Equal([429, 429, 200], answers.Select(answer => (int)answer.StatusCode));
        Assert.Equal(TimeSpan.FromSeconds(3), answers[0].Headers.RetryAfter!.Delta);
        Assert.Equal(2, niger.Graph.Faults.Happened);
    }

    [Fact]
    public async Task A_challenge_names_the_claims()
    {
        await using var niger = await NigerSite.StartAsync();
        using var http = niger.Graph.HttpAs("alice");
        niger.Graph.Faults.Next(Fault.Challenge("""{"access_token":{}}"""));

        var answer = await http.GetAsync($"sites/{niger.Site.Id}");

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("claims=\"eyJhY2Nlc3NfdG9rZW4iOnt9fQ==\"", answer.Headers.WwwAuthenticate.ToString());
    }

    [Fact]
    public async Task A_cut_download_breaks_after_so_many_bytes()
    {
        await using var niger = await NigerSite.StartAsync();
        using var plain = new HttpClient();
        var address = await AddressAsync(niger);
        niger.Graph.Faults.Next(asked => asked.Download, Fault.CutBody(50_000));

        using var answer = await plain.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
        await using var body = await answer.Content.ReadAsStreamAsync();
        var read = new byte[50_000];
        await body.ReadExactlyAsync(read);

        Assert.Equal(Bytes.Length, answer.Content.Headers.ContentLength);
        Assert.Equal(Bytes[..50_000], read);
        await Assert.ThrowsAsync<HttpIOException>(async () => await body.ReadExactlyAsync(new byte[1]));
    }

    [Fact]
    public async Task A_body_of_the_wrong_length_and_a_corrupt_one_look_whole()
    {
        await using var niger = await NigerSite.StartAsync();
        using var plain = new HttpClient();
        var address = await AddressAsync(niger);
        niger.Graph.Faults.Next(asked => asked.Download, Fault.WrongLength);
        niger.Graph.Faults.Next(asked => asked.Download, Fault.Corrupt);

        var half = await plain.GetByteArrayAsync(address);
        var corrupt = await plain.GetByteArrayAsync(address);
        var whole = await plain.GetByteArrayAsync(address);

        Assert.Equal(Bytes[..100_000], half);
        Assert.Equal(Bytes.Length, corrupt.Length);
        Assert.NotEqual(QuickXorHash.Of(Bytes, Bytes.Length), QuickXorHash.Of(corrupt, corrupt.Length));
        Assert.Equal(Bytes, whole);
    }

    [Fact]
    public async Task A_slow_answer_comes_when_its_time_has_passed()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var niger = await NigerSite.StartAsync(clock);
        using var http = niger.Graph.HttpAs("alice");
        niger.Graph.Faults.Next(asked => asked.Path.EndsWith(niger.Site.Id), Fault.Slow(TimeSpan.FromMinutes(1)));

        var late = http.GetAsync($"sites/{niger.Site.Id}");
        while (niger.Graph.Faults.Happened == 0)
            await Task.Yield();
        await http.GetAsync($"sites/{niger.Site.Id}/drives");
        Assert.False(late.IsCompleted);
        while (!late.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(20));
            // A round trip leaves the server time to see that its own has come.
            await http.GetAsync($"sites/{niger.Site.Id}/drives");
        }

        Assert.Equal(HttpStatusCode.OK, (await late).StatusCode);
    }

    [Fact]
    public async Task Down_breaks_every_connection_until_all_is_well_again()
    {
        await using var niger = await NigerSite.StartAsync();
        using var http = niger.Graph.HttpAs("alice");
        niger.Graph.Faults.Down = true;

        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync($"sites/{niger.Site.Id}"));
        niger.Graph.Faults.Clear();

        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync($"sites/{niger.Site.Id}")).StatusCode);
    }

    [Fact]
    public async Task Chance_takes_about_its_rate_and_the_same_requests_for_the_same_seed()
    {
        var first = await StatusesAsync(7);
        var second = await StatusesAsync(7);

        Assert.Equal(first, second);
        Assert.InRange(first.Count(status => status == 503), 40, 80);
    }

    private static async Task<IReadOnlyList<int>> StatusesAsync(int seed)
    {
        await using var niger = await NigerSite.StartAsync();
        using var http = niger.Graph.HttpAs("alice");
        niger.Graph.Faults.Random(seed, 0.3, Fault.Status(503));
        var statuses = new List<int>();
        for (var request = 0; request < 200; request++)
            statuses.Add((int)(await http.GetAsync($"sites/{niger.Site.Id}")).StatusCode);
        return statuses;
    }

    private static async Task<string> AddressAsync(NigerSite niger)
    {
        var file = niger.Record.Put("a.pdf", Bytes);
        var item = await niger.Graph.As("alice").Drives[niger.Record.DriveId].Items[file.Id].GetAsync();
        return (string)item!.AdditionalData["@microsoft.graph.downloadUrl"];
    }
}
