namespace NigerBrief.Api.Tests;

/// <summary>The application with the sample matter, all of its record read; where the matter lies is the subclass's.</summary>
public abstract class MatterServer : IAsyncLifetime
{
    public abstract HttpClient Client { get; }

    public abstract ValueTask InitializeAsync();

    public abstract ValueTask DisposeAsync();
}
