using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace NigerBrief.Matters.Tests.Sources.SharePoint.Graph;

/// <summary>Waits of less than an hour are over at once and remembered; time limits of an hour or more run only when a test says so.</summary>
public sealed class SkippingClock : FakeTimeProvider
{
    private readonly ConcurrentQueue<TimeSpan> waits = new();

    public SkippingClock() => SetUtcNow(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    public IReadOnlyList<TimeSpan> Waits => [.. waits];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (dueTime < TimeSpan.FromHours(1) && dueTime > TimeSpan.Zero)
        {
            waits.Enqueue(dueTime);
            ThreadPool.QueueUserWorkItem(_ => Advance(dueTime));
        }
        return timer;
    }
}
