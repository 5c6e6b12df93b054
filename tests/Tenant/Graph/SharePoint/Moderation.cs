namespace NigerBrief.Tenant.Graph.SharePoint;

/// <summary>The numbers of SharePoint's column <c>_ModerationStatus</c>.</summary>
public enum Moderation
{
    Approved = 0,
    Rejected = 1,
    Pending = 2,
    Draft = 3,
}
