using System.Collections.Concurrent;

namespace NigerBrief.Tenant.Graph.SharePoint;

/// <summary>Whoever may sign in. Alice and Bob are there from the start.</summary>
public sealed class Users
{
    public static readonly Guid Tenant = new("11111111-1111-1111-1111-111111111111");

    private readonly ConcurrentDictionary<string, User> users = new(StringComparer.Ordinal);

    internal Users()
    {
        Add("alice");
        Add("bob");
    }

    /// <exception cref="KeyNotFoundException">Nobody is called so.</exception>
    public User this[string name] => users.TryGetValue(name, out var user) ? user : throw new KeyNotFoundException($"No user is called “{name}”. Add them first.");

    internal ICollection<User> All => users.Values;

    /// <param name="objectId">One made from the name when null.</param>
    public User Add(string name, Guid? objectId = null, Guid? tenant = null) => Add(new(name, objectId ?? Made(name), tenant ?? Tenant));

    /// <param name="user">One whom the authority knows too.</param>
    public User Add(User user) => users[user.Name] = user;

    internal User? Find(string objectId, string tenant) => Guid.TryParse(objectId, out var person) && Guid.TryParse(tenant, out var firm)
        ? users.Values.FirstOrDefault(user => user.ObjectId == person && user.TenantId == firm)
        : null;

    private static Guid Made(string name)
    {
        Span<byte> id = stackalloc byte[16];
        System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name)).AsSpan(0, 16).CopyTo(id);
        return new(id);
    }
}
