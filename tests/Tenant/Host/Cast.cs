using NigerBrief.Tenant.Authority;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Host;

/// <summary>Who can sit down at the desk of the local tenant.</summary>
/// <param name="Amina">Reads everything.</param>
/// <param name="Bob">Reads everything but the confidential exhibit.</param>
/// <param name="Carol">Reads everything, once she has given a second factor.</param>
/// <param name="Dora">Signs in, but has no access to the site.</param>
public sealed record Cast(User Amina, User Bob, User Carol, User Dora)
{
    /// <summary>The file of the confidential exhibit, Ex. C-0007.</summary>
    public const string Confidential = "C-0007.pdf";

    public IReadOnlyList<User> All => [Amina, Bob, Carol, Dora];

    internal static Cast Join(LocalAuthority authority, Site site)
    {
        var cast = new Cast(authority.AddUser(nameof(Amina)), authority.AddUser(nameof(Bob)), authority.AddUser(nameof(Carol)), authority.AddUser(nameof(Dora)));
        foreach (var user in cast.All)
            site.World.Users.Add(user);
        foreach (var reader in cast.All.Except([cast.Dora]))
            site.Allow(reader.Name);
        authority.Let(cast.Carol, Behaviour.NeedsSecondFactor);
        return cast;
    }
}
