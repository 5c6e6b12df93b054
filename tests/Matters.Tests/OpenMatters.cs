using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using NigerBrief.Matters.Sources.Folder;

namespace NigerBrief.Matters.Tests;

/// <summary>A folder of matters with a store on it, whose clock stands still unless the test moves it.</summary>
public sealed class OpenMatters : IAsyncDisposable
{
    private readonly TempFolder data = new();
    private FolderMatters? store;

    public TempFolder Folder { get; } = new();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2024, 11, 4, 9, 0, 0, TimeSpan.Zero));

    public FolderMatters Store => store ?? throw new InvalidOperationException("Open the store first.");

    public Matter Only => Assert.Single(Store.All);

    /// <summary>Opens the store, or opens it again, and waits until everything is read.</summary>
    public async Task<FolderMatters> OpenAsync(string? folder = null)
    {
        if (store is not null)
            await store.DisposeAsync();
        store = FolderMatters.Open(new(folder ?? Folder.Path, data.Path), NullLogger<FolderMatters>.Instance, Clock);
        await store.SynchroniseAsync(TestContext.Current.CancellationToken);
        return store;
    }

    /// <summary>Reads again what changed.</summary>
    public Task SynchroniseAsync() => Store.SynchroniseAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (store is not null)
            await store.DisposeAsync();
        data.Dispose();
        Folder.Dispose();
    }
}
