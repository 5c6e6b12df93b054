using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace NigerBrief.Tenant.Authority;

/// <summary>Codes and refresh tokens that were given out; each is good once.</summary>
internal sealed class Grants(LocalAuthority authority)
{
    private readonly ConcurrentDictionary<string, SignedIn> codes = new();
    private readonly ConcurrentDictionary<string, SignedIn> refreshTokens = new();

    public string NewCode(SignedIn signedIn) => Keep(codes, signedIn);

    public IResult RedeemCode(Dictionary<string, string> form)
    {
        if (!codes.TryRemove(form.GetValueOrDefault("code", ""), out var signedIn))
            return TokenError.InvalidGrant(54005, "The authorization code was already redeemed.").Answer();
        if (form.GetValueOrDefault("client_id") != signedIn.Client || form.GetValueOrDefault("redirect_uri") != signedIn.Redirect)
            return TokenError.InvalidGrant(50011, "The client or its redirect address differs from the one that asked for the code.").Answer();
        var challenge = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form.GetValueOrDefault("code_verifier", ""))));
        return challenge == signedIn.CodeChallenge
            ? Answer(signedIn)
            : TokenError.InvalidGrant(501481, "The code verifier does not match the code challenge.").Answer();
    }

    public IResult Refresh(Dictionary<string, string> form)
    {
        if (!refreshTokens.TryRemove(form.GetValueOrDefault("refresh_token", ""), out var signedIn) || form.GetValueOrDefault("client_id") != signedIn.Client)
            return TokenError.InvalidGrant(700082, "The refresh token has expired due to inactivity.").Answer();
        // Claims asked for by a challenge want the person, not a refresh token.
        return form.GetValueOrDefault("claims", "").Contains("acrs", StringComparison.Ordinal) && !signedIn.SecondFactor
            ? new TokenError("interaction_required", 50076, "You must use multi-factor authentication.", "basic_action").Answer()
            : Answer(signedIn);
    }

    private IResult Answer(SignedIn signedIn)
    {
        if (authority.BehaviourOf(signedIn.User) == Behaviour.Disabled)
            return TokenError.InvalidGrant(50057, "The user account is disabled.").Answer();
        var identity = Tokens.OfIdentity(signedIn.User, signedIn.Client);
        identity["nonce"] = signedIn.Nonce;
        return TokenEndpoint.Tokens(
            signedIn.User,
            signedIn.Scope,
            AccessToken(signedIn),
            Tokens.Sign(identity, authority.KeysOf(signedIn.User.TenantId).Current),
            Keep(refreshTokens, signedIn));
    }

    private string AccessToken(SignedIn signedIn) => signedIn.Client == Registration.Setup.ToString()
        ? Tokens.Sign(Tokens.ForGraph(signedIn.User, Registration.Setup, GraphScopes(signedIn.Scope)), authority.KeysOf(signedIn.User.TenantId).Current)
        : authority.TokenFor(signedIn.User, claims =>
        {
            if (signedIn.SecondFactor)
                claims["acrs"] = new[] { "c1" };
        });

    /// <summary>Graph's own of the scopes that were asked for, as they stand in a token.</summary>
    private static string GraphScopes(string asked) => string.Join(
        ' ', asked.Split(' ').Where(scope => scope.StartsWith($"{Registration.Graph}/", StringComparison.Ordinal)).Select(scope => scope[(Registration.Graph.Length + 1)..]));

    private static string Keep(ConcurrentDictionary<string, SignedIn> where, SignedIn signedIn)
    {
        var secret = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));
        where[secret] = signedIn;
        return secret;
    }
}

/// <summary>A person who signed in, for one client.</summary>
/// <param name="SecondFactor">They gave one, since the client asked for it.</param>
internal sealed record SignedIn(User User, string Client, string Redirect, string Scope, string Nonce, string CodeChallenge, bool SecondFactor);
