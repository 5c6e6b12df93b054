using Microsoft.Extensions.Configuration;
using Microsoft.Graph;
using NigerBrief.Setup;
using NigerBrief.Tenant;
using NigerBrief.Tenant.Authority;
using NigerBrief.Tenant.Graph;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Api.Tests.Installing;

/// <summary>A firm with an empty site, which Ada owns.</summary>
public sealed class SetupFirm : IAsyncDisposable
{
    public const string Address = "https://contoso.sharepoint.com/sites/niger";

    private readonly LocalAuthority authority;

    private SetupFirm(LocalAuthority authority, LocalGraph graph)
    {
        (this.authority, Graph) = (authority, graph);
        graph.Accepts = authority.Signed;
        graph.World.ChecksGrants = true;
        Site = graph.World.AddSite("sites/niger", "Niger");
        Administrator = graph.World.Users.Add(authority.AddUser("Ada"));
        Site.Allow(Administrator.Name, Role.Owner);
        Settings = new()
        {
            ["SharePoint:Graph"] = graph.Url,
            ["AzureAd:TenantId"] = Registration.Tenant.ToString(),
            ["AzureAd:ClientId"] = Registration.Api.ToString(),
            ["Setup:ClientId"] = Registration.Setup.ToString(),
        };
    }

    public LocalGraph Graph { get; }

    public Site Site { get; }

    public User Administrator { get; set; }

    public Dictionary<string, string?> Settings { get; }

    public static async Task<SetupFirm> StartAsync(LocalAuthority authority) => new(authority, await LocalGraph.StartAsync());

    public Task<(bool Well, string Output)> MakeLibrariesAsync() => RunAsync(Libraries.Scope, Libraries.MakeAsync);

    public Task<(bool Well, string Output)> GrantAsync() => RunAsync(Setup.Grant.Scope, Setup.Grant.GiveAsync);

    /// <summary>As it would be from the command line, but for the token.</summary>
    /// <param name="token">The administrator's; one with the right scope when null.</param>
    public async Task<(bool Well, string Output)> RunAsync(
        string scope, Func<GraphServiceClient, string, SetupSettings, TextWriter, Task<bool>> what, string? token = null)
    {
        var settings = Read();
        using var output = new StringWriter();
        var graph = Setup.Administrator.Graph(
            settings, token ?? Tokens.Sign(Tokens.ForGraph(Administrator, Registration.Setup, scope), authority.KeysOf(Registration.Tenant).Current));
        return (await what(graph, await Sites.FindAsync(graph, settings), settings, output), output.ToString());
    }

    public SetupSettings Read() => SetupSettings.Read(Address, new ConfigurationBuilder().AddInMemoryCollection(Settings).Build());

    public ValueTask DisposeAsync() => Graph.DisposeAsync();
}
