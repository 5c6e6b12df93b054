using NigerBrief.Tests;

namespace NigerBrief.Api.Tests;

/// <summary>The sample matter in its folder.</summary>
public sealed class SampleServer : MatterServer
{
    private readonly Application application = new();
    private HttpClient? client;

    public override HttpClient Client => client ??= application.CreateClient();

    public override async ValueTask InitializeAsync()
    {
        _ = Client;
        await application.RecordIsReadAsync(TestContext.Current.CancellationToken);
    }

    public override ValueTask DisposeAsync() => application.DisposeAsync();
}
