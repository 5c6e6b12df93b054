using Microsoft.Extensions.DependencyInjection;
using NigerBrief.Api.Tests.SignIn;
using NigerBrief.Tenant;
using NigerBrief.Tenant.Graph;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Api.Tests.SharePoint;

/// <summary>An empty matter in a SharePoint of its own, and servers that show it. Their clock can be put forward.</summary>
public sealed class SmallMatter : IAsyncDisposable
{
    private readonly Entra entra;
    private readonly List<FirmApplication> servers = [];
    private readonly Dictionary<(FirmApplication, User), HttpClient> clients = [];

    private SmallMatter(Entra entra, LocalGraph graph, string name)
    {
        (this.entra, Graph) = (entra, graph);
        Site = Graph.World.AddSite($"sites/{name}", name);
        Record = Site.AddLibrary("Record");
        foreach (var column in new[] { "Key", "CiteAs" })
            Record.Columns.Add(column, ColumnType.Text);
        Record.Columns.Add("DocumentDate", ColumnType.DateTime);
        Clauses = Site.AddLibrary("Clauses", Versioning.Approval);
        Terms = Site.AddList("Terms");
        foreach (var column in new[] { "Meaning", "Source" })
            Terms.Columns.Add(column, ColumnType.Text);
        Terms.Columns.Add("ApprovedOn", ColumnType.DateTime);
    }

    public LocalGraph Graph { get; }

    public Site Site { get; }

    public Library Record { get; }

    public Library Clauses { get; }

    public SiteList Terms { get; }

    public ShiftedTime Clock { get; } = new();

    /// <summary>A data folder for servers that share one.</summary>
    public DirectoryInfo Kept { get; } = Directory.CreateTempSubdirectory("niger-brief-");

    public static async Task<SmallMatter> StartAsync(Entra entra, string name = "small")
    {
        var matter = new SmallMatter(entra, await LocalGraph.StartAsync(), name);
        matter.Describe("Small");
        return matter;
    }

    /// <param name="settings">Beside those that let failures show at once.</param>
    public FirmApplication Serve(Dictionary<string, string?>? settings = null)
    {
        Dictionary<string, string?> all = new()
        {
            ["SharePoint:Matters:0:Site"] = Site.Path,
            ["SharePoint:Patience"] = "00:01:00",
            ["Logging:LogLevel:Default"] = "None",
            ["Logging:LogLevel:Polly"] = "None",
            ["SharePoint:Calls:Retries"] = "1",
            ["SharePoint:Calls:Breaker:MinimumCalls"] = "1000000",
        };
        foreach (var (key, value) in settings ?? [])
            all[key] = value;
        var server = FirmApplication.InSharePoint(entra.Authority, Graph, all, services => services.AddSingleton<TimeProvider>(Clock));
        servers.Add(server);
        return server;
    }

    /// <summary>Somebody whom Entra knows, and who is a member of the site.</summary>
    public User Join(string name, Role role = Role.Reader)
    {
        var user = Graph.World.Users.Add(entra.Authority.AddUser(name));
        Site.Allow(name, role);
        return user;
    }

    public HttpClient Client(FirmApplication server, User user)
    {
        if (!clients.TryGetValue((server, user), out var client))
            clients[(server, user)] = client = server.ClientOf(user);
        return client;
    }

    public void Describe(string title) =>
        Site.Documents.Put("matter.yml", $"id: small\ntitle: {title}\ntribunal: The Hague\nprofile: icj\nlanguages: [en]\n");

    public static Content Clause(string id, int version, string text) =>
        $"---\nid: {id}\ntitle: Clause {text}\ntopic: Evidence\nversion: {version}\nstatus: approved\napproved-by: A. Diallo\napproved-on: 2026-03-14\nlanguage: en\n---\nIt says {text} alone.\n";

    public async ValueTask DisposeAsync()
    {
        foreach (var server in servers)
            await server.DisposeAsync();
        await Graph.DisposeAsync();
        Kept.Delete(recursive: true);
    }
}
