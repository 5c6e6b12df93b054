using System.Security.Claims;
using Microsoft.Identity.Web;
using NigerBrief.Matters;

namespace NigerBrief.Api.SignIn;

/// <summary>What the validated token says of the person who asks.</summary>
public static class SignedInUser
{
    /// <summary>Null when the token names no person.</summary>
    public static Caller? Caller(this ClaimsPrincipal user) =>
        Guid.TryParse(user.GetTenantId(), out var tenant) && Guid.TryParse(user.GetObjectId(), out var person) ? new(tenant, person) : null;

    public static bool IsApplication(this ClaimsPrincipal user) => user.HasClaim("idtyp", "app");
}
