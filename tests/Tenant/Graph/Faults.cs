namespace NigerBrief.Tenant.Graph;

/// <summary>What goes wrong, and when. What was asked for with <c>Next</c> comes first, then chance.</summary>
public sealed class Faults
{
    private static readonly Fault[] Common =
        [Fault.Throttle(TimeSpan.Zero), Fault.Status(503), Fault.Status(504), Fault.Reset, Fault.CutBody(64)];

    private readonly Lock gate = new();
    private readonly List<Planned> planned = [];
    private Func<Asked, Fault?> chance = _ => null;

    /// <summary>Nothing answers; every connection breaks.</summary>
    public bool Down { get; set; }

    /// <summary>Faults that have happened.</summary>
    public int Happened { get; private set; }

    /// <summary>The next requests that match meet this fault.</summary>
    public void Next(Func<Asked, bool> matching, Fault fault, int times = 1)
    {
        lock (gate)
            planned.Add(new(matching, fault, times));
    }

    public void Next(Fault fault, int times = 1) => Next(_ => true, fault, times);

    /// <param name="rate">From 0 to 1: how many of the requests meet a fault.</param>
    /// <param name="of">One of these each time; when none is given, what happens to clients of Graph in a bad hour.</param>
    public void Random(int seed, double rate, params Fault[] of) => Random(seed, rate, _ => true, of);

    /// <param name="matching">Only these requests meet one.</param>
    public void Random(int seed, double rate, Func<Asked, bool> matching, params Fault[] of)
    {
        var random = new Random(seed);
        var faults = of.Length == 0 ? Common : of;
        lock (gate)
            chance = asked => matching(asked) && random.NextDouble() < rate ? faults[random.Next(faults.Length)] : null;
    }

    /// <summary>All is well again.</summary>
    public void Clear()
    {
        lock (gate)
        {
            planned.Clear();
            chance = _ => null;
            Down = false;
        }
    }

    internal Fault? For(Asked asked)
    {
        lock (gate)
        {
            var fault = Down ? Fault.Reset : NextFor(asked) ?? chance(asked);
            if (fault is not null && !Fits(fault, asked))
                fault = null;
            if (fault is not null)
                Happened++;
            return fault;
        }
    }

    private static bool Fits(Fault fault, Asked asked) => !asked.Part || fault.AsRefusal("") is not null;

    private Fault? NextFor(Asked asked)
    {
        if (planned.Find(next => Fits(next.Fault, asked) && next.Matching(asked)) is not { } found)
            return null;
        found.Times--;
        if (found.Times == 0)
            planned.Remove(found);
        return found.Fault;
    }

    private sealed class Planned(Func<Asked, bool> matching, Fault fault, int times)
    {
        public Func<Asked, bool> Matching { get; } = matching;

        public Fault Fault { get; } = fault;

        public int Times { get; set; } = times;
    }
}
