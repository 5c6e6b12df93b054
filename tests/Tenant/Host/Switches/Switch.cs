namespace NigerBrief.Tenant.Host.Switches;

/// <summary>Something that happens to the tenant, so that one sees what the product does then.</summary>
/// <param name="About">The heading it stands under.</param>
/// <param name="IsOn">Null for what only happens, and is not taken back.</param>
internal sealed record Switch(string Id, string About, string Label, Func<bool>? IsOn, Action<bool> Set)
{
    public void Flip() => Set(IsOn is null || !IsOn());
}
