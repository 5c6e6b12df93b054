using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;
using NigerBrief.Tenant.Graph;

namespace NigerBrief.Tenant.Tests.Graph;

/// <summary>Microsoft's own client, as one user of the local Graph.</summary>
internal static class Client
{
    /// <summary>Without retries and without following redirects: what Graph answers is what the test sees.</summary>
    public static GraphServiceClient As(this LocalGraph graph, string user, string scopes = "Sites.Selected") => new(
        new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }),
        new BaseBearerTokenAuthenticationProvider(new Token(graph.TokenFor(user, scopes))),
        graph.Url);

    /// <summary>Plain HTTP with the user's token, for what the client hides.</summary>
    public static HttpClient HttpAs(this LocalGraph graph, string user, string scopes = "Sites.Selected", Guid? application = null) =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new(graph.Url + "/"),
            DefaultRequestHeaders = { Authorization = new("Bearer", graph.TokenFor(user, scopes, application)) },
        };

    private sealed class Token(string token) : IAccessTokenProvider
    {
        public AllowedHostsValidator AllowedHostsValidator { get; } = new(["127.0.0.1"]);

        public Task<string> GetAuthorizationTokenAsync(Uri uri, Dictionary<string, object>? context = null, CancellationToken cancel = default) =>
            AllowedHostsValidator.IsUrlHostValid(uri) ? Task.FromResult(token) : throw new InvalidOperationException($"No token for {uri.Host}.");
    }
}
