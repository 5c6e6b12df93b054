using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace NigerBrief.Tenant.Authority;

/// <summary>Gives tokens for what a client holds: a code, a refresh token, or a user's own token.</summary>
internal static class TokenEndpoint
{
    public static void MapToken(this WebApplication app, LocalAuthority authority, Grants grants) =>
        app.MapPost("/{tenant:guid}/oauth2/v2.0/token", async (Guid tenant, HttpContext context) =>
        {
            var form = (await context.Request.ReadFormAsync(context.RequestAborted)).ToDictionary(field => field.Key, field => field.Value.ToString());
            return form.GetValueOrDefault("grant_type") switch
            {
                "authorization_code" => grants.RedeemCode(form),
                "refresh_token" => grants.Refresh(form),
                "urn:ietf:params:oauth:grant-type:jwt-bearer" => await OnBehalfOfGrant.ExchangeAsync(authority, tenant, form, context),
                _ => new TokenError("unsupported_grant_type", 70003, "The grant type is not supported.").Answer(),
            };
        });

    public static IResult Tokens(User user, string scope, string accessToken, string idToken, string refreshToken) => Results.Json(new
    {
        token_type = "Bearer",
        scope,
        expires_in = (int)Authority.Tokens.Life.TotalSeconds - 1,
        ext_expires_in = (int)Authority.Tokens.Life.TotalSeconds - 1,
        access_token = accessToken,
        refresh_token = refreshToken,
        id_token = idToken,
        client_info = Base64UrlEncoder.Encode(JsonSerializer.Serialize(new { uid = user.ObjectId, utid = user.TenantId })),
    });
}
