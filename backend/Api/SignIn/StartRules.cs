using System.Net;
using StackExchange.Redis;

namespace NigerBrief.Api.SignIn;

/// <summary>What the server refuses to start with, since nobody would notice later.</summary>
public static class StartRules
{
    /// <summary>Identity.Web's switches by which an application acts, or is let in, without a user.</summary>
    private static readonly string[] WithoutUser = ["RequestAppToken", "AllowWebApiToBeAuthorizedByACL"];

    /// <exception cref="InvalidOperationException">Says in a sentence what is wrong and what to do.</exception>
    public static void Hold(IConfiguration configuration, IHostEnvironment environment)
    {
        var entra = configuration.GetSection(SignInSettings.Section);
        if (!environment.IsDevelopment() && entra.AsEnumerable().Any(IsSecret))
            throw new InvalidOperationException("A client secret is for development only. Give AzureAd:ClientCredentials a certificate or a managed identity.");
        if (!entra.GetSection("ClientCredentials").GetChildren().Any())
            throw new InvalidOperationException("AzureAd:ClientCredentials is missing: the server needs a certificate or a managed identity to ask in a user's name.");
        if (configuration.AsEnumerable().FirstOrDefault(ActsWithoutUser).Key is { } key)
            throw new InvalidOperationException($"{key} asks for an application permission. Niger Brief reads SharePoint as the signed-in user only; remove the setting.");
        if (configuration["Store:Redis"] is { Length: > 0 } redis && !IsEncrypted(ConfigurationOptions.Parse(redis)))
            throw new InvalidOperationException("Store:Redis is not encrypted. Add “ssl=true”, or use a Redis on this machine.");
    }

    private static bool IsSecret(KeyValuePair<string, string?> setting) => Names(setting, "ClientSecret") || Is(setting.Value, "ClientSecret");

    private static bool ActsWithoutUser(KeyValuePair<string, string?> setting) =>
        Names(setting, "AppPermissions") || (WithoutUser.Any(name => Names(setting, name)) && Is(setting.Value, "true"));

    private static bool Names(KeyValuePair<string, string?> setting, string name) => setting.Key.Split(':').Any(part => Is(part, name));

    private static bool Is(string? value, string word) => string.Equals(value, word, StringComparison.OrdinalIgnoreCase);

    private static bool IsEncrypted(ConfigurationOptions redis) => redis.Ssl || redis.EndPoints.All(IsThisMachine);

    private static bool IsThisMachine(EndPoint endpoint) => endpoint switch
    {
        IPEndPoint address => IPAddress.IsLoopback(address.Address),
        DnsEndPoint name => name.Host == "localhost",
        _ => false,
    };
}
