using Microsoft.Graph;
using Microsoft.Graph.Models;

namespace NigerBrief.Setup;

/// <summary>Lets the server read one site, for those who may read it themselves.</summary>
public static class Grant
{
    /// <summary>The only delegated permission with which Graph grants sites. The person must be a SharePoint administrator, too.</summary>
    public const string Scope = "Sites.FullControl.All";

    private const string Read = "read";

    /// <returns>Whether the server may read the site now, and no more than that.</returns>
    public static async Task<bool> GiveAsync(GraphServiceClient graph, string site, SetupSettings settings, TextWriter output)
    {
        var granted = (await graph.Sites[site].Permissions.GetAsync())?.Value ?? [];
        if (granted.FirstOrDefault(permission => Names(permission, settings.Server)) is { } there)
        {
            var more = there.Roles is { } roles ? roles.Where(role => role != Read).ToList() : [];
            await output.WriteLineAsync(more.Count == 0
                ? $"{settings.Site.Site}: already granted."
                : $"{settings.Site.Site}: already granted, and more than is needed: {string.Join(", ", more)}. Take that grant back, and run this again.");
            return more.Count == 0;
        }
        await graph.Sites[site].Permissions.PostAsync(new()
        {
            Roles = [Read],
            GrantedToIdentities = [new() { Application = new() { Id = settings.Server.ToString(), DisplayName = "Niger Brief" } }],
        });
        await output.WriteLineAsync($"{settings.Site.Site}: granted. The server reads there what each person may read.");
        return true;
    }

    private static bool Names(Permission permission, Guid server) =>
        (permission.GrantedToIdentitiesV2 ?? []).Any(identity => Guid.TryParse(identity.Application?.Id, out var id) && id == server);
}
