using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace NigerBrief.Tenant.Authority;

/// <summary>Exchanges the token that a user's pane sent to the backend for one that the backend sends to Graph.</summary>
internal static class OnBehalfOfGrant
{
    private const string SecondFactor = """{"access_token":{"acrs":{"essential":true,"value":"c1"}}}""";

    private static readonly TimeSpan LongEnoughToMeet = TimeSpan.FromMilliseconds(300);

    public static async Task<IResult> ExchangeAsync(LocalAuthority authority, Guid tenant, Dictionary<string, string> form, HttpContext context)
    {
        if ((await ClientProof.FaultAsync(tenant, form) ?? FormFault(form)) is { } fault)
            return fault.Answer();
        var (user, assertion, refused) = await AssertedAsync(authority, tenant, form["assertion"]);
        if (user is null)
            return refused!.Answer();
        authority.Exchanges.Enqueue(new(user, form));
        switch (authority.BehaviourOf(user))
        {
            case Behaviour.Unavailable:
                return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
            case Behaviour.Cut:
                context.Abort();
                return Results.Empty;
            case Behaviour.Slow:
                await Task.Delay(LongEnoughToMeet, context.RequestAborted);
                break;
            case Behaviour.Silent:
                await Task.Delay(Timeout.Infinite, context.RequestAborted);
                break;
        }
        if (Refusal(authority.BehaviourOf(user), assertion!, form["claims"]) is { } refusal)
            return refusal.Answer();
        var key = authority.KeysOf(tenant).Current;
        return TokenEndpoint.Tokens(
            user,
            form["scope"],
            Tokens.Sign(Tokens.ForGraph(user, Registration.Api, Registration.GraphScopes), key),
            Tokens.Sign(Tokens.OfIdentity(user, Registration.Api.ToString()), key),
            $"unused-{Guid.NewGuid():N}");
    }

    /// <summary>Holds the client to the form that Entra documents; a field that is missing there would fail only at a customer's.</summary>
    private static TokenError? FormFault(Dictionary<string, string> form)
    {
        if (form.GetValueOrDefault("requested_token_use") != "on_behalf_of" || !form.ContainsKey("assertion"))
            return TokenError.InvalidRequest("The request is not one on behalf of a user.");
        if (!form.GetValueOrDefault("scope", "").Split(' ').Contains($"{Registration.Graph}/.default"))
            return new("invalid_scope", 70011, "The provided value for the scope is not valid.");
        return form.GetValueOrDefault("claims", "").Contains("cp1", StringComparison.Ordinal)
            ? null
            : TokenError.InvalidRequest("The client does not say that it answers claims challenges.");
    }

    private static async Task<(User? User, JsonWebToken? Assertion, TokenError? Refused)> AssertedAsync(LocalAuthority authority, Guid tenant, string assertion)
    {
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(assertion, new()
        {
            ValidIssuer = Registration.Issuer(tenant),
            ValidAudience = Registration.Api.ToString(),
            IssuerSigningKey = authority.KeysOf(tenant).Current,
            ClockSkew = TimeSpan.Zero,
        });
        if (result.Exception is SecurityTokenExpiredException)
            return (null, null, TokenError.InvalidGrant(500133, "Assertion is not within its valid time range."));
        if (!result.IsValid || result.SecurityToken is not JsonWebToken token || !Guid.TryParse(token.GetClaim("oid").Value, out var id) || authority.Find(id) is not { } user)
            return (null, null, TokenError.InvalidGrant(50013, "Assertion failed signature validation."));
        return (user, token, null);
    }

    private static TokenError? Refusal(Behaviour behaviour, JsonWebToken assertion, string claims) => behaviour switch
    {
        Behaviour.Disabled => TokenError.InvalidGrant(50057, "The user account is disabled."),
        Behaviour.NeedsConsent => new("invalid_grant", 65001, "The user or administrator has not consented to use the application.", "consent_required"),
        Behaviour.NeedsSecondFactor when !assertion.Claims.Any(claim => claim is { Type: "acrs", Value: "c1" }) =>
            new("interaction_required", 50076, "You must use multi-factor authentication.", "basic_action", SecondFactor),
        _ when NotBefore(claims) > new DateTimeOffset(assertion.IssuedAt).ToUnixTimeSeconds() =>
            new("interaction_required", 50173, "The provided grant has expired due to it being revoked.", "bad_token", claims),
        _ => null,
    };

    /// <summary>A resource that wants a newer sign-in names the second before which none counts.</summary>
    private static long NotBefore(string claims) =>
        JsonNode.Parse(claims)?["access_token"]?["nbf"]?["value"]?.GetValue<string>() is { } value ? long.Parse(value) : 0;
}
