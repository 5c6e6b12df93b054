using Microsoft.Extensions.Logging.Abstractions;
using NigerBrief.Matters.Sources.Folder;

namespace NigerBrief.Matters.Tests;

/// <summary>The sample matter of the repository, read once for all tests that only look things up in it.</summary>
public sealed class SampleMatter : IAsyncLifetime
{
    private readonly TempFolder data = new();
    private FolderMatters? store;

    public static string Repository { get; } = Up(AppContext.BaseDirectory);

    public static string Folder { get; } = Path.Combine(Repository, "backend", "Samples", "niger");

    public FolderMatters Store => store ?? throw new InvalidOperationException("The sample is not open yet.");

    public Matter Matter => Assert.Single(Store.All);

    public async ValueTask InitializeAsync()
    {
        store = FolderMatters.Open(new(Folder, data.Path), NullLogger<FolderMatters>.Instance, TimeProvider.System);
        await store.SynchroniseAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (store is not null)
            await store.DisposeAsync();
        data.Dispose();
    }

    private static string Up(string folder) =>
        File.Exists(Path.Combine(folder, "NigerBriefAddin.sln")) ? folder : Up(Path.GetDirectoryName(folder)!);
}
