using NigerBrief.Matters.Index;
using NigerBrief.Matters.Keep;

namespace NigerBrief.Matters;

/// <param name="DataFolder">Where files lie when there is no database.</param>
/// <param name="Postgres">Connection string of the database that several instances share; null or empty when there is one instance.</param>
public sealed record StoreSettings(string DataFolder, string? Postgres);

/// <summary>What outlives a restart, in files of this machine's or in the firm's database.</summary>
public sealed record Stores(IPageIndex Pages, IKeep Keep) : IAsyncDisposable
{
    /// <exception cref="StoreException">The database cannot be reached, or was made by a newer program.</exception>
    /// <exception cref="IOException">The data folder cannot be written to.</exception>
    public static async Task<Stores> OpenAsync(StoreSettings settings, TimeProvider clock, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(settings.Postgres))
            return new(SqlitePageIndex.Open(settings.DataFolder, clock), SqliteKeep.Open(settings.DataFolder, clock));
        var pages = await PostgresPageIndex.OpenAsync(settings.Postgres, cancel);
        try
        {
            return new(pages, await PostgresKeep.OpenAsync(settings.Postgres, cancel));
        }
        catch
        {
            await pages.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Pages.DisposeAsync();
        await Keep.DisposeAsync();
    }
}
