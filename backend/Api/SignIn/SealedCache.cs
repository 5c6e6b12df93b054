using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;

namespace NigerBrief.Api.SignIn;

/// <summary>
/// What several instances share of a person's tokens and SharePoint's answers, sealed before they leave the process. Whatever goes wrong with the store costs a call and
/// never a request: a dead store is a miss, and so is an entry that was sealed with a key which this instance does not have.
/// </summary>
public sealed partial class SealedCache(IDistributedCache store, IDataProtector seal, Breaker breaker, ILogger<SealedCache> log) : IDistributedCache
{
    public byte[]? Get(string key) => GetAsync(key).GetAwaiter().GetResult();

    public async Task<byte[]?> GetAsync(string key, CancellationToken token = default)
    {
        byte[]? opened = null;
        await TryAsync(async () => opened = await store.GetAsync(key, token) is { } entry ? Unseal(entry) : null);
        return opened;
    }

    public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => SetAsync(key, value, options).GetAwaiter().GetResult();

    public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) =>
        TryAsync(() => store.SetAsync(key, seal.Protect(value), options, token));

    public void Refresh(string key) => RefreshAsync(key).GetAwaiter().GetResult();

    public Task RefreshAsync(string key, CancellationToken token = default) => TryAsync(() => store.RefreshAsync(key, token));

    public void Remove(string key) => RemoveAsync(key).GetAwaiter().GetResult();

    public Task RemoveAsync(string key, CancellationToken token = default) => TryAsync(() => store.RemoveAsync(key, token));

    private async Task TryAsync(Func<Task> use)
    {
        if (breaker.IsOpen)
            return;
        try
        {
            await use();
        }
        // Redis has many ways to fail, and a key ring that lies in it adds its own.
        catch (Exception failed) when (failed is not OperationCanceledException)
        {
            breaker.Open();
            LogUnreachable(failed.GetType().Name);
        }
    }

    private byte[]? Unseal(byte[] entry)
    {
        try
        {
            return seal.Unprotect(entry);
        }
        catch (CryptographicException)
        {
            LogForeignSeal();
            return null;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The shared store is not used for a while: {Failure}")]
    private partial void LogUnreachable(string failure);

    [LoggerMessage(LogLevel.Error, "What is shared is sealed with a key that this instance does not have: the instances do not share their keys")]
    private partial void LogForeignSeal();
}
