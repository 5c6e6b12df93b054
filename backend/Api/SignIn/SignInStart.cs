using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Web;
using Microsoft.IdentityModel.Tokens;
using Microsoft.Kiota.Abstractions.Authentication;
using NigerBrief.Matters;

namespace NigerBrief.Api.SignIn;

/// <summary>Signing in with the firm's Entra: who is let in, and in whose name Graph is asked.</summary>
public static class SignInStart
{
    /// <summary>MSAL tries twice; after that a lawyer has waited long enough.</summary>
    private static readonly TimeSpan EntraAnswersWithin = TimeSpan.FromSeconds(8);

    /// <exception cref="InvalidOperationException">A setting is missing or one that the server does not start with.</exception>
    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var settings = SignInSettings.Read(builder.Configuration);
        StartRules.Hold(builder.Configuration, builder.Environment);
        builder.Services.AddSingleton(settings);

        var tokens = builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme)
            .AddMicrosoftIdentityWebApi(builder.Configuration.GetSection(SignInSettings.Section))
            .EnableTokenAcquisitionToCallDownstreamApi();
        builder.AddTokenStore(tokens);
        builder.Services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, Tighten);
        // MSAL asks with the client that has no name.
        builder.Services.AddHttpClient(Options.DefaultName, client => client.Timeout = EntraAnswersWithin);
        builder.Services.AddPanePolicy(settings);

        builder.Services.AddSingleton<SignInLog>();
        builder.Services.AddSingleton<KeyedGate>();
        builder.Services.AddScoped<IAccessTokenProvider, OnBehalfOf>();
        builder.Services.AddScoped(services => services.GetRequiredService<IHttpContextAccessor>().HttpContext?.User.Caller()
            ?? throw new InvalidOperationException("Nobody is signed in."));
    }

    /// <summary>Comes after the pages' files, which need nobody.</summary>
    public static void UseSignIn(this WebApplication app)
    {
        app.Use(KeepNothing);
        app.UseAuthentication();
        app.UseAuthorization();
    }

    private static void Tighten(JwtBearerOptions bearer)
    {
        bearer.IncludeErrorDetails = false;
        bearer.BackchannelTimeout = EntraAnswersWithin;
        // Entra withdraws a key at once only when somebody else may have it.
        ((BaseConfigurationManager)bearer.ConfigurationManager!).UseLastKnownGoodConfiguration = false;
        bearer.TokenValidationParameters.ClockSkew = TimeSpan.FromMinutes(1);
        bearer.Events.OnAuthenticationFailed = UnreachableAuthority.ThrowIfUnreachable;
    }

    /// <summary>What one person may see is kept by no browser and no proxy.</summary>
    private static Task KeepNothing(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Path.StartsWithSegments("/api"))
        {
            context.Response.OnStarting(() =>
            {
                context.Response.Headers.CacheControl = "no-store";
                context.Response.Headers.Vary = "Authorization";
                return Task.CompletedTask;
            });
        }
        return next(context);
    }
}
