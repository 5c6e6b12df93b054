namespace NigerBrief.Tenant.Graph.SharePoint;

/// <summary>How a list keeps versions.</summary>
public enum Versioning
{
    /// <summary>Each change is a new published version: 1.0, 2.0.</summary>
    Majors,

    /// <summary>Each change is a draft (1.1, 1.2) until it is approved, which makes it 2.0.</summary>
    Approval,
}
