namespace NigerBrief.Tenant.Graph.SharePoint;

/// <summary>A site with its libraries and lists. It begins with the library Documents.</summary>
public sealed class Site : Securable
{
    private readonly Dictionary<User, Role> members = [];
    private readonly List<SiteList> lists = [];
    private readonly List<SiteGrant> grants = [];

    internal Site(World world, string path, string title)
        : base(world)
    {
        (Path, Title) = (path, title);
        (CollectionId, WebId) = (world.NewId(), world.NewId());
        Documents = new(this, "Documents", "Shared Documents", Versioning.Majors);
        lists.Add(Documents);
    }

    public string Path { get; }

    public string Title { get; }

    public Library Documents { get; }

    /// <summary>
    /// How far the site's clock is ahead of UTC. SharePoint keeps a date without a time as the midnight of the site, so with
    /// +1 h the 28th of November travels as the 27th, 23:00.
    /// </summary>
    public TimeSpan Offset { get; set; }

    public string Id => $"{World.Host},{CollectionId},{WebId}";

    internal Guid CollectionId { get; }

    internal Guid WebId { get; }

    internal IReadOnlyList<SiteList> Lists => lists;

    internal string WebUrl => $"https://{World.Host}/{Path}";

    private protected override Securable? Within => null;

    public IReadOnlyDictionary<string, Role> Members => World.Read(() => members.ToDictionary(member => member.Key.Name, member => member.Value));

    public Library AddLibrary(string name, Versioning versioning = Versioning.Majors) => Add(new Library(this, name, name, versioning));

    public IReadOnlyList<SiteGrant> Grants => World.Read(() => grants.ToList());

    public SiteList AddList(string name) => Add(new SiteList(this, name, $"Lists/{name}", Versioning.Majors));

    public SiteList List(string name) => World.Read(() => lists.Single(list => list.Name == name));

    public Library Library(string name) => World.Read(() => lists.OfType<Library>().Single(library => library.Name == name));

    public void Allow(string user, Role role = Role.Reader) => World.Change(() => members[World.Users[user]] = role);

    public void Revoke(string user) => World.Change(() => members.Remove(World.Users[user]));

    public SiteGrant Grant(Guid application, string name, IReadOnlyList<string> roles) => World.Change(() =>
    {
        var grant = new SiteGrant(application, name, roles);
        grants.Add(grant);
        return grant;
    });

    internal override bool Sees(User user) => members.ContainsKey(user) && base.Sees(user);

    internal Role RoleOf(User user) => members.GetValueOrDefault(user);

    private T Add<T>(T list)
        where T : SiteList
    {
        World.Change(() => lists.Add(list));
        return list;
    }
}
