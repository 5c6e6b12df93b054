namespace NigerBrief.Tenant;

/// <summary>A person of the local tenant. No password: who asks to be Amina is Amina.</summary>
public sealed record User(string Name, Guid ObjectId, Guid TenantId)
{
    public string PrincipalName => $"{Name.ToLowerInvariant()}@contoso.example";
}
