using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace NigerBrief.Matters.Tests;

/// <summary>A folder of matters with a store on it, whose clock stands still unless the test moves it.</summary>
public sealed class OpenMatters : IAsyncDisposable
{
    private readonly TempFolder data = new();

    public TempFolder Folder { get; } = new();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2024, 11, 4, 9, 0, 0, TimeSpan.Zero));

    public MatterStore Store { get => field ?? throw new InvalidOperationException("Open the store first."); private set; }

    public Matter Only => Assert.Single(Store.All);

    /// <summary>Opens the store, or opens it again, and waits until everything is read.</summary>
    public async Task<MatterStore> OpenAsync(string? folder = null)
    {
        Store = MatterStore.Open(new(folder ?? Folder.Path, data.Path), NullLogger<MatterStore>.Instance, Clock);
        await Store.SynchroniseAsync(TestContext.Current.CancellationToken);
        return Store;
    }

    /// <summary>Reads again what changed.</summary>
    public Task SynchroniseAsync() => Store.SynchroniseAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        data.Dispose();
        Folder.Dispose();
    }
}
