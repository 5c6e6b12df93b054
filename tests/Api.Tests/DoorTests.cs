using System.Diagnostics;
using System.Net;
using NigerBrief.Tests;

namespace NigerBrief.Api.Tests;

/// <summary>Who may reach the server at all while nobody signs in.</summary>
public sealed class DoorTests : IAsyncDisposable
{
    private readonly Application application = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("http://evil.example")]
    [InlineData("null")]
    [InlineData("http://localhost:1")]
    public async Task A_page_of_another_origin_is_refused(string origin)
    {
        using var answer = await Send(request => request.Headers.Add("Origin", origin));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task A_request_from_another_site_is_refused_without_an_origin_too()
    {
        using var answer = await Send(request => request.Headers.Add("Sec-Fetch-Site", "cross-site"));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Another_host_name_is_refused_so_that_a_rebound_name_reads_nothing()
    {
        using var answer = await Send(request => request.Headers.Host = "evil.example");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task The_pages_own_requests_are_served()
    {
        using var answer = await Send(request => request.Headers.Add("Origin", $"http://{request.RequestUri!.Authority}"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://*:0")]
    [InlineData("http://[::]:0")]
    public async Task It_does_not_start_on_an_address_that_others_reach(string url)
    {
        using var server = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "--urls", url])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var output = server.StandardOutput.ReadToEndAsync(Cancel);
        var errors = server.StandardError.ReadToEndAsync(Cancel);
        await server.WaitForExitAsync(Cancel);
        Assert.NotEqual(0, server.ExitCode);
        Assert.Contains("serves this machine only", await output + await errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/openapi/v1.json")]
    public async Task What_a_monitor_asks_is_answered(string path)
    {
        using var client = application.CreateClient();
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task<HttpResponseMessage> Send(Action<HttpRequestMessage> with)
    {
        var client = application.CreateClient();
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(client.BaseAddress!, "/api/matters"));
        with(request);
        return await client.SendAsync(request, Cancel);
    }
}
