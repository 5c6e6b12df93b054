using System.Globalization;
using Microsoft.Extensions.Caching.Distributed;

namespace NigerBrief.Matters.Keep;

/// <summary>A cache in the keep, for where there is no other: it outlives a restart. Every entry says when it ends; one that is not read again stays until it is purged, unserved.</summary>
public sealed class KeepCache(IKeep keep, TimeProvider clock) : IDistributedCache
{
    private const string Name = "cached:";

    public byte[]? Get(string key) => GetAsync(key).GetAwaiter().GetResult();

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        if (await keep.GetAsync(Name + key, token) is not { } entry)
            return null;
        var end = entry.IndexOf(' ', StringComparison.Ordinal);
        if (new DateTimeOffset(long.Parse(entry.AsSpan(0, end), CultureInfo.InvariantCulture), TimeSpan.Zero) > clock.GetUtcNow())
            return Convert.FromBase64String(entry[(end + 1)..]);
        await RemoveAsync(key, token);
        return null;
    }

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => SetAsync(key, value, options).GetAwaiter().GetResult();

    /// <param name="options">Relative to now; nothing else is known here.</param>
    public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default)
    {
        var end = clock.GetUtcNow() + (options.AbsoluteExpirationRelativeToNow ?? throw new ArgumentException("An entry must end.", nameof(options)));
        return keep.PutAsync(Name + key, $"{end.UtcTicks.ToString(CultureInfo.InvariantCulture)} {Convert.ToBase64String(value)}", token);
    }

    public void Refresh(string key)
    {
    }

    public Task RefreshAsync(string key, CancellationToken token = default) => Task.CompletedTask;

    public void Remove(string key) => RemoveAsync(key).GetAwaiter().GetResult();

    public Task RemoveAsync(string key, CancellationToken token = default) => keep.RemoveAsync(Name + key, token);
}
