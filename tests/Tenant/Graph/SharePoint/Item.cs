namespace NigerBrief.Tenant.Graph.SharePoint;

/// <summary>A file, a folder, or the row of a list.</summary>
public sealed class Item : Securable
{
    private readonly List<ItemVersion> versions = [];

    internal Item(SiteList list, int number, Item? folder, string name, ItemKind kind)
        : base(list.World)
    {
        (List, Number, Folder, Name, Kind) = (list, number, folder, name, kind);
        (UniqueId, Created, Changed) = (World.NewId(), World.Now, World.Tick());
        Id = $"01NIGERB{Base32.Of(UniqueId)}";
    }

    /// <summary>The id that a drive knows it by: it outlives renames and moves.</summary>
    public string Id { get; }

    /// <summary>The id that the list knows it by; 0 for the root of a library, which is no row of it.</summary>
    public int Number { get; }

    public string Name { get; private set; }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<ItemVersion> Versions => World.Read(() => versions.AsEnumerable().Reverse().ToList());

    public Guid UniqueId { get; }

    internal SiteList List { get; }

    internal Item? Folder { get; private set; }

    internal ItemKind Kind { get; }

    internal DateTimeOffset Created { get; }

    internal bool Deleted { get; private set; }

    /// <summary>The world's count when this last changed, for deltas.</summary>
    internal long Changed { get; private set; }

    /// <summary>The count when it was last renamed or moved, which belongs to no version.</summary>
    internal long Placed { get; private set; }

    internal Dictionary<string, Item> Children { get; } = new(StringComparer.OrdinalIgnoreCase);

    internal ItemVersion Newest => versions[^1];

    /// <summary>From the library's root, parted by <c>/</c>; empty for the root.</summary>
    public string Path => World.Read(() => Folder is null ? "" : Folder.Folder is null ? Name : $"{Folder.Path}/{Name}");

    public bool IsFolder => Kind == ItemKind.Folder;

    private protected override Securable? Within => Folder is null ? List : Folder;

    /// <summary>Publishes the newest version, a draft as the next major version.</summary>
    public void Approve() => Replace(newest => newest.Minor == 0
        ? newest with { Status = Moderation.Approved }
        : newest with { Major = newest.Major + 1, Minor = 0, Status = Moderation.Approved });

    /// <summary>Readers see the approved version before it, if there is one.</summary>
    public void Reject() => Replace(newest => newest with { Status = Moderation.Rejected });

    /// <summary>The newest version waits for approval.</summary>
    public void Submit() => Replace(newest => newest with { Status = Moderation.Pending });

    /// <summary>The newest version is a draft again.</summary>
    public void Draft() => Replace(newest => newest with { Status = Moderation.Draft });

    /// <summary>The version shown to this user: readers see only what is published.</summary>
    /// <returns>Null when there is nothing for them to see.</returns>
    internal ItemVersion? SeenBy(User user) => Sees(user) ? VersionFor(user) : null;

    /// <summary>As <see cref="SeenBy"/>, whether or not the item may be seen at all.</summary>
    internal ItemVersion? VersionFor(User user) => VersionsFor(user).FirstOrDefault();

    /// <returns>Newest first.</returns>
    internal IEnumerable<ItemVersion> VersionsFor(User user) =>
        versions.AsEnumerable().Reverse().Where(version => version.Published || Kind == ItemKind.Folder || List.Site.RoleOf(user) != Role.Reader);

    internal void Add(Content? content, Fields fields)
    {
        var before = versions.Count == 0 ? null : Newest;
        var draft = List.Versioning == Versioning.Approval && Kind != ItemKind.Folder;
        Changed = World.Tick();
        versions.Add(new(
            (before?.Major ?? 0) + (draft ? 0 : 1),
            draft ? (before?.Minor ?? 0) + 1 : 0,
            content ?? before?.Content ?? Content.Empty,
            before is null ? fields : before.Fields.With(fields),
            draft ? Moderation.Draft : Moderation.Approved,
            World.Now,
            Changed,
            content is null && before is not null ? before.ContentTag : Changed));
    }

    internal void Place(Item folder, string name)
    {
        Folder!.Children.Remove(Name);
        (Folder, Name) = (folder, name);
        folder.Children.Add(name, this);
        Placed = Changed = World.Tick();
    }

    internal void Delete()
    {
        foreach (var child in Children.Values)
            child.Delete();
        (Deleted, Changed) = (true, World.Tick());
    }

    private void Replace(Func<ItemVersion, ItemVersion> change) => World.Change(() =>
    {
        Changed = World.Tick();
        versions[^1] = change(Newest) with { Tag = Changed };
    });
}
