namespace NigerBrief.Api.Tests.SharePoint;

/// <summary>The machine's clock, ahead by as much as a test likes: what is kept grows old without waiting.</summary>
public sealed class ShiftedTime : TimeProvider
{
    private long ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref ahead));

    public void Pass(TimeSpan time) => Interlocked.Add(ref ahead, time.Ticks);
}
