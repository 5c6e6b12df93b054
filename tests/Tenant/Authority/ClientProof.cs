using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace NigerBrief.Tenant.Authority;

/// <summary>How the backend shows that it is the registered application: by its certificate, or in development by a secret.</summary>
public static class ClientProof
{
    private const string AssertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    /// <summary>What the administrator uploaded, with its private key, which stayed with the backend.</summary>
    public static readonly X509Certificate2 Certificate = SelfSigned();

    internal static async Task<TokenError?> FaultAsync(Guid tenant, Dictionary<string, string> form)
    {
        if (form.GetValueOrDefault("client_id") != Registration.Api.ToString())
            return new("unauthorized_client", 700016, "The application was not found in the directory.");
        if (form.TryGetValue("client_secret", out var secret))
            return secret == Registration.Secret ? null : new("invalid_client", 7000215, "Invalid client secret provided.");
        return form.GetValueOrDefault("client_assertion_type") == AssertionType && await IsSignedByCertificateAsync(tenant, form.GetValueOrDefault("client_assertion"))
            ? null
            : new("invalid_client", 700027, "The certificate with identifier used to sign the client assertion is not registered on application.");
    }

    private static async Task<bool> IsSignedByCertificateAsync(Guid tenant, string? assertion)
    {
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(assertion, new()
        {
            ValidIssuer = Registration.Api.ToString(),
            ValidAudience = $"{Registration.Login}/{tenant}/oauth2/v2.0/token",
            IssuerSigningKey = new RsaSecurityKey(Certificate.GetRSAPublicKey()),
            TryAllIssuerSigningKeys = true,
        });
        return result.IsValid;
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Niger Brief", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
