using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace NigerBrief.Pane.Tests;

/// <summary>The pane with Microsoft's own sign-in library, on a desk that answers it as Word does.</summary>
public sealed class SignInTests(Desk desk)
{
    /// <summary>How many files of the page are the sign-in library.</summary>
    private const string LibrariesLoaded =
        "async () => (await Promise.all(performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).map(async ({ name }) => (await fetch(name)).text()))).filter(text => text.includes('NestedAppAuthRequest')).length";

    private readonly StandInTenant tenant = new();

    [Fact]
    public async Task Who_is_signed_in_to_Word_sees_the_record_without_a_press()
    {
        await using var open = await desk.OpenAsync("/", prepare: tenant.PrepareAsync);
        await open.Page.SearchAsync("drone base");
        Assert.NotEmpty(tenant.Callers);
        Assert.All(tenant.Callers, caller => Assert.Equal("Amina", caller));
        Assert.All(tenant.Asked, asked => Assert.Contains("/access_as_user", asked.GetProperty("scope").GetString()!, StringComparison.Ordinal));
        Assert.Equal(1, await open.Page.EvaluateAsync<int>(LibrariesLoaded));
        // One token for all that was asked.
        Assert.Single(tenant.Asked);
    }

    [Fact]
    public async Task Nobody_is_asked_to_sign_in_but_by_their_own_press_and_what_waited_goes_on()
    {
        await using var open = await desk.OpenAsync("/", prepare: tenant.PrepareAsync);
        var page = open.Page;
        await Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "Search the record" })).ToBeVisibleAsync();
        await page.GetByLabel("Signed in as").SelectOptionAsync("nobody");
        await Expect(page.GetByText("Sign in with your firm’s account")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "Search the record" })).Not.ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Dialog)).Not.ToBeVisibleAsync();
        await page.ShotAsync("sign-in");
        tenant.Callers.Clear();

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Cancel" }).ClickAsync();
        await Expect(page.GetByText("Sign in with your firm’s account")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Bob" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "Search the record" })).ToBeVisibleAsync();
        Assert.All(tenant.Callers, caller => Assert.Equal("Bob", caller));

        await page.GetByTitle("About this matter").ClickAsync();
        await Expect(page.GetByText("Signed in as Bob")).ToBeVisibleAsync();
        await page.ShotAsync("signed-in");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await Expect(page.GetByText("Sign in with your firm’s account")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_demand_for_more_proof_is_met_by_one_press_and_what_was_typed_stays()
    {
        tenant.Claims = """{"access_token":{"acrs":{"essential":true,"value":"c1"}}}""";
        await using var open = await desk.OpenAsync("/", prepare: tenant.PrepareAsync);
        var page = open.Page;
        await Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "Search the record" })).ToBeVisibleAsync();
        await page.TypeInSearchAsync("drone base");
        await Expect(page.GetByText("asks you to confirm who you are")).ToBeVisibleAsync();
        await page.ShotAsync("claims");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Amina" }).ClickAsync();
        await page.HitsAsync();
        await Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "Search the record" })).ToHaveValueAsync("drone base");
        await Expect(page.GetByText("asks you to confirm who you are")).Not.ToBeVisibleAsync();

        // The next search goes with the same token.
        var asked = tenant.Asked.Count;
        await page.TypeInSearchAsync(" niamey");
        await page.HitsAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true })).Not.ToBeVisibleAsync();
        Assert.Equal(asked, tenant.Asked.Count);
    }

    [Fact]
    public async Task The_original_file_comes_with_the_token()
    {
        await using var open = await desk.OpenAsync("/", prepare: tenant.PrepareAsync);
        var page = open.Page;
        await page.SearchAsync("drone base");
        await page.Keyboard.PressAsync("ArrowRight");
        var file = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Original file" }).ClickAsync());
        Assert.Matches(@"\.(pdf|docx|txt)$", file.SuggestedFilename);
    }

    [Fact]
    public async Task A_folder_needs_no_sign_in_and_loads_no_library_for_it()
    {
        await using var open = await desk.OpenAsync();
        var page = open.Page;
        await page.SearchAsync("drone base");
        Assert.Equal(0, await page.EvaluateAsync<int>(LibrariesLoaded));
        Assert.False(await page.EvaluateAsync<bool>("() => 'nestedAppAuthBridge' in window"));
        await Expect(page.GetByLabel("Signed in as")).Not.ToBeVisibleAsync();
    }
}
