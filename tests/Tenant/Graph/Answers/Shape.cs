using System.Text.Json.Nodes;

namespace NigerBrief.Tenant.Graph.Answers;

/// <summary>The properties that Graph's description gives a type, and those of them that come only when asked for.</summary>
internal sealed record Shape(string Name, string Properties, string OnlyWhenSelected = "")
{
    public const string DownloadUrl = "@microsoft.graph.downloadUrl";

    private const string BaseItem =
        "id createdBy createdDateTime description eTag lastModifiedBy lastModifiedDateTime name parentReference webUrl createdByUser lastModifiedByUser ";

    public static readonly Shape Site = new("site", BaseItem +
        "displayName error isPersonalSite root sharepointIds siteCollection analytics columns contentTypes drive drives items lists operations permissions sites termStore");

    public static readonly Shape Drive = new("drive", BaseItem +
        "driveType owner quota sharePointIds system bundles following items list root special", "sharePointIds");

    public static readonly Shape List = new("list", BaseItem +
        "displayName list sharepointIds system columns contentTypes drive items operations subscriptions", "system sharepointIds");

    public static readonly Shape Column = new("columnDefinition",
        "boolean calculated choice columnGroup contentApprovalStatus currency dateTime defaultValue description displayName enforceUniqueValues geolocation hidden "
        + "hyperlinkOrPicture id indexed isDeletable isReorderable isSealed lookup name number personOrGroup propagateChanges readOnly required "
        + "sourceContentType term text thumbnail type validation sourceColumn");

    public static readonly Shape ListItem = new("listItem", BaseItem +
        "contentType deleted sharepointIds analytics documentSetVersions driveItem fields versions", "sharepointIds");

    public static readonly Shape DriveItem = new("driveItem", BaseItem +
        "audio bundle cTag content deleted file fileSystemInfo folder image location malware package pendingOperations photo publication remoteItem root "
        + "searchResult shared sharepointIds size specialFolder video webDavUrl analytics children listItem permissions retentionLabel subscriptions thumbnails versions workbook",
        "publication sharepointIds");

    public static readonly Shape DriveItemVersion = new("driveItemVersion", "id lastModifiedBy lastModifiedDateTime publication size content");

    public static readonly Shape ListItemVersion = new("listItemVersion", "id lastModifiedBy lastModifiedDateTime publication fields");

    private readonly HashSet<string> known = [.. Properties.Split(' ')];
    private readonly HashSet<string> hidden = [.. OnlyWhenSelected.Split(' ')];

    /// <summary>Refuses a wrong <c>$select</c> also where there is nothing to pick from.</summary>
    /// <exception cref="Refusal">As for <see cref="Pick"/>.</exception>
    public void Check(string? select) => Pick([], select);

    /// <summary>Leaves the properties asked for, in the order of the whole.</summary>
    /// <param name="select">As in <c>$select</c>; null for those that come by themselves.</param>
    /// <exception cref="Refusal">A property is asked for that the type does not have.</exception>
    public JsonObject Pick(JsonObject whole, string? select)
    {
        var wanted = select?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (wanted?.FirstOrDefault(name => !name.StartsWith('@') && !known.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            throw Refusal.BadRequest($"Parsing OData Select and Expand failed: Could not find a property named '{unknown}' on type 'microsoft.graph.{Name}'.");
        foreach (var name in whole.Select(property => property.Key).ToList())
        {
            var stays = name is "@odata.type" or "@odata.etag" || (wanted is null ? !hidden.Contains(name) : wanted.Contains(name));
            if (!stays)
                whole.Remove(name);
        }
        return whole;
    }
}
