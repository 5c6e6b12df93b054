namespace NigerBrief.Api.Pages;

/// <summary>Content security policies of the two pages.</summary>
public static class PagePolicy
{
    /// <summary>Where Word on the web frames the pane; Microsoft publishes no official list, so a firm can set its own.</summary>
    public const string OfficeOnTheWeb =
        "'self' https://*.officeapps.live.com https://*.office.com https://*.office365.com https://*.microsoft365.com " +
        "https://*.sharepoint.com https://*.cloud.microsoft https://onedrive.live.com https://teams.microsoft.com";

    public static string Pane(string nonce, string frameAncestors) =>
        "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; " +
        $"style-src 'self' 'nonce-{nonce}'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; " +
        "connect-src 'self'; frame-src https://telemetryservice.firstpartyapps.oaspapps.com; " +
        $"form-action 'none'; base-uri 'none'; frame-ancestors {frameAncestors}";

    /// <summary>The editor on the desk sets style attributes, and pictures and fonts of a draft are blobs; it asks no other host.</summary>
    public static string Desk(string nonce) =>
        $"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
        "connect-src 'self' blob:; worker-src 'self' blob:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
}
