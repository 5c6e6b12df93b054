using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NigerBrief.Api.SignIn;

namespace NigerBrief.Api.Tests.SignIn;

/// <summary>A shared store costs an exchange at worst, and never a request.</summary>
public sealed class SealedCacheTests
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly FakeTimeProvider clock = new();
    private readonly IDataProtector seal = new EphemeralDataProtectionProvider().CreateProtector("test");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_put_in_comes_out_and_lies_there_sealed()
    {
        var store = Memory();
        var cache = Sealed(store, seal);
        await cache.SetAsync("key", [1, 2, 3], new(), Cancel);
        Assert.Equal([1, 2, 3], await cache.GetAsync("key", Cancel));
        Assert.NotEqual([1, 2, 3], await store.GetAsync("key", Cancel));
        await cache.RemoveAsync("key", Cancel);
        Assert.Null(await cache.GetAsync("key", Cancel));
    }

    [Fact]
    public async Task An_entry_under_another_seal_is_as_good_as_none_and_can_be_replaced()
    {
        var store = Memory();
        await Sealed(store, new EphemeralDataProtectionProvider().CreateProtector("test")).SetAsync("key", [1], new(), Cancel);
        var cache = Sealed(store, seal);
        Assert.Null(await cache.GetAsync("key", Cancel));
        await cache.SetAsync("key", [2], new(), Cancel);
        Assert.Equal([2], await cache.GetAsync("key", Cancel));
    }

    [Fact]
    public async Task An_entry_that_nobody_sealed_is_as_good_as_none()
    {
        var store = Memory();
        await store.SetAsync("key", "{\"AccessToken\":{}}"u8.ToArray(), new(), Cancel);
        Assert.Null(await Sealed(store, seal).GetAsync("key", Cancel));
    }

    [Fact]
    public async Task A_dead_store_is_asked_once_and_again_after_a_while()
    {
        var store = new DeadStore();
        var cache = Sealed(store, seal);
        for (var call = 0; call < 5; call++)
        {
            Assert.Null(await cache.GetAsync("key", Cancel));
            await cache.SetAsync("key", [1], new(), Cancel);
        }
        Assert.Equal(1, store.Asked);
        clock.Advance(Pause);
        await cache.RemoveAsync("key", Cancel);
        Assert.Equal(2, store.Asked);
    }

    private static MemoryDistributedCache Memory() => new(Options.Create(new MemoryDistributedCacheOptions()));

    private SealedCache Sealed(IDistributedCache store, IDataProtector with) => new(store, with, new(clock, Pause), NullLogger<SealedCache>.Instance);

    private sealed class DeadStore : IDistributedCache
    {
        public int Asked { get; private set; }

        public byte[]? Get(string key) => throw Dead();

        public Task<byte[]?> GetAsync(string key, CancellationToken token = default) => throw Dead();

        public void Refresh(string key) => throw Dead();

        public Task RefreshAsync(string key, CancellationToken token = default) => throw Dead();

        public void Remove(string key) => throw Dead();

        public Task RemoveAsync(string key, CancellationToken token = default) => throw Dead();

        public void Set(string key, byte[] value, DistributedCacheEntryOptions options) => throw Dead();

        public Task SetAsync(string key, byte[] value, DistributedCacheEntryOptions options, CancellationToken token = default) => throw Dead();

        private IOException Dead()
        {
            Asked++;
            return new("The store is dead.");
        }
    }
}
