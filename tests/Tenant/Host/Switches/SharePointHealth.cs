using NigerBrief.Tenant.Graph;

namespace NigerBrief.Tenant.Host.Switches;

public enum Health
{
    Well,

    /// <summary>Each answer takes three seconds.</summary>
    Slow,

    /// <summary>Answers 429 for a minute.</summary>
    Throttling,

    /// <summary>Every connection breaks.</summary>
    Down,
}

/// <summary>How SharePoint is.</summary>
public sealed class SharePointHealth(Faults faults, TimeProvider clock)
{
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan ThrottlesFor = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(10);

    private DateTimeOffset until;

    public Health Now
    {
        get => field == Health.Throttling && clock.GetUtcNow() >= until ? Health.Well : field;
        set
        {
            faults.Clear();
            (field, until) = (value, clock.GetUtcNow() + ThrottlesFor);
            faults.Down = value == Health.Down;
            if (value == Health.Slow)
                faults.Next(Fault.Slow(Late), int.MaxValue);
            if (value == Health.Throttling)
                faults.Next(_ => clock.GetUtcNow() < until, Fault.Throttle(RetryAfter), int.MaxValue);
        }
    }
}
