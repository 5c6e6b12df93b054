using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace NigerBrief.Tenant.Authority;

/// <summary>Tokens in the form of Entra's version 2.0.</summary>
public static class Tokens
{
    public static readonly TimeSpan Life = TimeSpan.FromHours(1);

    /// <summary>The claims of a token that lets a user's pane ask the backend.</summary>
    public static Dictionary<string, object> ForApi(User user) => new(About(user))
    {
        ["aud"] = Registration.Api.ToString(),
        ["azp"] = Registration.Pane.ToString(),
        ["scp"] = Registration.Scope,
    };

    /// <summary>The claims of a token that lets an application ask Graph in a user's name.</summary>
    public static Dictionary<string, object> ForGraph(User user, Guid application, string scopes) => new(About(user))
    {
        ["aud"] = Registration.Graph,
        ["azp"] = application.ToString(),
        ["scp"] = scopes,
    };

    /// <summary>The claims that tell an application who signed in.</summary>
    public static Dictionary<string, object> OfIdentity(User user, string client) => new(About(user)) { ["aud"] = client };

    public static string Sign(Dictionary<string, object> claims, RsaSecurityKey key) =>
        new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Claims = claims,
            SigningCredentials = new(key, SecurityAlgorithms.RsaSha256),
        });

    /// <summary>The same token with no signature at all, which says so of itself.</summary>
    public static string Unsigned(string token) =>
        $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{token.Split('.')[1]}.";

    /// <summary>Seconds since 1970, as tokens count.</summary>
    public static long Seconds(TimeSpan fromNow) => DateTimeOffset.UtcNow.Add(fromNow).ToUnixTimeSeconds();

    private static Dictionary<string, object> About(User user) => new()
    {
        ["ver"] = "2.0",
        ["iss"] = Registration.Issuer(user.TenantId),
        ["tid"] = user.TenantId.ToString(),
        ["oid"] = user.ObjectId.ToString(),
        ["sub"] = $"subject-{user.ObjectId:N}",
        ["name"] = user.Name,
        ["preferred_username"] = user.PrincipalName,
        ["uti"] = Guid.NewGuid().ToString("N"),
        ["iat"] = Seconds(TimeSpan.Zero),
        ["nbf"] = Seconds(TimeSpan.Zero),
        ["exp"] = Seconds(Life),
    };
}
