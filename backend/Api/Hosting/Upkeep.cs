using NigerBrief.Matters.Sources.SharePoint;

namespace NigerBrief.Api.Hosting;

/// <summary>Lets go of what nobody uses any more. It asks often, since one instance may end before its day is over.</summary>
public sealed partial class Upkeep(SharePointStore store, TimeProvider clock, ILogger<Upkeep> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                await store.PurgeAsync(stoppingToken);
            }
            // Whatever the store did, the next hour may find it mended.
            catch (Exception failed) when (failed is not OperationCanceledException)
            {
                LogFailed(failed);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Warning, "What is not used any more could not be let go of, and will be later")]
    private partial void LogFailed(Exception failed);
}
