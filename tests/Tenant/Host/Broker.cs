using NigerBrief.Tenant.Authority;

namespace NigerBrief.Tenant.Host;

/// <summary>Gives tokens to the desk as Word's broker has them from Entra, for whoever sits at it.</summary>
/// <param name="cast">Nobody else gets any.</param>
internal sealed class Broker(LocalAuthority authority, Cast cast)
{
    public IResult Answer(Wish wish)
    {
        if (cast.All.FirstOrDefault(each => each.Name == wish.User) is not { } user)
            return Refused("invalid_grant", "Nobody of this tenant is called so.");
        var secondFactor = wish.Claims?.Contains("acrs", StringComparison.Ordinal) ?? false;
        if (secondFactor && !wish.Interactive)
            return Refused("interaction_required", "You must use multi-factor authentication.");
        var token = authority.TokenFor(user, claims =>
        {
            if (secondFactor)
                claims["acrs"] = new[] { "c1" };
        });
        return Results.Json(new { access_token = token, expires_in = (int)Tokens.Life.TotalSeconds - 1 });
    }

    private static IResult Refused(string error, string description) =>
        Results.Json(new { error, error_description = description }, statusCode: StatusCodes.Status401Unauthorized);
}

/// <summary>What the desk asks for.</summary>
/// <param name="Claims">What the token must carry, as JSON.</param>
/// <param name="Interactive">The person was asked, and said who they are.</param>
internal sealed record Wish(string User, string Scope, string? Claims, bool Interactive);
