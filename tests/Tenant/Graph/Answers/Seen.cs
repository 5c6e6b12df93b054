using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Graph.Answers;

/// <summary>An item, and the version of it that the caller is shown.</summary>
internal sealed record Seen(Item Item, ItemVersion Version);
