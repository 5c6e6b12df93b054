using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NigerBrief.Tenant.Authority;
using NigerBrief.Tenant.Host;
using static Microsoft.Playwright.Assertions;

namespace NigerBrief.Pane.Tests.LocalTenant;

/// <summary>Where no Word answers for the person: Microsoft's library asks Entra itself, in a hidden frame first and in a window after a press.</summary>
public sealed partial class BrowserSignInTests(Desk desk, Entra entra)
{
    [Fact]
    public async Task Who_is_not_signed_in_presses_once_and_signs_in_in_a_window()
    {
        await using var tenant = await entra.StartTenantAsync();
        await using var open = await desk.OpenAsync(tenant.Address, prepare: page => PrepareAsync(page, tenant), others: new Uri(Registration.Login).Authority);
        var page = open.Page;
        await Expect(page.GetByText("Sign in with your firm’s account")).ToBeVisibleAsync();
        var window = await page.RunAndWaitForPopupAsync(() => page.Sign().ClickAsync());
        await Expect(window.GetByRole(AriaRole.Heading, new() { Name = "Who are you?" })).ToBeVisibleAsync();
        await window.Locator($"a[href*='{tenant.Cast.Amina.ObjectId}']").ClickAsync();
        await Expect(page.GetByText("Communiqué on the telephone conversation")).ToBeVisibleAsync();
        Assert.True(window.IsClosed);
        await page.GetByTitle("About this matter").ClickAsync();
        await Expect(page.GetByText("Signed in as Amina")).ToBeVisibleAsync();

        // The next time the browser is known to Entra, and the hidden frame is enough.
        await page.ReloadAsync();
        await Expect(page.GetByText("Communiqué on the telephone conversation")).ToBeVisibleAsync();
        await Expect(page.Sign()).Not.ToBeVisibleAsync();
    }

    private async Task PrepareAsync(IPage page, LocalTenantHost tenant)
    {
        await page.Context.RouteAsync(url => new Uri(url) is { AbsolutePath: "/" } asked && asked.Authority == tenant.Address.Authority, async route =>
        {
            var answer = await route.FetchAsync();
            await route.FulfillAsync(new() { Response = answer, Body = LocalTenantTag.Replace(await answer.TextAsync(), "") });
        });
        await page.Context.RouteAsync($"{Registration.Login}/**", async route =>
        {
            var asked = new Uri(route.Request.Url);
            var answer = await route.FetchAsync(new() { Url = new Uri(entra.Authority.Url, asked.PathAndQuery).ToString(), MaxRedirects = 0 });
            await route.FulfillAsync(new() { Response = answer });
        });
    }

    [GeneratedRegex("<meta name=\"niger-brief-local-tenant\"[^>]*>")]
    private static partial Regex LocalTenantTag { get; }
}
