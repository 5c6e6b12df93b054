using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace NigerBrief.Api.Tests.SignIn;

/// <summary>Every endpoint needs a person who signed in, but for these: a new one cannot be forgotten.</summary>
public sealed class RouteTableTests(Entra entra) : IAsyncDisposable
{
    private static readonly string[] Open =
        ["/", "/desk.html", "/pane.html", "/signed-in.html", "/sample/draft.docx", "/manifest.xml", "/health/live", "/health/ready"];

    private readonly FirmApplication application = new(entra.Authority);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Only_health_and_the_pages_are_open()
    {
        var open = Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(endpoint => endpoint.RoutePattern.RawText!);
        Assert.Equal(Open.Order(StringComparer.Ordinal), open.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_endpoint_has_a_policy_of_its_own() => Assert.All(
        Endpoints(),
        endpoint => Assert.All(endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>(), rule => Assert.True(rule.Policy is null or "pane" && rule.Roles is null)));

    [Fact]
    public async Task Without_a_token_each_route_answers_401()
    {
        using var client = application.CreateClient();
        var closed = Endpoints().Where(endpoint => !Open.Contains(endpoint.RoutePattern.RawText)).ToList();
        Assert.True(closed.Count > 10, "The route table is empty.");
        foreach (var endpoint in closed)
        {
            var path = Regex.Replace(endpoint.RoutePattern.RawText!, @"\{[^}]*\}", "1");
            foreach (var method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods)
            {
                using var answer = await client.SendAsync(new(new(method), new Uri(client.BaseAddress!, path)), Cancel);
                Assert.True(HttpStatusCode.Unauthorized == answer.StatusCode, $"{method} {path} answered {answer.StatusCode}");
            }
        }
    }

    [Theory]
    [InlineData("/api/nothing")]
    [InlineData("/nothing")]
    [InlineData("/API/Matters")]
    [InlineData("/api//matters")]
    [InlineData("/health/../api/matters")]
    [InlineData("/%61pi/matters")]
    public async Task An_address_that_is_no_route_tells_nothing_either(string path)
    {
        using var client = application.CreateClient();
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData("/api/matters")]
    [InlineData("/api/matters/none")]
    public async Task Nothing_that_one_may_see_is_kept_for_another(string path)
    {
        foreach (var client in new[] { application.ClientOf(entra.Authority.AddUser("Amina")), application.CreateClient() })
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Cancel);
            Assert.True(answer.Headers.CacheControl!.NoStore);
            Assert.Equal(["Authorization", "Accept-Language"], answer.Headers.Vary);
        }
    }

    [Fact]
    public async Task Health_is_told_without_a_token()
    {
        using var client = application.CreateClient();
        foreach (var path in new[] { "/health/live", "/health/ready" })
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Cancel);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private IEnumerable<RouteEndpoint> Endpoints()
    {
        using var client = application.CreateClient();
        return [.. application.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Distinct()];
    }
}
