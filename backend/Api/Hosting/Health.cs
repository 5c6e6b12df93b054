using NigerBrief.Matters;
using NigerBrief.Matters.Sources.Folder;
using NigerBrief.Matters.Sources.SharePoint;

namespace NigerBrief.Api.Hosting;

/// <summary>What a monitor asks, signed in or not; it learns nothing of any matter.</summary>
public static class Health
{
    private static readonly TimeSpan StoresAnswerWithin = TimeSpan.FromSeconds(5);

    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => TypedResults.Ok()).ExcludeFromDescription().AllowAnonymous();
        app.MapGet("/health/ready", async (IServiceProvider services, CancellationToken cancel) => await IsReadyAsync(services, cancel)
            ? TypedResults.Ok()
            : Results.StatusCode(StatusCodes.Status503ServiceUnavailable)).ExcludeFromDescription().AllowAnonymous();
    }

    /// <summary>A folder has been read once. In SharePoint there is nothing to read before somebody asks, but what was read must be at hand.</summary>
    private static async Task<bool> IsReadyAsync(IServiceProvider services, CancellationToken cancel)
    {
        if (services.GetService<SharePointStore>() is not { } store)
            return services.GetRequiredService<FolderMatters>().Ready;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(StoresAnswerWithin);
        try
        {
            await store.CheckStoresAsync(limit.Token);
            return true;
        }
        catch (Exception failed) when (failed is StoreException || (failed is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return false;
        }
    }
}
