namespace NigerBrief.Tenant.Graph.SharePoint;

/// <summary>
/// A firm's SharePoint in memory. It may be changed while requests are answered: a request sees the world as it was at one moment.
/// </summary>
public sealed class World(TimeProvider clock)
{
    public const string Host = "contoso.sharepoint.com";

    private readonly List<Site> sites = [];
    private SearchIndex? index;
    private int made;

    public Users Users { get; } = new();

    public IReadOnlyList<Site> Sites => Read(() => sites.ToList());

    /// <summary>Items on a page where the caller asks for no fewer.</summary>
    public int PageSize { get; set; } = 200;

    /// <summary>Answers "access denied" to who asks by id for what they may not see, where otherwise it answers "not found". A client must bear both.</summary>
    public bool RefusesOpenly { get; set; }

    /// <summary>An application that has no scope but <c>Sites.Selected</c> is refused each site that was not granted to it. Else every site counts as granted.</summary>
    public bool ChecksGrants { get; set; }

    /// <summary>
    /// Holds the search index at what it is now: later changes of text and of permission do not show in searches, as happens for hours in SharePoint.
    /// </summary>
    public bool SearchLags
    {
        get => index is not null;
        set => Change(() => index = value ? SearchIndex.Of(sites, Users) : null);
    }

    /// <summary>The deletion of a folder is told by the folder alone, not by everything in it too. The documentation leaves it open, so a client must bear both.</summary>
    public bool DeltaNamesOnlyTheFolderDeleted { get; set; }

    /// <summary>Counts every change; what has changed carries the count of its last change.</summary>
    internal long Count { get; private set; }

    /// <summary>Delta links made for an earlier epoch are answered 410.</summary>
    internal int Epoch { get; private set; }

    internal DateTimeOffset Now => clock.GetUtcNow();

    private Lock Gate { get; } = new();

    /// <param name="path">Server-relative, such as <c>sites/niger</c>.</param>
    public Site AddSite(string path, string title) => Change(() =>
    {
        var site = new Site(this, path.Trim('/'), title);
        sites.Add(site);
        return site;
    });

    /// <summary>No delta link given so far can be gone on with.</summary>
    public void ForgetDeltas() => Change(() => Epoch++);

    internal SearchIndex Searched() => index ?? SearchIndex.Of(sites, Users);

    internal long Tick() => ++Count;

    internal Guid NewId() => new(++made, 0x4e42, 0x4000, [0x80, 0, 0, 0, 0, 0, 0, 1]);

    internal T Read<T>(Func<T> read)
    {
        lock (Gate)
            return read();
    }

    internal T Change<T>(Func<T> change)
    {
        lock (Gate)
            return change();
    }

    internal void Change(Action change)
    {
        lock (Gate)
            change();
    }
}
