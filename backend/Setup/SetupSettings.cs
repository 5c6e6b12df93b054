using Microsoft.Extensions.Configuration;
using NigerBrief.Matters.Sources.SharePoint;
using NigerBrief.Matters.Sources.SharePoint.Graph;

namespace NigerBrief.Setup;

/// <summary>What the server's settings say of one matter's site, and who asks for it.</summary>
/// <param name="Host">Such as <c>contoso.sharepoint.com</c>.</param>
/// <param name="Site">The matter as the settings name it; with the usual names when they do not.</param>
/// <param name="Client">The client id of the registration for setting up.</param>
/// <param name="Server">The client id of the server, to which sites are granted.</param>
public sealed record SetupSettings(Uri Graph, string Host, MatterSite Site, ListColumns Columns, Guid Tenant, Guid Client, Guid Server)
{
    /// <param name="address">Of the matter's site, as it stands in the browser.</param>
    /// <exception cref="InvalidOperationException">Says in a sentence what is missing or does not fit.</exception>
    public static SetupSettings Read(string address, IConfiguration settings)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var site) || site.Scheme != Uri.UriSchemeHttps || site.AbsolutePath == "/" || site.Query.Length > 0)
            throw new InvalidOperationException($"“{address}” is not the address of a site, such as https://contoso.sharepoint.com/sites/niger.");
        settings["SharePoint:Host"] ??= site.Host;
        var sharePoint = SharePointConfiguration.Read(settings.GetSection("SharePoint"));
        if (!string.Equals(sharePoint.Host, site.Host, StringComparison.OrdinalIgnoreCase))
            throw new InvalidOperationException($"The settings name another SharePoint, {sharePoint.Host}, than this site's, {site.Host}.");
        var path = Uri.UnescapeDataString(site.AbsolutePath).Trim('/');
        return new(
            settings.GetValue<Uri>("SharePoint:Graph") ?? GraphSettings.Global,
            site.Host,
            sharePoint.Matters.FirstOrDefault(matter => string.Equals(matter.Site.Trim('/'), path, StringComparison.OrdinalIgnoreCase)) ?? new() { Site = path },
            sharePoint.Columns,
            Id(settings, "AzureAd:TenantId", "the id of the firm's tenant"),
            Id(settings, "Setup:ClientId", "the client id of the registration for setting up"),
            Id(settings, "AzureAd:ClientId", "the client id of the server's registration"));
    }

    private static Guid Id(IConfiguration settings, string key, string what) =>
        Guid.TryParse(settings[key], out var id) ? id : throw new InvalidOperationException($"{key} must be {what}.");
}
