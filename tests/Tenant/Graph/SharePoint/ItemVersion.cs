namespace NigerBrief.Tenant.Graph.SharePoint;

/// <summary>An item's content and fields at one time.</summary>
/// <param name="Tag">Grows with every change.</param>
/// <param name="ContentTag">The <paramref name="Tag"/> that came with the content: a version that changes fields alone keeps it.</param>
public sealed record ItemVersion(int Major, int Minor, Content Content, Fields Fields, Moderation Status, DateTimeOffset Modified, long Tag, long ContentTag)
{
    /// <summary>Such as <c>2.0</c>; a draft's does not end in 0.</summary>
    public string Label => $"{Major}.{Minor}";

    internal bool Published => Minor == 0 && Status == Moderation.Approved;
}
