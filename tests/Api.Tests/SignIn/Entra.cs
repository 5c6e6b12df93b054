using NigerBrief.Tenant.Authority;

[assembly: AssemblyFixture(typeof(NigerBrief.Api.Tests.SignIn.Entra))]

namespace NigerBrief.Api.Tests.SignIn;

/// <summary>The one local authority of this process.</summary>
public sealed class Entra : IAsyncLifetime
{
    public LocalAuthority Authority { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Authority = await LocalAuthority.StartAsync();

    public ValueTask DisposeAsync() => Authority.DisposeAsync();
}
