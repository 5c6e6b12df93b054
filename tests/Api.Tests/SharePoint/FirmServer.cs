using NigerBrief.Api.Tests.SignIn;
using NigerBrief.Tests;

namespace NigerBrief.Api.Tests.SharePoint;

/// <summary>The same, with what several instances share in PostgreSQL and Redis.</summary>
public sealed class FirmServer(Entra entra, PostgresServer postgres, RedisServer redis) : TenantServer(entra)
{
    protected override async Task<Dictionary<string, string?>> StoresAsync() => new()
    {
        ["Store:Postgres"] = await postgres.NewDatabaseAsync(TestContext.Current.CancellationToken),
        ["Store:Redis"] = await redis.ConnectionStringAsync(),
    };
}
