namespace NigerBrief.Tenant.Graph.SharePoint;

/// <param name="Name">The file's name when it was read.</param>
/// <param name="Readers">Who might see it when it was read.</param>
internal sealed record IndexEntry(Item Item, ItemVersion Version, string Name, IReadOnlySet<User> Readers)
{
    public string Text => TextOf.File(Name, Version.Content);
}
