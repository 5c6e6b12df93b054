namespace NigerBrief.Tenant.Graph.SharePoint;

/// <summary>A document library: a list, and a drive with folders.</summary>
public sealed class Library : SiteList
{
    internal Library(Site site, string name, string address, Versioning versioning)
        : base(site, name, address, versioning)
    {
        Root = new(this, 0, null, "root", ItemKind.Folder);
        Root.Add(null, []);
    }

    public string DriveId => "b!" + Convert.ToBase64String([.. Site.CollectionId.ToByteArray(), .. Site.WebId.ToByteArray(), .. Id.ToByteArray()])
        .Replace('+', '-').Replace('/', '_');

    internal Item Root { get; }

    /// <summary>Puts a file there, or a new version of the file that is there. Folders are made as needed.</summary>
    /// <param name="path">From the library's root, parted by <c>/</c>.</param>
    /// <param name="fields">Those that change; of a new version the others stay.</param>
    public Item Put(string path, Content content, Fields? fields = null) => World.Change(() =>
    {
        Columns.Check(fields ?? []);
        var names = path.Split('/');
        var folder = FolderAt(names[..^1]);
        var file = folder.Children.GetValueOrDefault(names[^1]) ?? Add(folder, names[^1], ItemKind.File);
        file.Add(content, fields ?? []);
        return file;
    });

    public Item AddFolder(string path) => World.Change(() => FolderAt(path.Split('/')));

    /// <returns>Null when nothing is there.</returns>
    public Item? Find(string path) => World.Read(() => At(path));

    public void Rename(Item item, string name) => World.Change(() => item.Place(item.Folder!, name));

    /// <param name="folder">Path from the library's root; empty for the root.</param>
    /// <exception cref="ArgumentException">The folder lies in what is to be moved.</exception>
    public void Move(Item item, string folder) => World.Change(() =>
    {
        var into = folder.Length == 0 ? Root : FolderAt(folder.Split('/'));
        for (var above = into; above is not null; above = above.Folder)
        {
            if (above == item)
                throw new ArgumentException("A folder cannot be moved into itself.", nameof(folder));
        }
        item.Place(into, item.Name);
    });

    public override void Delete(Item item) => World.Change(() =>
    {
        item.Folder!.Children.Remove(item.Name);
        item.Delete();
    });

    internal Item? At(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries)
        .Aggregate<string, Item?>(Root, (folder, name) => folder?.Children.GetValueOrDefault(name));

    private Item FolderAt(string[] names) =>
        names.Aggregate(Root, (folder, name) => folder.Children.GetValueOrDefault(name) ?? Made(folder, name));

    private Item Made(Item folder, string name)
    {
        var made = Add(folder, name, ItemKind.Folder);
        made.Add(null, []);
        return made;
    }

    private Item Add(Item folder, string name, ItemKind kind)
    {
        var item = Keep(new(this, Items.Count + 1, folder, name, kind));
        folder.Children.Add(name, item);
        return item;
    }
}
