namespace NigerBrief.Tenant.Graph.SharePoint;

/// <summary>What the search engine has read of the world, and who might see it then.</summary>
internal sealed record SearchIndex(IReadOnlyList<IndexEntry> Entries)
{
    public static SearchIndex Of(IEnumerable<Site> sites, Users users) => new(
    [
        .. from site in sites
           from list in site.Lists
           from item in list.Items
           where !item.Deleted && item.Kind != ItemKind.Row && item.Kind != ItemKind.Folder
           let version = item.Versions.FirstOrDefault(version => version.Published)
           where version is not null
           select new IndexEntry(item, version, item.Name, users.All.Where(item.Sees).ToHashSet()),
    ]);
}
