using System.Globalization;
using NigerBrief.Matters.Keep;
using NigerBrief.Tests;
using StackExchange.Redis;

namespace NigerBrief.Api.Tests.SharePoint;

/// <summary>Without Redis: in the keep.</summary>
public sealed class KeptAnswersInTheKeepTests : KeptAnswersContract, IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("niger-brief-");

    public KeptAnswersInTheKeepTests() => Keep = SqliteKeep.Open(folder.FullName, TimeProvider.System);

    protected override IKeep Keep { get; }

    [Fact]
    public async Task An_entry_that_has_ended_is_not_served_and_goes()
    {
        await Keep.PutAsync("cached:key", $"{DateTimeOffset.UtcNow.AddSeconds(-1).UtcTicks} AQID", Cancel);
        Assert.Null(await new KeepCache(Keep, TimeProvider.System).GetAsync("key", Cancel));
        Assert.Null(await Keep.GetAsync("cached:key", Cancel));
    }

    public async ValueTask DisposeAsync()
    {
        await Keep.DisposeAsync();
        folder.Delete(recursive: true);
    }

    protected override Task<IConnectionMultiplexer?> RedisAsync() => Task.FromResult<IConnectionMultiplexer?>(null);

    protected override async Task<(byte[] Entry, TimeSpan Left)> FindAsync(string key)
    {
        var parts = (await Keep.GetAsync($"cached:{key}", Cancel))!.Split(' ');
        return (Convert.FromBase64String(parts[1]), new DateTimeOffset(long.Parse(parts[0], CultureInfo.InvariantCulture), TimeSpan.Zero) - DateTimeOffset.UtcNow);
    }

    protected override async Task CopyAsync(string from, string to) => await Keep.PutAsync($"cached:{to}", (await Keep.GetAsync($"cached:{from}", Cancel))!, Cancel);
}

/// <summary>In a real Redis, which several instances share.</summary>
public sealed class KeptAnswersInRedisTests(RedisServer server) : KeptAnswersContract, IAsyncLifetime
{
    private ConnectionMultiplexer redis = null!;

    protected override IKeep? Keep => null;

    public async ValueTask InitializeAsync() => redis = await ConnectionMultiplexer.ConnectAsync(await server.ConnectionStringAsync());

    public ValueTask DisposeAsync() => redis.DisposeAsync();

    protected override Task<IConnectionMultiplexer?> RedisAsync() => Task.FromResult<IConnectionMultiplexer?>(redis);

    protected override async Task<(byte[] Entry, TimeSpan Left)> FindAsync(string key) =>
        ((byte[])(await redis.GetDatabase().HashGetAsync(Name(key), "data"))!, (await redis.GetDatabase().KeyTimeToLiveAsync(Name(key)))!.Value);

    protected override Task CopyAsync(string from, string to) => redis.GetDatabase().KeyCopyAsync(Name(from), Name(to), replace: true);

    private static string Name(string key) => $"niger-brief:answers:1:{key}";
}
