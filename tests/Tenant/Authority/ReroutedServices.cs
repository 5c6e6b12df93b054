using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Web;

namespace NigerBrief.Tenant.Authority;

/// <summary>The backend keeps its production settings; only the way to Entra is another.</summary>
public static class ReroutedServices
{
    private const string Issuer = "issuer of the local authority";

    /// <summary>Three clients ask Entra: MSAL for tokens, the bearer handler for keys, and the check of issuers for their names.</summary>
    public static IServiceCollection RerouteToAuthority(this IServiceCollection services, LocalAuthority authority) => services.RerouteToAuthority(authority.Url);

    /// <param name="authority">Where the local authority listens.</param>
    public static IServiceCollection RerouteToAuthority(this IServiceCollection services, Uri authority)
    {
        HttpMessageHandler Rerouted() => new RerouteToAuthority(authority);
        services.AddHttpClient(Options.DefaultName).ConfigurePrimaryHttpMessageHandler(Rerouted);
        services.Configure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, bearer => bearer.BackchannelHttpHandler = Rerouted());
        services.AddHttpClient(Issuer).ConfigurePrimaryHttpMessageHandler(Rerouted);
        return services.Configure<AadIssuerValidatorOptions>(issuer => issuer.HttpClientName = Issuer);
    }
}
