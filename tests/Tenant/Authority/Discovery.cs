using Microsoft.IdentityModel.Tokens;

namespace NigerBrief.Tenant.Authority;

/// <summary>The documents by which a library finds its way, and the keys that tokens are checked with.</summary>
internal static class Discovery
{
    public static void MapDiscovery(this WebApplication app, LocalAuthority authority)
    {
        app.MapGet("/common/discovery/instance", () => new
        {
            tenant_discovery_endpoint = Metadata(Registration.Tenant),
            api_version = "1.1",
            metadata = new[]
            {
                new
                {
                    preferred_network = "login.microsoftonline.com",
                    preferred_cache = "login.windows.net",
                    aliases = new[] { "login.microsoftonline.com", "login.windows.net", "login.microsoft.com", "sts.windows.net" },
                },
            },
        });
        app.MapGet("/{tenant:guid}/v2.0/.well-known/openid-configuration", Describe);
        app.MapGet("/{tenant:guid}/discovery/v2.0/keys", (Guid tenant) => new { keys = new[] { Published(tenant, authority.KeysOf(tenant).Current) } });
    }

    private static string Metadata(Guid tenant) => $"{Registration.Login}/{tenant}/v2.0/.well-known/openid-configuration";

    private static object Describe(Guid tenant)
    {
        var endpoints = $"{Registration.Login}/{tenant}";
        return new
        {
            issuer = Registration.Issuer(tenant),
            authorization_endpoint = $"{endpoints}/oauth2/v2.0/authorize",
            token_endpoint = $"{endpoints}/oauth2/v2.0/token",
            end_session_endpoint = $"{endpoints}/oauth2/v2.0/logout",
            jwks_uri = $"{endpoints}/discovery/v2.0/keys",
            response_types_supported = new[] { "code" },
            response_modes_supported = new[] { "query", "fragment" },
            subject_types_supported = new[] { "pairwise" },
            id_token_signing_alg_values_supported = new[] { "RS256" },
            token_endpoint_auth_methods_supported = new[] { "client_secret_post", "private_key_jwt" },
        };
    }

    private static object Published(Guid tenant, RsaSecurityKey key)
    {
        var numbers = key.Rsa.ExportParameters(includePrivateParameters: false);
        return new
        {
            kty = "RSA",
            use = "sig",
            kid = key.KeyId,
            n = Base64UrlEncoder.Encode(numbers.Modulus),
            e = Base64UrlEncoder.Encode(numbers.Exponent),
            issuer = Registration.Issuer(tenant),
        };
    }
}
