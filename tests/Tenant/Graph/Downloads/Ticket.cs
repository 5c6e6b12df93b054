using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Graph.Downloads;

/// <summary>What the address of a download opens.</summary>
/// <param name="Item">The item's id.</param>
/// <param name="Version">Its label; empty for whichever is current when the download comes.</param>
/// <param name="User">The object id of whom it was given to.</param>
/// <param name="Until">In seconds since 1970.</param>
internal sealed record Ticket(string Item, string Version, Guid User, long Until)
{
    public static Ticket For(Item item, ItemVersion version, User user, DateTimeOffset until) =>
        new(item.Id, version == item.VersionFor(user) ? "" : version.Label, user.ObjectId, until.ToUnixTimeSeconds());
}
