namespace NigerBrief.Api.Tests.SignIn;

/// <summary>What the server refuses to start with. Each row first starts with what a firm would set.</summary>
public sealed class StartTests(Entra entra)
{
    private static readonly Dictionary<string, string?> Certificate = new()
    {
        ["environment"] = "Production",
        ["AzureAd:ClientCredentials:0:SourceType"] = "StoreWithThumbprint",
        ["AzureAd:ClientCredentials:0:ClientSecret"] = null,
        ["AzureAd:ClientCredentials:0:CertificateThumbprint"] = "0123456789012345678901234567890123456789",
    };

    [Theory]
    [InlineData("AzureAd:TenantId", "common", "every tenant")]
    [InlineData("AzureAd:TenantId", "organizations", "every tenant")]
    [InlineData("AzureAd:TenantId", "contoso.onmicrosoft.com", "id of the firm's own tenant")]
    [InlineData("AzureAd:TenantId", "", "id of the firm's own tenant")]
    [InlineData("AzureAd:ClientId", "", "AzureAd:ClientId")]
    [InlineData("Pane:ClientId", "", "Pane:ClientId")]
    [InlineData("AzureAd:Instance", "http://login.microsoftonline.com/", "https address")]
    [InlineData("AzureAd:Instance", "https://login.microsoftonline.com/common", "nothing behind it")]
    [InlineData("AzureAd:ClientSecret", "secret", "for development only")]
    [InlineData("AzureAd:ClientCredentials:1:ClientSecret", "secret", "for development only")]
    [InlineData("AzureAd:clientcredentials:1:clientsecret", "secret", "for development only")]
    [InlineData("AzureAd:ClientCredentials:1:SourceType", "ClientSecret", "for development only")]
    [InlineData("AzureAd:AllowWebApiToBeAuthorizedByACL", "true", "application permission")]
    [InlineData("DownstreamApis:Graph:RequestAppToken", "True", "application permission")]
    [InlineData("SharePoint:AppPermissions:0", "Sites.Read.All", "application permission")]
    [InlineData("Store:Redis", "redis.contoso.example:6379,password=p", "not encrypted")]
    [InlineData("Store:Redis", "redis.contoso.example:6379,ssl=false", "not encrypted")]
    public async Task A_setting_that_opens_too_much_stops_it_with_a_sentence(string key, string value, string sentence)
    {
        await StartAsync(Certificate);
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync(new(Certificate) { [key] = value }));
        Assert.Contains(sentence, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_credential_of_its_own_it_does_not_start()
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync(new()
        {
            ["AzureAd:ClientCredentials:0:SourceType"] = null,
            ["AzureAd:ClientCredentials:0:ClientSecret"] = null,
        }));
        Assert.Contains("AzureAd:ClientCredentials is missing", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public Task It_listens_where_others_reach_it_once_they_must_sign_in() => StartAsync(new() { ["urls"] = "http://0.0.0.0:0" });

    private async Task StartAsync(Dictionary<string, string?> settings)
    {
        await using var application = new FirmApplication(entra.Authority, settings);
        application.StartServer();
    }
}
