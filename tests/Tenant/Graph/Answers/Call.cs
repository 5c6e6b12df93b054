using System.Text.Json.Nodes;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Graph.Answers;

/// <summary>One request, as an endpoint sees it.</summary>
/// <param name="Application">For which the token was made; null when it does not say.</param>
/// <param name="Scopes">The token's <c>scp</c>.</param>
/// <param name="Address">Where Graph listens: <c>http://127.0.0.1:1234/v1.0</c>.</param>
/// <param name="Path">After <paramref name="Address"/>, encoded as it came, without query.</param>
/// <param name="DownloadAddress">Makes the address that a version's bytes can be fetched from without a token.</param>
internal sealed record Call(
    World World,
    User User,
    Guid? Application,
    IReadOnlySet<string> Scopes,
    string Address,
    string Path,
    Query Query,
    IHeaderDictionary Headers,
    JsonNode? Body,
    Func<Item, ItemVersion, User, string> DownloadAddress)
{
    public IReadOnlyDictionary<string, string> Route { get; init; } = new Dictionary<string, string>();

    /// <exception cref="Refusal">There is no such site, or the user may not see it.</exception>
    public Site Site => SiteOf(Route["site"]);

    /// <exception cref="Refusal">As for <see cref="Site"/>.</exception>
    public SiteList List => Shown(Site.Lists.FirstOrDefault(list =>
        string.Equals(list.Id.ToString(), Route["list"], StringComparison.OrdinalIgnoreCase) || string.Equals(list.Name, Route["list"], StringComparison.OrdinalIgnoreCase)));

    /// <exception cref="Refusal">As for <see cref="Site"/>.</exception>
    public Library Drive
    {
        get
        {
            var id = Route["drive"];
            return id.StartsWith(Segments.DefaultDriveOf, StringComparison.Ordinal)
                ? Shown(SiteOf(id[Segments.DefaultDriveOf.Length..]).Documents)
                : Shown(World.Sites.SelectMany(site => site.Lists).OfType<Library>().FirstOrDefault(library => library.DriveId == id));
        }
    }

    /// <summary>The row of <see cref="List"/>, as this user sees it.</summary>
    /// <exception cref="Refusal">As for <see cref="Site"/>.</exception>
    public Seen Row => Shown(int.TryParse(Route["item"], out var number) ? List.Items.ElementAtOrDefault(number - 1) : null, List);

    /// <summary>The file or folder of <see cref="Drive"/>, as this user sees it.</summary>
    /// <exception cref="Refusal">As for <see cref="Site"/>.</exception>
    public Seen Item
    {
        get
        {
            var (drive, id) = (Drive, Route["item"]);
            var item = id == "root" ? drive.Root
                : id.StartsWith("root:", StringComparison.Ordinal) ? drive.At(id["root:".Length..])
                : drive.ById(id) ?? (drive.Root.Id == id ? drive.Root : null);
            return Shown(item, drive);
        }
    }

    public string DownloadUrl(Item item, ItemVersion version) => DownloadAddress(item, version, User);

    /// <summary>The link to a further page: this request with one option changed.</summary>
    public string Link(string option, string? value) => Address + Path + Query.With(option, value);

    /// <exception cref="Refusal">The person does not own <see cref="Site"/>, or the token does not carry the scope.</exception>
    public void HoldOwner(string scope)
    {
        if (Site.RoleOf(User) != Role.Owner || !Scopes.Contains(scope))
            throw Refusal.Denied();
    }

    private Site SiteOf(string id)
    {
        var path = id.StartsWith($"{World.Host}:/", StringComparison.OrdinalIgnoreCase) ? id[$"{World.Host}:/".Length..].TrimEnd('/') : null;
        var site = World.Sites.FirstOrDefault(site => path is null
            ? string.Equals(site.Id, id, StringComparison.OrdinalIgnoreCase)
            : string.Equals(site.Path, path, StringComparison.OrdinalIgnoreCase)) ?? throw Refusal.NotFound();
        return Opens(site) ? site : throw Refusal.Denied();
    }

    /// <summary>The person may see the site, and the application may ask for it.</summary>
    private bool Opens(Site site) => site.Sees(User) && (!World.ChecksGrants || !Scopes.SetEquals(["Sites.Selected"]) || site.Grants.Any(grant => grant.Application == Application));

    private T Shown<T>(T? found)
        where T : SiteList =>
        found is null ? throw Refusal.NotFound()
        : !Opens(found.Site) ? throw Refusal.Denied()
        : found.Sees(User) ? found
        : throw Hidden();

    private Seen Shown(Item? item, SiteList list) =>
        item is null || item.Deleted || item.List != list ? throw Refusal.NotFound()
        : item.SeenBy(User) is { } version ? new(item, version)
        : throw Hidden();

    private Refusal Hidden() => World.RefusesOpenly ? Refusal.Denied() : Refusal.NotFound();
}
