using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using NigerBrief.Matters;
using NigerBrief.Matters.Keep;
using StackExchange.Redis;

namespace NigerBrief.Api.SignIn;

/// <summary>Where SharePoint's answers to each person are kept: in Redis (<c>Store:Redis</c>) when several instances share them, else in the keep. Sealed for that person in both.</summary>
public static class AnswerStore
{
    /// <summary>Raise it when entries of an older program must not be read.</summary>
    private const string Entries = "niger-brief:answers:1:";

    public static Func<Caller, IDistributedCache> AnswerCaches(this IServiceProvider services, IKeep keep)
    {
        var clock = services.GetRequiredService<TimeProvider>();
        IDistributedCache store = services.GetService<IConnectionMultiplexer>() is { } redis ? TokenStore.In(redis, Entries) : new KeepCache(keep, clock);
        var seals = services.GetRequiredService<IDataProtectionProvider>();
        var breaker = new Breaker(clock, TokenStore.Pause);
        var log = services.GetRequiredService<ILogger<SealedCache>>();
        return caller => new SealedCache(store, seals.CreateProtector(Entries, $"{caller.TenantId}", $"{caller.ObjectId}"), breaker, log);
    }
}
