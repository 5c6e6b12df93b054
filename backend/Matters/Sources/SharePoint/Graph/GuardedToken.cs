using Microsoft.Kiota.Abstractions.Authentication;

namespace NigerBrief.Matters.Sources.SharePoint.Graph;

/// <summary>
/// Gives the user's token to Graph alone. Other addresses get an error and not an empty token, with which the SDK would make the
/// call anonymously.
/// </summary>
public sealed class GuardedToken(GraphSettings settings, IAccessTokenProvider token) : IAccessTokenProvider
{
    public AllowedHostsValidator AllowedHostsValidator { get; } = new([settings.BaseUrl.Host]);

    /// <exception cref="GraphException">The address is not Graph's, or there is no token.</exception>
    public async Task<string> GetAuthorizationTokenAsync(Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
    {
        if (!settings.MayHaveToken(uri))
            throw GraphException.ForeignAddress();
        var text = await token.GetAuthorizationTokenAsync(uri, additionalAuthenticationContext, cancellationToken);
        return text.Length > 0 ? text : throw new GraphException(GraphFailure.NeedsSignIn, new("Sign in again.", "Connectez-vous de nouveau."));
    }
}
