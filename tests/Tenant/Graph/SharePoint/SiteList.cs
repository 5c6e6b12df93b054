namespace NigerBrief.Tenant.Graph.SharePoint;

/// <summary>A list of a site: rows with columns. A library is one whose rows are files.</summary>
public class SiteList : Securable
{
    private readonly List<Item> items = [];
    private readonly Dictionary<string, Item> byId = new(StringComparer.Ordinal);

    internal SiteList(Site site, string name, string address, Versioning versioning)
        : base(site.World)
    {
        (Site, Name, Address, Versioning) = (site, name, address, versioning);
        (Id, Created) = (World.NewId(), World.Now);
        Columns = new(World);
    }

    /// <summary>What people see. In addresses it stays what it was at first.</summary>
    public string Name { get; private set; }

    public Guid Id { get; }

    public Columns Columns { get; }

    /// <summary>What is there now, in the order that it came in; of a library the files and the folders.</summary>
    public IReadOnlyList<Item> Rows => World.Read(() => items.Where(item => !item.Deleted).ToList());

    internal Site Site { get; }

    /// <summary>Its place in the site's web addresses.</summary>
    internal string Address { get; }

    public Versioning Versioning { get; set; }

    internal DateTimeOffset Created { get; }

    internal string WebUrl => $"{Site.WebUrl}/{string.Join('/', Address.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>In the order of their numbers, deleted ones among them.</summary>
    internal IReadOnlyList<Item> Items => items;

    private protected override Securable? Within => Site;

    public void Rename(string name) => World.Change(() => Name = name);

    public Item Add(Fields fields) => World.Change(() =>
    {
        Columns.Check(fields);
        var row = Keep(new(this, items.Count + 1, null, "", ItemKind.Row));
        row.Add(null, fields);
        return row;
    });

    /// <summary>Changes these fields and leaves the others: a new version with the same content.</summary>
    public void SetFields(Item item, Fields fields) => World.Change(() =>
    {
        Columns.Check(fields);
        item.Add(null, fields);
    });

    public virtual void Delete(Item item) => World.Change(item.Delete);

    /// <returns>The item also when it is deleted; null when there never was one.</returns>
    internal Item? ById(string id) => byId.GetValueOrDefault(id);

    private protected Item Keep(Item item)
    {
        items.Add(item);
        byId.Add(item.Id, item);
        return item;
    }
}
