namespace NigerBrief.Api.SignIn;

/// <summary>Whose people may sign in, and the two applications that the firm registered in Entra.</summary>
/// <param name="Instance">Where they sign in: https, and no path.</param>
/// <param name="Api">The client id of this server.</param>
/// <param name="Pane">The client id of the pane.</param>
public sealed record SignInSettings(Uri Instance, Guid Tenant, Guid Api, Guid Pane)
{
    public const string Section = "AzureAd";

    public const string Scope = "access_as_user";

    public string Authority => $"{Instance}{Tenant}";

    /// <exception cref="InvalidOperationException">Says in a sentence which setting is missing or unusable.</exception>
    public static SignInSettings Read(IConfiguration configuration)
    {
        var entra = configuration.GetSection(Section);
        if (!Uri.TryCreate(entra["Instance"], UriKind.Absolute, out var instance) || instance.Scheme != Uri.UriSchemeHttps || instance.PathAndQuery != "/")
            throw new InvalidOperationException("AzureAd:Instance must be an https address and nothing behind it, such as https://login.microsoftonline.com/.");
        return new(
            instance,
            Id(entra["TenantId"], "AzureAd:TenantId must be the id of the firm's own tenant. “common” and “organizations” would let in every tenant there is."),
            Id(entra["ClientId"], "AzureAd:ClientId must be the client id of the server's application registration."),
            Id(configuration["Pane:ClientId"], "Pane:ClientId must be the client id of the pane's application registration."));
    }

    private static Guid Id(string? value, string otherwise) => Guid.TryParse(value, out var id) && id != Guid.Empty ? id : throw new InvalidOperationException(otherwise);
}
