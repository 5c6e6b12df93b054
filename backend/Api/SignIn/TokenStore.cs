using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.StackExchangeRedis;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.StackExchangeRedis;
using Microsoft.Identity.Web;
using NigerBrief.Api.Hosting;
using StackExchange.Redis;

namespace NigerBrief.Api.SignIn;

/// <summary>Where exchanged tokens are kept until they run out: in memory, and in Redis too (<c>Store:Redis</c>) when several instances share them.</summary>
public static class TokenStore
{
    /// <summary>Raise it when entries of an older program must not be read.</summary>
    private const string Entries = "niger-brief:tokens:1:";

    private const string Keys = "niger-brief:keys";

    internal static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    public static void AddTokenStore(this WebApplicationBuilder builder, MicrosoftIdentityAppCallsWebApiAuthenticationBuilder tokens)
    {
        // The name is part of every key: all instances have the same, whatever folder they run in.
        var protection = builder.Services.AddDataProtection().SetApplicationName("NigerBrief");
        if (builder.Configuration["Store:Redis"] is not { Length: > 0 } redis)
        {
            protection.PersistKeysToFileSystem(DataFolder.Make(Path.Combine(DataFolder.Of(builder.Configuration), "keys")));
            tokens.AddInMemoryTokenCaches();
            return;
        }
        if (builder.Configuration["Store:KeysCertificate"] is { Length: > 0 } certificate)
            protection.ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(certificate, builder.Configuration["Store:KeysCertificatePassword"]));
        builder.Services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect(Patient(redis)));
        builder.Services.AddOptions<KeyManagementOptions>().Configure<IServiceProvider>((options, services) =>
            options.XmlRepository = new RedisXmlRepository(
                () => services.GetRequiredService<IConnectionMultiplexer>().GetDatabase(), Keys));
        tokens.AddDistributedTokenCaches();
        builder.Services.AddSingleton<IDistributedCache>(Shared);
    }

    private static SealedCache Shared(IServiceProvider services) => new(
        In(services.GetRequiredService<IConnectionMultiplexer>(), Entries),
        services.GetRequiredService<IDataProtectionProvider>().CreateProtector(Entries),
        new Breaker(services.GetRequiredService<TimeProvider>(), Pause),
        services.GetRequiredService<ILogger<SealedCache>>());

    internal static RedisCache In(IConnectionMultiplexer redis, string entries) =>
        new(new RedisCacheOptions { InstanceName = entries, ConnectionMultiplexerFactory = () => Task.FromResult(redis) });

    /// <summary>A Redis that is not there must cost little: connect in the background, and fail at once rather than queue.</summary>
    private static ConfigurationOptions Patient(string redis)
    {
        var options = ConfigurationOptions.Parse(redis);
        options.AbortOnConnectFail = false;
        options.BacklogPolicy = BacklogPolicy.FailFast;
        options.ConnectTimeout = options.AsyncTimeout = options.SyncTimeout = 1000;
        return options;
    }
}
