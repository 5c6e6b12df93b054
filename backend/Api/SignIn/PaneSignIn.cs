using System.Net;
using System.Text.Json;

namespace NigerBrief.Api.SignIn;

/// <summary>What the pane must know to sign in, written into its page so that it need not ask.</summary>
public static class PaneSignIn
{
    public static string Meta(SignInSettings settings)
    {
        var content = JsonSerializer.Serialize(new
        {
            clientId = settings.Pane,
            authority = settings.Authority,
            scope = $"api://{settings.Api}/{SignInSettings.Scope}",
        });
        return $"<meta name=\"niger-brief-sign-in\" content=\"{WebUtility.HtmlEncode(content)}\">";
    }
}
