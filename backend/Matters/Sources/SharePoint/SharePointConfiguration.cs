using Microsoft.Extensions.Configuration;

namespace NigerBrief.Matters.Sources.SharePoint;

/// <summary>Reads what a firm says of its SharePoint: the section <c>SharePoint</c> of the settings.</summary>
public static class SharePointConfiguration
{
    /// <exception cref="InvalidOperationException">A setting is missing; the message says which.</exception>
    public static SharePointSettings Read(IConfigurationSection section)
    {
        var settings = new SharePointSettings
        {
            Host = section["Host"] ?? throw new InvalidOperationException("SharePoint:Host is missing: name the firm's SharePoint, such as contoso.sharepoint.com."),
            Matters = [.. section.GetSection("Matters").GetChildren().Select(Site)],
            Columns = ListColumns.Default.With(section.GetSection("Columns").Get<Dictionary<string, string>>() ?? []),
            MicrosoftSearch = section.GetValue("MicrosoftSearch", false),
        };
        return settings with
        {
            FreshFor = section.GetValue("FreshFor", settings.FreshFor),
            StaleFor = section.GetValue("StaleFor", settings.StaleFor),
            ShownFor = section.GetValue("ShownFor", settings.ShownFor),
            Patience = section.GetValue("Patience", settings.Patience),
        };
    }

    private static MatterSite Site(IConfigurationSection section)
    {
        var site = new MatterSite
        {
            Site = section["Site"] ?? throw new InvalidOperationException($"{section.Path}:Site is missing: name the matter's site, such as sites/niger."),
        };
        return site with
        {
            Record = section["Record"] ?? site.Record,
            Clauses = section["Clauses"] ?? site.Clauses,
            Terms = section["Terms"] ?? site.Terms,
            Description = section["Description"] ?? site.Description,
        };
    }
}
