namespace NigerBrief.Tenant.Graph.SharePoint;

/// <summary>That an application with <c>Sites.Selected</c> may open a site, for users who may.</summary>
/// <param name="Roles">Such as <c>read</c>.</param>
public sealed record SiteGrant(Guid Application, string Name, IReadOnlyList<string> Roles);
