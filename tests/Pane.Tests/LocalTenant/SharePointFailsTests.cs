using Microsoft.Playwright;
using NigerBrief.Tenant.Graph;
using NigerBrief.Tenant.Host.Switches;
using static Microsoft.Playwright.Assertions;

namespace NigerBrief.Pane.Tests.LocalTenant;

/// <summary>The firm's SharePoint is slow or silent, and the lawyer goes on drafting.</summary>
public sealed class SharePointFailsTests(Desk desk, Entra entra)
{
    private const string Silent = "SharePoint does not answer.";

    [Fact]
    public async Task While_it_is_down_the_record_says_its_age_a_cite_can_be_inserted_and_it_recovers_by_itself()
    {
        await using var tenant = await entra.StartTenantAsync();
        await using var open = await desk.OpenAsync(tenant, page => page.Clock.InstallAsync());
        var page = open.Page;
        await Expect(page.GetByText("Communiqué on the telephone conversation")).ToBeVisibleAsync();
        await page.PutCursorAsync();
        await page.SearchAsync(TenantSteps.Condolences);
        await Expect(page.GetByText("being read")).Not.ToBeVisibleAsync();
        await Expect(page.GetByText(Silent)).Not.ToBeVisibleAsync();

        tenant.Health.Now = Health.Down;
        tenant.Clock.Advance(TenantSteps.LongerThanAGrant);
        await page.PassAMinuteAsync();
        await Expect(page.GetByText(Silent)).ToBeVisibleAsync();
        await page.Keyboard.TypeAsync(" Moscow");
        await page.HitsAsync();
        await page.ShotAsync("tenant-down");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();
        Assert.Contains("nb1:cite:C-0006@p1", (await page.SaveAsync()).TagsOf());

        tenant.Health.Now = Health.Well;
        // SharePoint is not asked again at once.
        tenant.Clock.Advance(TimeSpan.FromMinutes(1));
        await page.PassAMinuteAsync();
        await Expect(page.GetByText(Silent)).Not.ToBeVisibleAsync();
    }

    [Fact]
    public async Task After_hours_of_silence_a_quotation_a_block_and_a_term_that_were_shown_go_into_the_brief()
    {
        await using var tenant = await entra.StartTenantAsync();
        await using var open = await desk.OpenAsync(tenant);
        var page = open.Page;
        await page.PutCursorAsync();
        await page.OpenBlockAsync("How a treaty is read: Article 31");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Insert block" })).ToBeEnabledAsync();
        await page.OpenTabAsync("Terms");
        var term = page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Insert “") }).First;
        await Expect(term).ToBeVisibleAsync();
        await page.OpenTabAsync("Record");
        await Expect(page.GetByText("being read")).ToHaveCountAsync(0);
        await page.SearchAsync(TenantSteps.Condolences);
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Quote matched lines" })).ToBeEnabledAsync();

        tenant.Health.Now = Health.Down;
        tenant.Clock.Advance(TimeSpan.FromHours(3));
        await page.InsertsAsync(page.GetByRole(AriaRole.Button, new() { Name = "Quote matched lines" }));
        await page.OpenTabAsync("Terms");
        await page.InsertsAsync(term);
        await page.OpenTabAsync("Argument blocks");
        await page.InsertsAsync(page.GetByRole(AriaRole.Button, new() { Name = "Insert block" }));
        await page.ShotAsync("tenant-down-for-hours");
        var tags = (await page.SaveAsync()).TagsOf();
        Assert.Contains(tags, tag => tag.StartsWith("nb1:cite:C-0006@", StringComparison.Ordinal));
        Assert.Contains(tags, tag => tag.StartsWith("nb1:clause:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_slow_reading_shows_how_far_it_is_can_be_cancelled_and_goes_on_from_there()
    {
        await using var tenant = await entra.StartTenantAsync();
        var held = $"{tenant.Record.Find("C-0006.pdf")!.UniqueId}";
        var release = new TaskCompletionSource();
        tenant.Graph.Faults.Next(asked => asked.Download && asked.Query.Contains(held, StringComparison.Ordinal), Fault.Held(release.Task), int.MaxValue);
        await using var open = await desk.OpenAsync(tenant);
        var page = open.Page;
        await Expect(page.GetByRole(AriaRole.Progressbar, new() { Name = "Reading the record" })).ToBeVisibleAsync();
        await Expect(page.Locator("#pane").GetByText("Reading the record: 20 of 21 documents")).ToBeVisibleAsync();
        await page.ShotAsync("tenant-reading");
        await page.GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Expect(page.GetByText("20 of 21 documents read")).ToBeVisibleAsync();

        release.SetResult();
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Progressbar)).Not.ToBeVisibleAsync();
        await page.SearchAsync("telephone Putin");
        await Expect(page.Hit("Ex. C-0006")).ToBeVisibleAsync();
    }
}
