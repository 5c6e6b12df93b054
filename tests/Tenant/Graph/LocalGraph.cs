using System.Net;
using NigerBrief.Tenant.Graph.Downloads;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Graph;

/// <summary>
/// Microsoft Graph on this machine, over a SharePoint in memory. Graph answers on 127.0.0.1 and files come from <c>localhost</c>: two
/// hosts, so that a token that goes along to the wrong one is seen.
/// </summary>
public sealed class LocalGraph : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly TimeProvider clock;

    private LocalGraph(TimeProvider clock, int port)
    {
        this.clock = clock;
        World = new(clock);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        app = builder.Build();
    }

    public World World { get; }

    public Faults Faults { get; } = new();

    public Requests Requests { get; } = new();

    /// <summary>Where a client's base address points: <c>http://127.0.0.1:1234/v1.0</c>.</summary>
    public string Url { get; private set; } = "";

    /// <summary>The host that files come from, without port.</summary>
    public string DownloadHost => Door.DownloadHost;

    /// <summary>How long the address of a download holds.</summary>
    public TimeSpan DownloadsHoldFor { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>Says of a token whether the authority signed it. Until it is set, every token whose claims are right is good.</summary>
    public Func<string, bool> Accepts { get; set; } = _ => true;

    /// <param name="clock">The machine's when null.</param>
    /// <param name="port">Any free one when 0.</param>
    public static async Task<LocalGraph> StartAsync(TimeProvider? clock = null, int port = 0)
    {
        var graph = new LocalGraph(clock ?? TimeProvider.System, port);
        var tickets = new Tickets(graph.World, () => graph.DownloadsHoldFor);
        var door = new Door(graph, tickets, graph.clock);
        graph.app.Run(door.AnswerAsync);
        await graph.app.StartAsync();
        graph.Url = graph.app.Urls.Single() + Door.Version;
        tickets.Port = new Uri(graph.Url).Port;
        return graph;
    }

    /// <summary>A token that Graph takes as long as <see cref="Accepts"/> is not set.</summary>
    /// <param name="scopes">Parted by blanks. Searching needs <c>Files.Read.All</c> or <c>Sites.Read.All</c>.</param>
    /// <param name="application">For which it was made.</param>
    public string TokenFor(string user, string scopes = "Sites.Selected", Guid? application = null) => Bearer.Unsigned(World.Users[user], application, scopes, World.Now);

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
