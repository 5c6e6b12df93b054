using System.Net;
using System.Net.Http.Headers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NigerBrief.Pane.Tests.LocalTenant;

/// <summary>Several people at one desk, and the firm's SharePoint behind it: each sees what is theirs to see.</summary>
public sealed class WhoSeesWhatTests(Desk desk, Entra entra)
{
    /// <summary>Stands in Ex. C-0007, the confidential exhibit, alone.</summary>
    private const string Secret = "\"stricter of the two measures\"";

    [Fact]
    public async Task Amina_is_signed_in_without_a_press_and_inserts_a_cite_from_SharePoint()
    {
        await using var tenant = await entra.StartTenantAsync();
        await using var open = await desk.OpenAsync(tenant);
        var page = open.Page;
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Local tenant" })).ToBeVisibleAsync();
        await page.PutCursorAsync();
        await page.SearchAsync(TenantSteps.Condolences);
        await page.ShotAsync("tenant-amina");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("To take it out again")).ToBeVisibleAsync();
        Assert.Contains("nb1:cite:C-0006@p1", (await page.SaveAsync()).TagsOf());
        Assert.True(entra.Authority.ExchangesOf(tenant.Cast.Amina) > 0);
    }

    [Fact]
    public async Task What_Bob_may_not_see_is_nowhere_in_his_pane_though_Amina_had_it_there()
    {
        await using var tenant = await entra.StartTenantAsync();
        await using var open = await desk.OpenAsync(tenant);
        var page = open.Page;
        var reader = page.GetByText("agreement, either of them may refer a question", new() { Exact = false }).Last;
        await Expect(page.GetByText("Common security plan")).ToBeVisibleAsync();
        await page.SearchAsync(Secret);
        await page.Hit("C-0007").ClickAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(reader).ToBeVisibleAsync();

        await page.SeatAsync(tenant.Cast.Bob);
        await Expect(reader).Not.ToBeVisibleAsync();
        await Expect(page.GetByText("Communiqué on the telephone conversation")).ToBeVisibleAsync();
        await page.TypeInSearchAsync(Secret);
        await Expect(page.GetByText("Nothing in the record matches")).ToBeVisibleAsync();
        await page.ShotAsync("tenant-bob-search");
        await page.Locator("#pane input").First.FillAsync("");
        await Expect(page.GetByText("Communiqué on the telephone conversation")).ToBeVisibleAsync();
        await Expect(page.GetByText("Common security plan")).Not.ToBeVisibleAsync();
        await page.ShotAsync("tenant-bob");

        foreach (var path in new[] { "pages/1", "file" })
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(tenant.Address, tenant.Cast.Bob, $"/api/matters/niger/record/C-0007/{path}"));
    }

    [Fact]
    public async Task A_right_that_is_taken_away_is_gone_from_the_next_answer_once_the_grant_is_old()
    {
        await using var tenant = await entra.StartTenantAsync();
        await using var open = await desk.OpenAsync(tenant);
        var page = open.Page;
        await Expect(page.GetByText("Communiqué on the telephone conversation")).ToBeVisibleAsync();
        await page.SeatAsync(tenant.Cast.Bob);
        await page.TypeInSearchAsync(TenantSteps.Condolences);
        await Expect(page.Hit("Ex. C-0006")).ToBeVisibleAsync();

        tenant.Record.Find("C-0006.pdf")!.Deny(tenant.Cast.Bob.Name);
        tenant.Clock.Advance(TenantSteps.LongerThanAGrant);
        await page.Keyboard.TypeAsync(" Moscow");
        await Expect(page.Hit("Ex. C-0006")).Not.ToBeVisibleAsync();

        tenant.Record.Find("C-0006.pdf")!.Restore(tenant.Cast.Bob.Name);
        tenant.Clock.Advance(TenantSteps.LongerThanAGrant);
        await page.Keyboard.TypeAsync(" condolences");
        await Expect(page.Hit("Ex. C-0006")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Carol_confirms_who_she_is_once_and_is_asked_no_more()
    {
        await using var tenant = await entra.StartTenantAsync();
        await using var open = await desk.OpenAsync(tenant);
        var page = open.Page;
        await Expect(page.GetByText("Communiqué on the telephone conversation")).ToBeVisibleAsync();
        await page.SeatAsync(tenant.Cast.Carol);
        await Expect(page.GetByText("asks you to confirm who you are")).ToBeVisibleAsync();
        await Expect(page.GetByText("Communiqué on the telephone conversation")).Not.ToBeVisibleAsync();
        await page.ShotAsync("tenant-carol");
        await page.Sign().ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Carol" }).ClickAsync();
        await Expect(page.GetByText("Communiqué on the telephone conversation")).ToBeVisibleAsync();

        var exchanges = entra.Authority.ExchangesOf(tenant.Cast.Carol);
        await page.SearchAsync("telephone Putin");
        await Expect(page.Sign()).Not.ToBeVisibleAsync();
        Assert.Equal(exchanges, entra.Authority.ExchangesOf(tenant.Cast.Carol));
    }

    [Fact]
    public async Task Dora_to_whom_the_site_is_closed_and_nobody_are_told_so_and_shown_nothing()
    {
        await using var tenant = await entra.StartTenantAsync();
        await using var open = await desk.OpenAsync(tenant);
        var page = open.Page;
        await Expect(page.GetByText("Communiqué on the telephone conversation")).ToBeVisibleAsync();
        await page.SeatAsync(tenant.Cast.Dora);
        await Expect(page.GetByText("no matter is open to you")).ToBeVisibleAsync();
        await Expect(page.Locator("#pane").GetByText("Niger: the 2012 military cooperation agreement")).Not.ToBeVisibleAsync();
        await page.ShotAsync("tenant-dora");
        await page.GetByLabel("Signed in as").SelectOptionAsync("nobody");
        await Expect(page.GetByText("Sign in with your firm’s account")).ToBeVisibleAsync();
        await Expect(page.GetByText("no matter is open to you")).Not.ToBeVisibleAsync();
    }

    /// <summary>With a token as the desk would have it.</summary>
    private async Task<HttpStatusCode> StatusAsync(Uri server, NigerBrief.Tenant.User user, string path)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server, path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", entra.Authority.TokenFor(user));
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
