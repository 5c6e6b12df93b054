using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>
/// How long a person waits for SharePoint who could be shown something older. As long as answers come: then what they may see can be proved. While
/// none comes, briefly, and not at all shortly after.
/// </summary>
internal static class Patience
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    /// <exception cref="GraphException">SharePoint gives no answer within the patience, or lately gave none.</exception>
    public static async Task<T> AskPatientlyAsync<T>(
        this SharePointStore store, Caller caller, HeldVisit held, Func<CancellationToken, Task<T>> ask, CancellationToken cancel)
    {
        if (store.Clock.GetUtcNow() < held.NotBefore || store.IsAskedToWait(held))
            throw NoAnswer();
        using var givenUp = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var begun = store.Clock.GetTimestamp();
        var asking = ask(givenUp.Token);
        try
        {
            for (var rest = store.Settings.Patience; rest > TimeSpan.Zero; rest = store.Settings.Patience - Silence())
            {
                await Task.WhenAny(asking, Task.Delay(rest, store.Clock, givenUp.Token));
                if (asking.IsCompleted || cancel.IsCancellationRequested)
                    return await asking;
            }
        }
        catch (GraphException failure) when (failure.IsOutage())
        {
            store.NoteOutage(held, failure);
            throw;
        }
        await givenUp.CancelAsync();
        await ((Task)asking).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return asking.IsCompletedSuccessfully ? await asking : throw store.NoteOutage(held, NoAnswer());

        TimeSpan Silence() => store.Clock.GetElapsedTime(Math.Max(begun, store.Visits.LastHeard(caller)));
    }

    public static bool IsAskedToWait(this SharePointStore store, HeldVisit held) => store.Clock.GetUtcNow() < held.AskedToWait;

    public static GraphException NoteOutage(this SharePointStore store, HeldVisit held, GraphException failure)
    {
        var now = store.Clock.GetUtcNow();
        held.NotBefore = now + Pause;
        if (failure is { Failure: GraphFailure.Throttled, RetryAfter: { } wait })
            held.AskedToWait = now + wait;
        return failure;
    }

    private static GraphException NoAnswer() => new(GraphFailure.Unavailable, SharePointStore.NoAnswer.Reason);
}
