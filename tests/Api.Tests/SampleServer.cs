using NigerBrief.Tests;

namespace NigerBrief.Api.Tests;

/// <summary>The application with the sample matter, all of its record read.</summary>
public sealed class SampleServer : IAsyncLifetime
{
    private readonly Application application = new();

    public HttpClient Client { get; private set; } = new();

    public async ValueTask InitializeAsync()
    {
        Client = application.CreateClient();
        await application.RecordIsReadAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();
}
