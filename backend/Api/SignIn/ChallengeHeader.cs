using System.Text;

namespace NigerBrief.Api.SignIn;

/// <summary>Tells MSAL in the pane where to sign in, and with which claims.</summary>
public static class ChallengeHeader
{
    /// <param name="claims">JSON; null when none are asked for.</param>
    public static string Of(SignInSettings settings, string? claims)
    {
        var where = $"Bearer realm=\"\", authorization_uri=\"{settings.Authority}/oauth2/v2.0/authorize\", client_id=\"{settings.Api}\"";
        return claims is null
            ? where
            : $"{where}, error=\"insufficient_claims\", claims=\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(claims))}\"";
    }
}
