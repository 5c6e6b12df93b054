namespace NigerBrief.Api.Hosting;

/// <summary>
/// Another site open in the same browser must not reach the record: the Host header is checked by the framework's host
/// filtering (<c>AllowedHosts</c>), and a request that names an origin must come from the pages served here.
/// </summary>
public static class TrustedOrigins
{
    public static void UseTrustedOrigins(this WebApplication app) =>
        app.Use(async (context, next) =>
        {
            if (IsForeign(context.Request))
                throw new Refusal(StatusCodes.Status403Forbidden, new(
                    "This address answers only to its own pages.",
                    "Cette adresse ne répond qu’à ses propres pages."));
            await next(context);
        });

    private static bool IsForeign(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0)
            return !string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
        return request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site"
            && request.Headers["Sec-Fetch-Mode"].ToString() is not "navigate";
    }
}
