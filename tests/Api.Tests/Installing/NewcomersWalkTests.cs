using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json.Nodes;
using NigerBrief.Api.Tests.SharePoint;
using NigerBrief.Api.Tests.SignIn;
using NigerBrief.Setup;
using NigerBrief.Tenant;
using NigerBrief.Tenant.Authority;
using NigerBrief.Tenant.Graph.Sample;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Api.Tests.Installing;

/// <summary>Does what <c>docs/install-firm.md</c> says, in its order, with its settings and no others but the ways to the stand-ins.</summary>
public sealed class NewcomersWalkTests(Entra entra) : IAsyncLifetime
{
    private readonly DirectoryInfo machine = Directory.CreateTempSubdirectory("niger-brief-");
    private SetupFirm firm = null!;
    private Dictionary<string, string?> settings = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        firm = await SetupFirm.StartAsync(entra.Authority);
        var certificate = Path.Combine(machine.FullName, "server.pfx");
        await File.WriteAllBytesAsync(certificate, ClientProof.Certificate.Export(X509ContentType.Pfx, Registration.Secret), Cancel);
        settings = InstallPage.Settings(certificate);
        foreach (var (key, value) in settings)
            firm.Settings[key] = value;
    }

    public async ValueTask DisposeAsync()
    {
        await firm.DisposeAsync();
        machine.Delete(recursive: true);
    }

    [Fact]
    public async Task From_an_empty_site_to_a_cite()
    {
        await SetUpAsync();
        firm.Graph.Requests.Clear();
        await using var server = Start();
        using var lawyer = server.ClientOf(Hire("Amina"));
        lawyer.DefaultRequestHeaders.Host = "brief.contoso.com";

        var matter = Assert.Single((await lawyer.GetFromJsonAsync<JsonArray>(new Uri("/api/matters", UriKind.Relative), Cancel))!)!;
        Assert.Equal("niger", (string?)matter["id"]);
        await lawyer.SynchroniseAsync("niger");
        Assert.Empty((JsonArray)(await AskAsync(lawyer, "/api/matters/niger"))["problems"]!);
        var passages = (JsonArray)(await AskAsync(lawyer, "/api/matters/niger/record/search?q=drone base"))["passages"]!;
        Assert.NotEmpty(passages);
        Assert.NotEmpty((JsonArray)await AskAsync(lawyer, "/api/matters/niger/clauses"));
        Assert.NotEmpty((JsonArray)await AskAsync(lawyer, "/api/matters/niger/terms"));
        var record = (JsonArray)await AskAsync(lawyer, "/api/matters/niger/record");
        Assert.Contains(record, document => ((string?)document!["kind"], (string?)document["date"]) == ("agreement", "2012-11-28"));
        Assert.All(firm.Graph.Requests.All.Where(asked => asked.Method != "GET"), asked => Assert.Equal("/$batch", asked.Path));
    }

    [Fact]
    public async Task Without_the_grant_the_site_stays_shut()
    {
        await SetUpAsync(grants: false);
        await using var server = Start();
        using var lawyer = server.ClientOf(Hire("Amina"));
        lawyer.DefaultRequestHeaders.Host = "brief.contoso.com";
        Assert.Empty((JsonArray)await AskAsync(lawyer, "/api/matters"));
    }

    [Fact]
    public async Task Only_by_the_name_of_the_settings_is_the_server_reached()
    {
        await using var server = Start();
        using var lawyer = server.ClientOf(Hire("Amina"));
        using var answer = await lawyer.GetAsync(new Uri("/api/matters", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    /// <summary>Step 3.</summary>
    private async Task SetUpAsync(bool grants = true)
    {
        using var browser = new Browser(entra.Authority, firm.Administrator);
        var (made, output) = await firm.RunAsync(
            Libraries.Scope, Libraries.MakeAsync, await Administrator.SignInAsync(firm.Read(), Libraries.Scope, browser.OpenAsync, browser));
        Assert.True(made, output);
        firm.Site.Library("Clauses").Versioning = Versioning.Approval;
        SampleSite.Fill(firm.Site, Path.Combine(AppContext.BaseDirectory, "Samples", "niger"));
        if (grants)
        {
            await firm.RunAsync(
                Setup.Grant.Scope, Setup.Grant.GiveAsync, await Administrator.SignInAsync(firm.Read(), Setup.Grant.Scope, browser.OpenAsync, browser));
        }
    }

    /// <summary>Step 4.</summary>
    private FirmApplication Start() => FirmApplication.InSharePoint(entra.Authority, firm.Graph, new(settings)
    {
        ["environment"] = "Production",
        // Of the tests' other servers, which prove who they are by it.
        ["AzureAd:ClientCredentials:0:ClientSecret"] = null,
    });

    private User Hire(string name)
    {
        var user = firm.Graph.World.Users.Add(entra.Authority.AddUser(name));
        firm.Site.Allow(name);
        return user;
    }

    private static async Task<JsonNode> AskAsync(HttpClient client, string address) => (await client.GetFromJsonAsync<JsonNode>(new Uri(address, UriKind.Relative), Cancel))!;
}
