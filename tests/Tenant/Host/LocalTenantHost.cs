using NigerBrief.Tenant.Authority;
using NigerBrief.Tenant.Graph;
using NigerBrief.Tenant.Graph.Sample;
using NigerBrief.Tenant.Graph.SharePoint;
using NigerBrief.Tenant.Host.Switches;

namespace NigerBrief.Tenant.Host;

/// <summary>
/// A firm on this machine: the local authority, the local Graph with the sample matter in its SharePoint, and the product's server with
/// production settings between them. What it adds to that server's pages lies under <see cref="LocalTenantPages.Root"/>.
/// </summary>
public sealed class LocalTenantHost : IAsyncDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("niger-brief-tenant-");
    private readonly LocalAuthority authority;
    private readonly ProductServer server;

    /// <param name="settings">Instead of those that a firm would set.</param>
    private LocalTenantHost(LocalAuthority authority, LocalGraph graph, IReadOnlyDictionary<string, string?> settings)
    {
        (this.authority, Graph) = (authority, graph);
        Site = SampleSite.Load(graph.World, Path.Combine(AppContext.BaseDirectory, "Samples", "niger"));
        Record = (Library)Site.Lists.Single(list => list.Name == "Record");
        Clauses = (Library)Site.Lists.Single(list => list.Name == "Clauses");
        Cast = Cast.Join(authority, Site);
        Record.Find(Cast.Confidential)!.Deny(Cast.Bob.Name);
        graph.Accepts = authority.Signed;
        Health = new(graph.Faults, TimeProvider.System);
        Broker = new(authority, Cast);
        var all = FirmSettings.For(graph, data.FullName);
        foreach (var (key, value) in settings)
            all[key] = value;
        server = new(all, Clock, services =>
        {
            services.RerouteToAuthority(authority);
            services.AddSingleton<IStartupFilter>(new LocalTenantPages(this, AllSwitches.Of(this)));
        });
        Address = server.Start();
    }

    public Uri Address { get; }

    public LocalGraph Graph { get; }

    public Site Site { get; }

    public Library Record { get; }

    public Library Clauses { get; }

    public Cast Cast { get; }

    public SharePointHealth Health { get; }

    /// <summary>The product's clock; those of Entra and SharePoint go on as they do.</summary>
    public MovableClock Clock { get; } = new();

    internal Broker Broker { get; }

    /// <param name="authority">The one of this process; stays open when the host is closed.</param>
    public static async Task<LocalTenantHost> StartAsync(LocalAuthority authority, IReadOnlyDictionary<string, string?>? settings = null) =>
        new(authority, await LocalGraph.StartAsync(), settings ?? new Dictionary<string, string?>());

    /// <summary>Done when the server has been told to stop, as by Ctrl+C.</summary>
    public Task StoppedAsync() => server.Services.GetRequiredService<IHost>().WaitForShutdownAsync();

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await Graph.DisposeAsync();
        data.Delete(recursive: true);
    }
}
