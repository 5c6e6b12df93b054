using Microsoft.Playwright;
using NigerBrief.Tenant;
using NigerBrief.Tenant.Host;

namespace NigerBrief.Pane.Tests.LocalTenant;

/// <summary>What is done with a tenant that a test has to itself.</summary>
internal static class TenantSteps
{
    /// <summary>Stands in Ex. C-0006 alone, which everybody may see at first.</summary>
    public const string Condolences = "\"condolences of the people\"";

    /// <summary>Longer than what a person was shown counts as fresh.</summary>
    public static TimeSpan LongerThanAGrant { get; } = TimeSpan.FromMinutes(6);

    public static Task<LocalTenantHost> StartTenantAsync(this Entra entra) =>
        LocalTenantHost.StartAsync(entra.Authority, new Dictionary<string, string?> { ["urls"] = "http://127.0.0.1:0" });

    /// <summary>The desk of the tenant with Amina at it.</summary>
    public static Task<OpenPage> OpenAsync(this Desk desk, LocalTenantHost tenant, Func<IPage, Task>? prepare = null) =>
        desk.OpenAsync(tenant.Address, prepare: prepare);

    public static Task SeatAsync(this IPage page, User user) => page.GetByLabel("Signed in as").SelectOptionAsync(user.Name);

    /// <summary>Lets the page believe that a minute has passed, after which it looks for changes.</summary>
    public static Task PassAMinuteAsync(this IPage page) => page.Clock.FastForwardAsync("01:01");

    public static Task OpenTabAsync(this IPage page, string tab) => page.GetByRole(AriaRole.Tab, new() { Name = tab, Exact = true }).ClickAsync();

    /// <summary>Presses it, and waits until the draft holds more than before.</summary>
    public static async Task InsertsAsync(this IPage page, ILocator button)
    {
        var before = await page.DraftTextAsync();
        await button.ClickAsync();
        await page.WaitForFunctionAsync("before => window.desk.view.state.doc.textContent.length > before.length", before);
    }

    public static ILocator Hit(this IPage page, string cite) =>
        page.GetByRole(AriaRole.Listbox, new() { Name = "Pages that match" }).GetByRole(AriaRole.Option).Filter(new() { HasText = cite }).First;

    public static ILocator Sign(this IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true });
}
