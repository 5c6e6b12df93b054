namespace NigerBrief.Tenant.Authority;

/// <summary>Scripts of any page may ask, as Entra lets a single-page application: tokens are held by code and verifier, not by origin.</summary>
internal static class EntraCors
{
    public static void UseEntraCors(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.Request.Headers.Origin.Count == 0)
            return next(context);
        var headers = context.Response.Headers;
        headers.AccessControlAllowOrigin = "*";
        if (!HttpMethods.IsOptions(context.Request.Method))
            return next(context);
        headers.AccessControlAllowMethods = "GET, POST, OPTIONS";
        headers.AccessControlAllowHeaders = context.Request.Headers.AccessControlRequestHeaders;
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    });
}
