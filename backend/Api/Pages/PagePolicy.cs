namespace NigerBrief.Api.Pages;

/// <summary>Content security policies of the pages.</summary>
/// <param name="Ancestors">Who may frame the pane.</param>
/// <param name="SignIn">Where people sign in, by a call, a hidden frame or a window; null when nobody does.</param>
public sealed record PagePolicy(string Ancestors, string? SignIn)
{
    /// <summary>Where Word on the web frames the pane; Microsoft publishes no official list, so a firm can set its own.</summary>
    public const string OfficeOnTheWeb =
        "'self' https://*.officeapps.live.com https://*.office.com https://*.office365.com https://*.microsoft365.com " +
        "https://*.sharepoint.com https://*.cloud.microsoft https://onedrive.live.com https://teams.microsoft.com";

    /// <summary>The page to which a sign-in comes back; the pages served here look into it from a hidden frame.</summary>
    public const string SignedIn = "default-src 'none'; script-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

    /// <summary>Scripts that run in a worker, such as the one that reads PDF files, get everything from the page that started them.</summary>
    public const string Worker = "default-src 'none'; script-src 'self'";

    public string Pane(string nonce) =>
        "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; " +
        $"style-src 'self' 'nonce-{nonce}'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; " +
        $"connect-src {Sources("'self'")}; worker-src 'self'; frame-src {HiddenFrame} https://telemetryservice.firstpartyapps.oaspapps.com; " +
        $"form-action 'none'; base-uri 'none'; frame-ancestors {Ancestors}";

    /// <summary>The editor on the desk sets style attributes, and pictures and fonts of a draft are blobs; beyond signing in it asks no other host.</summary>
    public string Desk(string nonce) =>
        $"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
        $"connect-src {Sources("'self' blob:")}; frame-src {HiddenFrame ?? "'none'"}; worker-src 'self' blob:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>A frame that asks without a word comes back to a page served here.</summary>
    private string? HiddenFrame => SignIn is null ? null : $"'self' {SignIn}";

    private string Sources(string own) => SignIn is null ? own : $"{own} {SignIn}";
}
