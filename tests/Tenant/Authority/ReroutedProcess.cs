using NigerBrief.Tenant.Authority;

[assembly: HostingStartup(typeof(ReroutedProcess))]

namespace NigerBrief.Tenant.Authority;

/// <summary>
/// Reroutes the product's server where it runs as a process of its own: ASP.NET Core looks for this in the assemblies that an environment
/// variable names. Does nothing where none names an authority.
/// </summary>
public sealed class ReroutedProcess : IHostingStartup
{
    private const string Authority = "NIGER_BRIEF_LOCAL_AUTHORITY";

    /// <summary>What the process must find in its environment.</summary>
    public static IReadOnlyDictionary<string, string> Environment(LocalAuthority authority) => new Dictionary<string, string>
    {
        ["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = typeof(ReroutedProcess).Assembly.GetName().Name!,
        [Authority] = authority.Url.ToString(),
    };

    public void Configure(IWebHostBuilder builder)
    {
        if (System.Environment.GetEnvironmentVariable(Authority) is { } authority)
            builder.ConfigureServices(services => services.RerouteToAuthority(new Uri(authority)));
    }
}
