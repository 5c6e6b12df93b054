using System.Net.Http.Headers;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NigerBrief.Matters;
using NigerBrief.Tenant;
using NigerBrief.Tenant.Authority;
using NigerBrief.Tenant.Graph;

namespace NigerBrief.Api.Tests.SignIn;

/// <summary>The real application as a firm runs it, with production settings, asking the local authority where it would ask Entra.</summary>
public sealed class FirmApplication : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("niger-brief-");
    private readonly LocalAuthority authority;
    private readonly Dictionary<string, string?> settings;
    private readonly Action<IServiceCollection>? services;
    private readonly ILoggerProvider? log;

    /// <param name="settings">Beside or instead of those that a firm would set; null takes one away.</param>
    public FirmApplication(
        LocalAuthority authority, Dictionary<string, string?>? settings = null, Action<IServiceCollection>? services = null, ILoggerProvider? log = null)
    {
        (this.authority, this.services, this.log) = (authority, services, log);
        this.settings = new()
        {
            ["SharePoint:Host"] = "contoso.sharepoint.com",
            ["SharePoint:Matters:0:Site"] = "sites/niger",
            ["AzureAd:TenantId"] = Registration.Tenant.ToString(),
            ["AzureAd:ClientId"] = Registration.Api.ToString(),
            ["AzureAd:ClientCredentials:0:SourceType"] = "ClientSecret",
            ["AzureAd:ClientCredentials:0:ClientSecret"] = Registration.Secret,
            ["Pane:ClientId"] = Registration.Pane.ToString(),
            ["Data:Folder"] = data.FullName,
            ["urls"] = "http://127.0.0.1:0",
        };
        foreach (var (key, value) in settings ?? [])
            this.settings[key] = value;
        UseKestrel();
    }

    /// <summary>With matters in the local Graph's SharePoint, where the others stand on <see cref="TokenMatters"/>.</summary>
    public static FirmApplication InSharePoint(
        LocalAuthority authority, LocalGraph graph, Dictionary<string, string?>? settings = null, Action<IServiceCollection>? services = null) =>
        new(
            authority,
            new(settings ?? [])
            {
                ["SharePoint:Graph"] = graph.Url,
                ["SharePoint:DownloadHosts:0"] = graph.DownloadHost,
                ["SharePoint:Calls:RetryDelay"] = "00:00:00.02",
            },
            services ?? (_ => { }));

    public GraphSeen Graph { get; } = new();

    public HttpClient ClientOf(User user) => ClientWith(authority.TokenFor(user));

    public HttpClient ClientWith(string? token)
    {
        var client = CreateClient();
        client.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        foreach (var (key, value) in settings.Where(setting => setting.Value is not null))
            builder.UseSetting(key, value);
        if (log is not null)
            builder.ConfigureLogging(logging => logging.AddProvider(log));
        builder.ConfigureTestServices(collection =>
        {
            collection.RerouteToAuthority(authority);
            collection.AddSingleton(Graph);
            (services ?? (stand => stand.AddScoped<IMatters, TokenMatters>()))(collection);
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        data.Delete(recursive: true);
    }
}
