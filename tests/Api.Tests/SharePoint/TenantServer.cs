using NigerBrief.Api.Tests.SignIn;
using NigerBrief.Tenant.Graph;
using NigerBrief.Tenant.Graph.Sample;

namespace NigerBrief.Api.Tests.SharePoint;

/// <summary>The sample matter in a SharePoint of its own, as Amina, a reader of the site, sees it.</summary>
public class TenantServer(Entra entra) : MatterServer
{
    private FirmApplication? application;
    private LocalGraph? graph;
    private HttpClient? client;

    public override HttpClient Client => client ?? throw new InvalidOperationException("The server has not started yet.");

    public override async ValueTask InitializeAsync()
    {
        graph = await LocalGraph.StartAsync();
        var site = SampleSite.Load(graph.World, Path.Combine(AppContext.BaseDirectory, "Samples", "niger"));
        var amina = graph.World.Users.Add(entra.Authority.AddUser("Amina"));
        site.Allow(amina.Name);
        application = FirmApplication.InSharePoint(entra.Authority, graph, await StoresAsync());
        client = application.ClientOf(amina);
        await client.SynchroniseAsync("niger");
    }

    public override async ValueTask DisposeAsync()
    {
        if (application is not null)
            await application.DisposeAsync();
        if (graph is not null)
            await graph.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <returns>Settings of where things are kept; none, and they are kept on this machine.</returns>
    protected virtual Task<Dictionary<string, string?>> StoresAsync() => Task.FromResult(new Dictionary<string, string?>());
}
