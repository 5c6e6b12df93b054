namespace NigerBrief.Matters.Sources.SharePoint.Graph;

public sealed record GraphDrive(string Id, string Name);

/// <param name="Name">As in its address.</param>
/// <param name="DisplayName">As people see it.</param>
public sealed record GraphList(string Id, string Name, string DisplayName)
{
    /// <summary>By the name that people see, or the one in its address, which a renamed list keeps.</summary>
    public static GraphList? Find(string name, IReadOnlyCollection<GraphList> lists) =>
        lists.FirstOrDefault(list => IsNamed(list.DisplayName, name)) ?? lists.FirstOrDefault(list => IsNamed(list.Name, name));

    private static bool IsNamed(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Finds sites, libraries and lists.</summary>
public static class SiteCalls
{
    /// <param name="host">Such as <c>contoso.sharepoint.com</c>.</param>
    /// <param name="path">Within the host, such as <c>sites/niger</c>.</param>
    /// <returns>The site's id, which is opaque.</returns>
    public static async Task<string> SiteAsync(this GraphCalls graph, string host, string path, CancellationToken cancel) =>
        (await graph.GetAsync($"/sites/{host}:/{path:path}?$select=id", cancel)).Needed("id");

    public static async Task<GraphDrive> DefaultDriveAsync(this GraphCalls graph, string site, CancellationToken cancel)
    {
        var drive = await graph.GetAsync($"/sites/{site}/drive?$select=id,name", cancel);
        return new(drive.Needed("id"), drive.Needed("name"));
    }

    public static async Task<IReadOnlyList<GraphDrive>> DrivesAsync(this GraphCalls graph, string site, CancellationToken cancel) =>
        await graph.EntriesAsync($"/sites/{site}/drives?$select=id,name", cancel)
            .Select(drive => new GraphDrive(drive.Needed("id"), drive.Needed("name")))
            .ToListAsync(cancel);

    public static async Task<IReadOnlyList<GraphList>> ListsAsync(this GraphCalls graph, string site, CancellationToken cancel) =>
        await graph.EntriesAsync($"/sites/{site}/lists?$select=id,name,displayName", cancel)
            .Select(list => new GraphList(list.Needed("id"), list.Needed("name"), list.Needed("displayName")))
            .ToListAsync(cancel);
}
