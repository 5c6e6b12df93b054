namespace NigerBrief.Tenant.Graph.SharePoint;

internal enum ItemKind
{
    File,
    Folder,
    Row,
}
