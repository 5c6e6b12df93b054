using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using NigerBrief.Tenant.Host.Switches;
using static Microsoft.Playwright.Assertions;

namespace NigerBrief.Pane.Tests.LocalTenant;

/// <summary>The page on which one lets things happen to the local tenant.</summary>
public sealed class SwitchPageTests(Desk desk, Entra entra)
{
    [Fact]
    public async Task A_switch_is_pressed_by_keyboard_says_how_it_stands_and_is_pressed_back()
    {
        await using var tenant = await entra.StartTenantAsync();
        await using var open = await desk.OpenAsync(new Uri(tenant.Address, "/local-tenant"));
        var page = open.Page;
        await Expect(page.GetByText("Nothing here is Microsoft’s")).ToBeVisibleAsync();
        var down = page.GetByRole(AriaRole.Button, new() { Name = "SharePoint does not answer" });
        await down.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(down).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.Equal(Health.Down, tenant.Health.Now);
        await page.ShotAsync("tenant-switches");
        Assert.Empty((await page.RunAxe()).Violations.Select(violation => violation.Id));
        await down.PressAsync("Enter");
        await Expect(down).ToHaveAttributeAsync("aria-pressed", "false");
        Assert.Equal(Health.Well, tenant.Health.Now);
    }

    [Fact]
    public async Task Every_switch_does_something_and_takes_it_back()
    {
        await using var tenant = await entra.StartTenantAsync();
        await using var open = await desk.OpenAsync(new Uri(tenant.Address, "/local-tenant"));
        var page = open.Page;
        var switches = await page.Locator("button[aria-pressed]").EvaluateAllAsync<string[]>("all => all.map(each => each.id)");
        Assert.True(switches.Length >= 8);
        foreach (var id in switches)
        {
            var one = page.Locator($"#{id}");
            var before = await one.GetAttributeAsync("aria-pressed");
            await one.ClickAsync();
            await Expect(one).ToHaveAttributeAsync("aria-pressed", before == "true" ? "false" : "true");
            await one.ClickAsync();
            await Expect(one).ToHaveAttributeAsync("aria-pressed", before!);
        }
    }
}
