using System.Net;
using System.Text;
using System.Text.Json;
using NigerBrief.Tenant.Host.Switches;

namespace NigerBrief.Tenant.Host;

/// <summary>What stands in front of the product's server: tokens for the desk, the page of switches, and the tag that tells the desk of both.</summary>
internal sealed class LocalTenantPages(LocalTenantHost tenant, IReadOnlyList<Switch> switches) : IStartupFilter
{
    public const string Root = "/local-tenant";

    private readonly string tag = $"<meta name=\"niger-brief-local-tenant\" content=\"{WebUtility.HtmlEncode(JsonSerializer.Serialize(new
    {
        token = $"{Root}/token",
        users = tenant.Cast.All.Select(user => user.Name),
        page = Root,
    }))}\">";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Map(Root, branch =>
        {
            branch.Use(RefuseOtherSites);
            branch.UseRouting();
            branch.UseEndpoints(endpoints =>
            {
                endpoints.MapGet("", Show);
                endpoints.MapPost("", (Delegate)Flip);
                endpoints.MapPost("/token", (Wish wish) => tenant.Broker.Answer(wish));
            });
        });
        app.UseWhen(IsDesk, desk => desk.Use(WriteTag));
        next(app);
    };

    private static bool IsDesk(HttpContext context) => context.Request.Path.Value is "/" or "/desk.html";

    private static Task RefuseOtherSites(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Headers["Sec-Fetch-Site"].ToString() is not ("cross-site" or "same-site"))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private IResult Show(HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = SwitchPage.Policy;
        context.Response.Headers.CacheControl = "no-store";
        return Results.Content(SwitchPage.Write(switches), "text/html", Encoding.UTF8);
    }

    private async Task<IResult> Flip(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (switches.FirstOrDefault(each => each.Id == form["switch"]) is not { } chosen)
            return Results.NotFound();
        chosen.Flip();
        return Results.Redirect($"{Root}#{chosen.Id}");
    }

    private async Task WriteTag(HttpContext context, RequestDelegate next)
    {
        var body = context.Response.Body;
        using var page = new MemoryStream();
        context.Response.Body = page;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }
        var html = Encoding.UTF8.GetString(page.ToArray()).Replace("</title>", "</title>" + tag, StringComparison.Ordinal);
        await context.Response.WriteAsync(html, context.RequestAborted);
    }
}
