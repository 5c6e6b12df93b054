namespace NigerBrief.Tenant.Graph.SharePoint;

/// <summary>What a member of a site may do. Only readers are shown nothing but what is approved.</summary>
public enum Role
{
    Reader,
    Approver,

    /// <summary>Makes lists and columns, and grants the site.</summary>
    Owner,
}
