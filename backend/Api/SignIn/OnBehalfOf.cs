using System.Buffers.Text;
using System.Text;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Identity.Web;
using Microsoft.Kiota.Abstractions.Authentication;
using NigerBrief.Matters;

namespace NigerBrief.Api.SignIn;

/// <summary>Exchanges the token of the request for one with which Graph is asked as the same person.</summary>
public sealed class OnBehalfOf(ITokenAcquisition tokens, KeyedGate gate, IHttpContextAccessor accessor) : IAccessTokenProvider
{
    private static readonly string[] Graph = ["https://graph.microsoft.com/.default"];

    /// <summary>Open: whoever calls Graph guards the addresses.</summary>
    public AllowedHostsValidator AllowedHostsValidator { get; } = new();

    /// <param name="additionalAuthenticationContext">Under <c>claims</c>, the challenge with which Graph refused the last token, in base64.</param>
    /// <exception cref="MicrosoftIdentityWebChallengeUserException">The person must do something first; <see cref="SignInProblem"/> tells what.</exception>
    /// <exception cref="AuthorityUnreachableException">Entra could not be reached.</exception>
    public async Task<string> GetAuthorizationTokenAsync(
        Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
    {
        var request = accessor.HttpContext ?? throw new InvalidOperationException("A token is exchanged within a request only.");
        var claims = Claims(additionalAuthenticationContext?.GetValueOrDefault("claims") as string);
        // An answer to a challenge never comes from the cache, so there is nothing to wait for.
        if (claims is not null)
            return await ExchangeAsync(request, claims, cancellationToken);
        // MSAL does not join parallel exchanges of one token, and Entra counts them: the first fills MSAL's cache, and the others find it filled.
        using var alone = await gate.EnterAsync(request.Request.Headers.Authorization.ToString(), cancellationToken);
        return await ExchangeAsync(request, null, cancellationToken);
    }

    private async Task<string> ExchangeAsync(HttpContext request, string? claims, CancellationToken cancel)
    {
        try
        {
            return await tokens.GetAccessTokenForUserAsync(
                Graph,
                authenticationScheme: JwtBearerDefaults.AuthenticationScheme,
                user: request.User,
                tokenAcquisitionOptions: new() { Claims = claims, CancellationToken = cancel });
        }
        // MSAL lets a cut connection through as it is.
        catch (HttpRequestException failed)
        {
            throw new AuthorityUnreachableException(failed);
        }
    }

    private static string? Claims(string? challenge)
    {
        if (challenge is null)
            return null;
        var base64Url = challenge.TrimEnd('=').Replace('+', '-').Replace('/', '_');
        return Base64Url.IsValid(base64Url) ? Encoding.UTF8.GetString(Base64Url.DecodeFromChars(base64Url)) : null;
    }
}
