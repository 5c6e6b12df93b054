using System.Text;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Host.Switches;

/// <summary>The switches there are, in the order of the page.</summary>
internal static class AllSwitches
{
    private static readonly TimeSpan LongerThanAGrant = TimeSpan.FromMinutes(6);

    public static IReadOnlyList<Switch> Of(LocalTenantHost tenant) =>
    [
        Is(tenant, "slow", "SharePoint is slow: each answer takes three seconds", Health.Slow),
        Is(tenant, "throttling", "SharePoint is busy: for a minute it answers “too many requests”", Health.Throttling),
        Is(tenant, "down", "SharePoint does not answer", Health.Down),
        Denial(tenant, "bob-confidential", "Bob may not see the confidential exhibit, Ex. C-0007", tenant.Cast.Bob, Cast.Confidential),
        Denial(tenant, "bob-call", "Bob may not see the communiqué on the telephone conversation, Ex. C-0006", tenant.Cast.Bob, "C-0006.pdf"),
        Replacement(tenant.Record.Find("chronology.txt")!, tenant),
        Renaming(tenant.Record.Find("C-0012.pdf")!, tenant),
        Withdrawal(tenant.Clauses.Find("costs.md")!, tenant),
        new("later", "The clock", "Let six minutes pass: what a person may see is asked again after five", null, _ => tenant.Clock.Advance(LongerThanAGrant)),
    ];

    private static Switch Is(LocalTenantHost tenant, string id, string label, Health health) =>
        new(id, "SharePoint", label, () => tenant.Health.Now == health, on => tenant.Health.Now = on ? health : Health.Well);

    private static Switch Denial(LocalTenantHost tenant, string id, string label, User user, string file)
    {
        var item = tenant.Record.Find(file)!;
        return new(id, "Who may see what", label, () => !item.MayBeSeenBy(user), on =>
        {
            if (on)
                item.Deny(user.Name);
            else
                item.Restore(user.Name);
        });
    }

    private static Switch Replacement(Item file, LocalTenantHost tenant)
    {
        var original = Text(file);
        return new("replaced", "Documents", "The chronology, Ex. C-0015, is replaced by one that begins with a line on a lighthouse", () => Text(file) != original, on =>
            tenant.Record.Put(file.Path, on ? $"1 January 2012: the lighthouse keeper signs the register.\n{original}" : original));
    }

    private static Switch Renaming(Item file, LocalTenantHost tenant)
    {
        var original = file.Name;
        return new("renamed", "Documents", "The file of Ex. C-0012 has another name", () => file.Name != original, on =>
            tenant.Record.Rename(file, on ? "Hundreds rally in Niamey.pdf" : original));
    }

    private static Switch Withdrawal(Item file, LocalTenantHost tenant)
    {
        var original = Text(file);
        return new("withdrawn", "Documents", "The argument block “Costs of the proceedings” is withdrawn", () => Text(file) != original, on =>
            tenant.Clauses.Put(file.Path, on ? original.Replace("status: approved", "status: withdrawn", StringComparison.Ordinal) : original).Approve());
    }

    private static string Text(Item file) => Encoding.UTF8.GetString(file.Newest.Content.Bytes);
}
