using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NigerBrief.Pane.Tests.LocalTenant;

/// <summary>What changes in SharePoint shows in a pane that stays open.</summary>
public sealed class ChangesTests(Desk desk, Entra entra)
{

    [Fact]
    public async Task A_block_that_is_withdrawn_goes_from_the_open_list()
    {
        await using var tenant = await entra.StartTenantAsync();
        await using var open = await desk.OpenAsync(tenant, page => page.Clock.InstallAsync());
        var page = open.Page;
        await Expect(page.GetByText("Communiqué on the telephone conversation")).ToBeVisibleAsync();
        await page.SearchAsync(TenantSteps.Condolences);
        await Expect(page.GetByText("being read")).Not.ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Tab, new() { Name = "Argument blocks" }).ClickAsync();
        var block = page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Costs of the proceedings") });
        await Expect(block).ToBeVisibleAsync();

        var file = tenant.Clauses.Find("costs.md")!;
        var text = Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "niger", "clauses", "costs.md")));
        tenant.Clauses.Put(file.Path, text.Replace("status: approved", "status: withdrawn", StringComparison.Ordinal)).Approve();
        tenant.Clock.Advance(TenantSteps.LongerThanAGrant);
        await page.PassAMinuteAsync();
        await Expect(block).Not.ToBeVisibleAsync();
    }
}
