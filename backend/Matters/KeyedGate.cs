namespace NigerBrief.Matters;

/// <summary>Lets one through at a time for each key. Two keys may now and then share a gate, and then wait for one another without need.</summary>
public sealed class KeyedGate
{
    private readonly SemaphoreSlim[] gates = [.. Enumerable.Range(0, 256).Select(_ => new SemaphoreSlim(1))];

    /// <returns>To be disposed of on leaving.</returns>
    public async Task<IDisposable> EnterAsync(string key, CancellationToken cancel)
    {
        var gate = gates[(uint)key.GetHashCode(StringComparison.Ordinal) % gates.Length];
        await gate.WaitAsync(cancel);
        return new Inside(gate);
    }

    private sealed class Inside(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
