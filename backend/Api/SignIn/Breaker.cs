namespace NigerBrief.Api.SignIn;

/// <summary>After a failure a store is left alone for a while, so that only one request in that time waits for it in vain.</summary>
public sealed class Breaker(TimeProvider clock, TimeSpan pause)
{
    private long openUntil;

    public bool IsOpen => clock.GetUtcNow().UtcTicks < Interlocked.Read(ref openUntil);

    public void Open() => Interlocked.Exchange(ref openUntil, clock.GetUtcNow().Add(pause).UtcTicks);
}
