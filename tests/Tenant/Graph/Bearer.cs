using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using NigerBrief.Tenant.Graph.Answers;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Graph;

/// <summary>Who a token says is asking.</summary>
/// <param name="Application">Its <c>azp</c>.</param>
/// <param name="Scopes">Its <c>scp</c>.</param>
internal sealed record Bearer(User User, Guid? Application, IReadOnlySet<string> Scopes)
{
    public const string Audience = "https://graph.microsoft.com";

    /// <param name="header">The Authorization header.</param>
    /// <param name="accepts">Says whether a token is one that the authority gave out.</param>
    /// <exception cref="Refusal">401: the token is missing or not good here.</exception>
    public static Bearer Read(string? header, World world, Func<string, bool> accepts)
    {
        if (header is null || !header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
            throw Refusal.Unauthorized("Access token is empty.");
        var text = header["Bearer ".Length..].Trim();
        var token = Parse(text);
        if (!token.Audiences.SequenceEqual([Audience]))
            throw Refusal.Unauthorized("Access token validation failure. Invalid audience.");
        if (token.ValidTo < world.Now.UtcDateTime)
            throw Refusal.Unauthorized("Lifetime validation failed, the token is expired.");
        if (!accepts(text))
            throw Refusal.Unauthorized("Signing key is invalid.");
        var user = world.Users.Find(Claim(token, "oid"), Claim(token, "tid")) ?? throw Refusal.Unauthorized("The user of the access token is not known in this tenant.");
        return new(user, Guid.TryParse(Claim(token, "azp"), out var application) ? application : null, Claim(token, "scp").Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>A token for this user as Graph would be given, but signed by nobody.</summary>
    public static string Unsigned(User user, Guid? application, string scopes, DateTimeOffset now) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Audience = Audience,
        IssuedAt = now.UtcDateTime,
        NotBefore = now.UtcDateTime,
        Expires = now.AddHours(1).UtcDateTime,
        Claims = new Dictionary<string, object> { ["oid"] = $"{user.ObjectId}", ["tid"] = $"{user.TenantId}", ["azp"] = $"{application}", ["scp"] = scopes },
    });

    private static JsonWebToken Parse(string text)
    {
        try
        {
            return new(text);
        }
        catch (ArgumentException)
        {
            throw Refusal.Unauthorized("CompactToken parsing failed.");
        }
    }

    private static string Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : "";
}
