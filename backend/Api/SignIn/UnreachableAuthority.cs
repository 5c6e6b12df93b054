using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace NigerBrief.Api.SignIn;

/// <summary>
/// Tells an authority that does not answer from a token that is forged. Without Entra's keys every token looks forged, and people
/// would be asked to sign in where they cannot.
/// </summary>
public static class UnreachableAuthority
{
    /// <summary>Microsoft's number for settings of an authority that could not be read.</summary>
    private const string NotRead = "IDX20803";

    /// <exception cref="AuthorityUnreachableException">The token could not be checked.</exception>
    public static async Task ThrowIfUnreachable(AuthenticationFailedContext context)
    {
        for (var cause = context.Exception; cause is not null; cause = cause.InnerException)
        {
            if (cause.Message.StartsWith(NotRead, StringComparison.Ordinal))
                throw new AuthorityUnreachableException(cause);
        }
        try
        {
            // Held once it has been read: asks again only when it never was.
            await context.Options.ConfigurationManager!.GetConfigurationAsync(context.HttpContext.RequestAborted);
        }
        catch (InvalidOperationException failed)
        {
            throw new AuthorityUnreachableException(failed);
        }
    }
}
