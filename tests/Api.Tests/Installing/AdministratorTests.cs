using NigerBrief.Api.Tests.SignIn;
using NigerBrief.Setup;

namespace NigerBrief.Api.Tests.Installing;

/// <summary>The administrator signs in to the program that sets up.</summary>
public sealed class AdministratorTests(Entra entra) : IAsyncLifetime
{
    private SetupFirm firm = null!;

    public async ValueTask InitializeAsync() => firm = await SetupFirm.StartAsync(entra.Authority);

    public ValueTask DisposeAsync() => firm.DisposeAsync();

    [Fact]
    public async Task What_the_browser_gave_makes_libraries_and_grants_nothing()
    {
        using var browser = new Browser(entra.Authority, firm.Administrator);

        var token = await Administrator.SignInAsync(firm.Read(), Libraries.Scope, browser.OpenAsync, browser);

        var (well, output) = await firm.RunAsync(Libraries.Scope, Libraries.MakeAsync, token);
        Assert.True(well, output);
        await Assert.ThrowsAsync<Microsoft.Graph.Models.ODataErrors.ODataError>(() => firm.RunAsync(Grant.Scope, Grant.GiveAsync, token));
    }

    [Theory]
    [InlineData("AzureAd:TenantId", null, "AzureAd:TenantId must be")]
    [InlineData("AzureAd:ClientId", "niger", "AzureAd:ClientId must be")]
    [InlineData("Setup:ClientId", null, "Setup:ClientId must be")]
    [InlineData("SharePoint:Host", "fabrikam.sharepoint.com", "another SharePoint, fabrikam.sharepoint.com")]
    public void A_setting_that_lacks_or_does_not_fit_is_named(string key, string? value, string sentence)
    {
        firm.Settings[key] = value;
        Assert.Contains(sentence, Assert.Throws<InvalidOperationException>(firm.Read).Message, StringComparison.Ordinal);
    }
}
