using Microsoft.AspNetCore.Authorization;
using Microsoft.Identity.Web;

namespace NigerBrief.Api.SignIn;

/// <summary>Who is let in: a person of the firm's own tenant, by way of the pane. It is the fallback too, so that a forgotten endpoint is closed.</summary>
public static class PanePolicy
{
    public const string Name = "pane";

    public static void AddPanePolicy(this IServiceCollection services, SignInSettings settings)
    {
        var pane = new AuthorizationPolicyBuilder()
            .RequireAuthenticatedUser()
            .RequireScope(SignInSettings.Scope)
            .RequireAssertion(context => context.User.Caller()?.TenantId == settings.Tenant && !context.User.IsApplication())
            .Build();
        services.AddAuthorizationBuilder().AddPolicy(Name, pane).SetDefaultPolicy(pane).SetFallbackPolicy(pane);
    }
}
