using System.Text.Json.Nodes;
using NigerBrief.Tenant.Graph.SharePoint;

namespace NigerBrief.Tenant.Graph.Answers;

/// <summary>Which applications a site was granted to.</summary>
internal static class PermissionEndpoints
{
    private const string Scope = "Sites.FullControl.All";

    public static Answer List(Call call)
    {
        call.HoldOwner(Scope);
        return Pages.Whole(call.Site.Grants.Select(Json));
    }

    /// <exception cref="Refusal">Not to this user, or it grants nothing.</exception>
    public static Answer Give(Call call)
    {
        call.HoldOwner(Scope);
        if ((call.Body?["grantedToIdentities"] as JsonArray)?[0]?["application"] is not JsonObject application || !Guid.TryParse((string?)application["id"], out var id))
            throw Refusal.Invalid("The permission names no application.");
        if (call.Body["roles"] is not JsonArray { Count: > 0 } roles)
            throw Refusal.Invalid("The permission names no role.");
        return Answer.Created(Json(call.Site.Grant(id, (string?)application["displayName"] ?? "", [.. roles.Select(role => (string)role!)])));
    }

    private static JsonObject Json(SiteGrant grant) => new()
    {
        ["id"] = $"{grant.Application:N}",
        ["roles"] = new JsonArray([.. grant.Roles.Select(role => JsonValue.Create(role))]),
        ["grantedToIdentities"] = Identities(grant),
        ["grantedToIdentitiesV2"] = Identities(grant),
    };

    private static JsonArray Identities(SiteGrant grant) =>
        [new JsonObject { ["application"] = new JsonObject { ["id"] = grant.Application.ToString(), ["displayName"] = grant.Name } }];
}
