using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Matters.Tests.Sources.SharePoint.Graph;

/// <summary>The user's token goes to Graph and nowhere else, and nothing is asked anonymously.</summary>
public sealed class GraphTokenTests
{
    [Theory]
    [InlineData("https://graph.microsoft.com/v1.0/me", true)]
    [InlineData("https://GRAPH.microsoft.com/v1.0/me", true)]
    [InlineData("https://graph.microsoft.com:443/v1.0/me", true)]
    [InlineData("https://graph.microsoft.com:8443/v1.0/me", false)]
    [InlineData("http://graph.microsoft.com/v1.0/me", false)]
    [InlineData("https://graph.microsoft.com.example.org/v1.0/me", false)]
    [InlineData("https://evil.graph.microsoft.com/v1.0/me", false)]
    [InlineData("https://graph.microsoft.com./v1.0/me", false)]
    [InlineData("https://user@graph.microsoft.com/v1.0/me", false)]
    [InlineData("https://contoso.sharepoint.com/file", false)]
    [InlineData("http://127.0.0.1/v1.0/me", false)]
    [InlineData("http://localhost/v1.0/me", false)]
    [InlineData("ftp://graph.microsoft.com/v1.0/me", false)]
    public void Only_Graph_gets_a_token(string address, bool trusted) =>
        Assert.Equal(trusted, new GraphSettings(GraphSettings.Global, ["contoso.sharepoint.com"]).MayHaveToken(new(address)));

    [Theory]
    [InlineData("http://127.0.0.1:5300/v1.0/me", true)]
    [InlineData("http://127.0.0.1:5301/v1.0/me", false)]
    [InlineData("http://localhost:5300/v1.0/me", false)]
    [InlineData("https://127.0.0.1:5300/v1.0/me", false)]
    [InlineData("https://graph.microsoft.com/v1.0/me", false)]
    public void A_local_Graph_alone_gets_a_token_of_its_own(string address, bool trusted) =>
        Assert.Equal(trusted, new GraphSettings(new("http://127.0.0.1:5300/v1.0"), []).MayHaveToken(new(address)));

    [Fact]
    public void A_Graph_without_https_gets_none() =>
        Assert.False(new GraphSettings(new("http://graph.example.org/v1.0"), []).MayHaveToken(new("http://graph.example.org/v1.0/me")));

    [Theory]
    [InlineData("https://contoso.sharepoint.com/x?tempauth=1", true)]
    [InlineData("https://contoso.sharepoint.com:444/x", false)]
    [InlineData("http://contoso.sharepoint.com/x", false)]
    [InlineData("https://fabrikam.sharepoint.com/x", false)]
    [InlineData("https://contoso.sharepoint.com.example.org/x", false)]
    [InlineData("https://contoso.sharepoint.com@example.org/x", false)]
    [InlineData("https://user:word@contoso.sharepoint.com/x", false)]
    [InlineData("https://graph.microsoft.com/x", false)]
    [InlineData("http://127.0.0.1/x", false)]
    [InlineData("http://169.254.169.254/metadata", false)]
    [InlineData("file:///etc/passwd", false)]
    public void Files_come_from_the_firms_own_hosts(string address, bool trusted) =>
        Assert.Equal(trusted, new GraphSettings(GraphSettings.Global, ["contoso.sharepoint.com"]).MayBeDownloadedFrom(new(address)));

    [Theory]
    [InlineData("localhost")]
    [InlineData("example.org")]
    public async Task A_next_page_elsewhere_is_not_asked_for(string host)
    {
        await using var graph = new GraphOnLoopback();
        graph.Server.Answer = (context, _) => context.JsonAsync($$"""{"value":[],"@odata.nextLink":"http://{{host}}:{{context.Request.Host.Port}}/v1.0/steal"}""");

        var thrown = await Assert.ThrowsAsync<GraphException>(() => graph.Calls.DrivesAsync("s", TestContext.Current.CancellationToken));

        Assert.Equal(GraphFailure.Other, thrown.Failure);
        Assert.Single(graph.Server.Received);
    }

    [Fact]
    public async Task A_foreign_address_gets_an_error_and_not_an_anonymous_call()
    {
        await using var graph = new GraphOnLoopback();
        graph.SignIn = _ => throw new InvalidOperationException("The user's sign-in was asked for a token.");
        var token = new GuardedToken(graph.Settings, graph);

        Assert.Equal(GraphFailure.Other, (await Assert.ThrowsAsync<GraphException>(() => token.GetAuthorizationTokenAsync(new("https://example.org/v1.0/me"), null, TestContext.Current.CancellationToken))).Failure);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent()
    {
        await using var graph = new GraphOnLoopback { SignIn = _ => "" };

        var thrown = await Assert.ThrowsAsync<GraphException>(() => graph.Calls.DefaultDriveAsync("s", TestContext.Current.CancellationToken));

        Assert.Equal(GraphFailure.NeedsSignIn, thrown.Failure);
        Assert.Empty(graph.Server.Received);
    }

    [Fact]
    public async Task A_challenge_of_Graphs_reaches_the_sign_in_and_its_refusal_passes_through()
    {
        await using var graph = new GraphOnLoopback();
        graph.SignIn = challenge => challenge is not null && challenge.TryGetValue("claims", out var claims) ? throw new ChallengeException((string)claims) : GraphOnLoopback.Token;
        graph.Server.Answer = (context, _) =>
        {
            context.Response.Headers.WWWAuthenticate = "Bearer realm=\"\", error=\"insufficient_claims\", claims=\"eyJhY2Nlc3NfdG9rZW4iOnt9fQ==\"";
            return context.StatusAsync(401, "InvalidAuthenticationToken");
        };

        var thrown = await Assert.ThrowsAsync<ChallengeException>(() => graph.Calls.DefaultDriveAsync("s", TestContext.Current.CancellationToken));

        Assert.Equal("eyJhY2Nlc3NfdG9rZW4iOnt9fQ==", thrown.Message);
        Assert.Single(graph.Server.Received);
    }

    [Fact]
    public async Task A_challenge_that_is_met_is_answered_once()
    {
        await using var graph = new GraphOnLoopback();
        graph.SignIn = challenge => challenge?.ContainsKey("claims") == true ? "STRONGER" : GraphOnLoopback.Token;
        graph.Server.Answer = (context, before) =>
        {
            if (context.Request.Headers.Authorization == "Bearer STRONGER")
                return context.JsonAsync("""{"id":"d","name":"Record"}""");
            context.Response.Headers.WWWAuthenticate = "Bearer realm=\"\", error=\"insufficient_claims\", claims=\"eyJhY2Nlc3NfdG9rZW4iOnt9fQ==\"";
            return context.StatusAsync(401, "InvalidAuthenticationToken");
        };

        Assert.Equal("d", (await graph.Calls.DefaultDriveAsync("s", TestContext.Current.CancellationToken)).Id);
        Assert.Equal(2, graph.Server.Received.Count);
    }

    private sealed class ChallengeException(string claims) : Exception(claims);
}
