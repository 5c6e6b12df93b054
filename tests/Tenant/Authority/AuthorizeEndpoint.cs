using System.Net;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace NigerBrief.Tenant.Authority;

/// <summary>Where a browser signs in: a page that lists the users, or no page when it is known who it is.</summary>
internal static class AuthorizeEndpoint
{
    private const string Session = "local-authority";

    public static void MapAuthorize(this WebApplication app, LocalAuthority authority, Grants grants)
    {
        app.MapGet("/{tenant:guid}/oauth2/v2.0/authorize", (Guid tenant, HttpContext context) => Authorize(authority, grants, tenant, context));
        app.MapGet("/{tenant:guid}/oauth2/v2.0/logout", (HttpContext context) =>
        {
            context.Response.Cookies.Delete(Session);
            return context.Request.Query["post_logout_redirect_uri"].ToString() is { Length: > 0 } back && Registration.IsRedirect(new(back))
                ? Results.Redirect(back)
                : Results.Text("Signed out.");
        });
    }

    private static IResult Authorize(LocalAuthority authority, Grants grants, Guid tenant, HttpContext context)
    {
        var asked = context.Request.Query;
        if (!Uri.TryCreate(asked["redirect_uri"], UriKind.Absolute, out var redirect) || !Registration.Knows(asked["client_id"], redirect))
            return Results.Text("AADSTS50011: The redirect address is not registered for this application.", statusCode: StatusCodes.Status400BadRequest);
        if (asked["response_type"] != "code" || asked["code_challenge_method"] != "S256" || asked["code_challenge"].ToString().Length == 0)
            return Back(asked, new() { ["error"] = "invalid_request", ["error_description"] = "AADSTS9002325: Proof Key for Code Exchange is required." });
        if (asked["prompt"] == "none")
        {
            return Known(authority, tenant, context, asked) is { } known && authority.BehaviourOf(known) is not (Behaviour.NeedsConsent or Behaviour.Disabled) && !WantsSecondFactor(asked)
                ? Back(asked, Signed(grants, known, asked))
                : Back(asked, new() { ["error"] = "login_required", ["error_description"] = "AADSTS50058: A silent sign-in request was sent but no user is signed in." });
        }
        var chosen = asked["prompt"] == "select_account" && !asked.ContainsKey("user") ? null : Known(authority, tenant, context, asked);
        if (chosen is null)
            return Results.Content(Choice(authority, tenant, context.Request), "text/html", Encoding.UTF8);
        if (authority.BehaviourOf(chosen) == Behaviour.Disabled)
            return Results.Text("AADSTS50057: The user account is disabled.", statusCode: StatusCodes.Status400BadRequest);
        if (authority.BehaviourOf(chosen) == Behaviour.NeedsConsent)
            authority.Let(chosen, Behaviour.Plain);
        context.Response.Cookies.Append(Session, chosen.ObjectId.ToString(), new() { HttpOnly = true, SameSite = SameSiteMode.Lax });
        return Back(asked, Signed(grants, chosen, asked));
    }

    /// <summary>Whom the page's choice names, else the client's hint, else the browser's session.</summary>
    private static User? Known(LocalAuthority authority, Guid tenant, HttpContext context, IQueryCollection asked)
    {
        var names = authority.Users.Where(user => user.TenantId == tenant).ToList();
        if (asked["user"].ToString() is { Length: > 0 } chosen)
            return names.Find(user => user.ObjectId.ToString() == chosen);
        if (asked["login_hint"].ToString() is { Length: > 0 } hint)
            return names.Find(user => string.Equals(user.PrincipalName, hint, StringComparison.OrdinalIgnoreCase));
        return names.Find(user => user.ObjectId.ToString() == context.Request.Cookies[Session]);
    }

    private static bool WantsSecondFactor(IQueryCollection asked) => asked["claims"].ToString().Contains("acrs", StringComparison.Ordinal);

    private static Dictionary<string, string?> Signed(Grants grants, User user, IQueryCollection asked) => new()
    {
        ["code"] = grants.NewCode(new(
            user,
            asked["client_id"].ToString(),
            asked["redirect_uri"].ToString(),
            asked["scope"].ToString(),
            asked["nonce"].ToString(),
            asked["code_challenge"].ToString(),
            WantsSecondFactor(asked))),
    };

    private static IResult Back(IQueryCollection asked, Dictionary<string, string?> answer)
    {
        answer["state"] = asked["state"];
        var redirect = asked["redirect_uri"].ToString();
        if (asked["response_mode"] == "form_post")
            return Results.Content(Form(redirect, answer), "text/html", Encoding.UTF8);
        var query = QueryHelpers.AddQueryString(redirect, answer);
        return Results.Redirect(asked["response_mode"] == "fragment" ? $"{redirect}#{query[(redirect.Length + 1)..]}" : query);
    }

    /// <summary>A page that sends itself on, so that the code stands in no address.</summary>
    private static string Form(string redirect, Dictionary<string, string?> answer)
    {
        var page = new StringBuilder($"<!doctype html><title>Local authority</title><form method=\"post\" action=\"{WebUtility.HtmlEncode(redirect)}\">");
        foreach (var (name, value) in answer)
            page.Append($"<input type=\"hidden\" name=\"{name}\" value=\"{WebUtility.HtmlEncode(value)}\">");
        return page.Append("</form><script>document.forms[0].submit()</script>").ToString();
    }

    private static string Choice(LocalAuthority authority, Guid tenant, HttpRequest request)
    {
        var page = new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Local authority</title><h1>Who are you?</h1><ul>");
        foreach (var user in authority.Users.Where(user => user.TenantId == tenant))
        {
            var address = QueryHelpers.AddQueryString($"{request.Path}{request.QueryString}", "user", user.ObjectId.ToString());
            page.Append($"<li><a href=\"{WebUtility.HtmlEncode(address)}\">{WebUtility.HtmlEncode(user.Name)}</a>");
        }
        return page.Append("</ul></html>").ToString();
    }
}
