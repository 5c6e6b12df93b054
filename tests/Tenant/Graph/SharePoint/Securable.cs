namespace NigerBrief.Tenant.Graph.SharePoint;

/// <summary>What one may be kept from. Who does not see a thing sees nothing that lies within it.</summary>
public abstract class Securable
{
    private readonly HashSet<User> denied = [];
    private readonly HashSet<User> viewing = [];

    private protected Securable(World world) => World = world;

    internal World World { get; }

    private protected abstract Securable? Within { get; }

    /// <summary>Takes the right to read away. Nothing else changes: no tag, no delta.</summary>
    public void Deny(string user) => World.Change(() => denied.Add(World.Users[user]));

    public void Restore(string user) => World.Change(() => denied.Remove(World.Users[user]));

    /// <summary>Leaves the right to see it in the browser, and takes away that to its bytes.</summary>
    public void DenyDownload(string user) => World.Change(() => viewing.Add(World.Users[user]));

    public void AllowDownload(string user) => World.Change(() => viewing.Remove(World.Users[user]));

    public bool MayBeSeenBy(User user) => World.Read(() => Sees(user));

    internal bool Opens(User user) => !viewing.Contains(user) && (Within?.Opens(user) ?? true);

    internal virtual bool Sees(User user) => !denied.Contains(user) && (Within?.Sees(user) ?? true);
}
