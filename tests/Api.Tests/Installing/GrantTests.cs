using NigerBrief.Api.Tests.SignIn;
using NigerBrief.Tenant.Authority;

namespace NigerBrief.Api.Tests.Installing;

/// <summary>What <c>grant</c> lets the server do.</summary>
public sealed class GrantTests(Entra entra) : IAsyncLifetime
{
    private SetupFirm firm = null!;

    public async ValueTask InitializeAsync() => firm = await SetupFirm.StartAsync(entra.Authority);

    public ValueTask DisposeAsync() => firm.DisposeAsync();

    [Fact]
    public async Task The_server_may_read_and_nothing_more()
    {
        var (well, output) = await firm.GrantAsync();

        Assert.True(well, output);
        var grant = Assert.Single(firm.Site.Grants);
        Assert.Equal(Registration.Api, grant.Application);
        Assert.Equal(["read"], grant.Roles);
    }

    [Fact]
    public async Task A_second_run_grants_nothing_again()
    {
        await firm.GrantAsync();

        var (well, output) = await firm.GrantAsync();

        Assert.True(well);
        Assert.Contains("already granted", output, StringComparison.Ordinal);
        Assert.Single(firm.Site.Grants);
    }

    [Fact]
    public async Task A_grant_to_another_application_is_not_taken_for_ours()
    {
        firm.Site.Grant(Guid.NewGuid(), "Another", ["read"]);
        await firm.GrantAsync();
        Assert.Contains(firm.Site.Grants, grant => grant.Application == Registration.Api);
    }

    [Fact]
    public async Task A_grant_of_more_than_is_needed_is_named()
    {
        firm.Site.Grant(Registration.Api, "Niger Brief", ["write"]);

        var (well, output) = await firm.GrantAsync();

        Assert.False(well);
        Assert.Contains("more than is needed: write", output, StringComparison.Ordinal);
    }
}
