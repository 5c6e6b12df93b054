namespace NigerBrief.Api.Hosting;

/// <summary>
/// What may be logged does not depend on a file of settings being found: the framework's own lines name paths and queries, which hold search
/// words, and those of the resilience pipeline fill the log with every attempt. Settings may still lower or raise a level by name.
/// </summary>
public static class QuietLog
{
    private static readonly IReadOnlyDictionary<string, LogLevel> Levels = new Dictionary<string, LogLevel>(StringComparer.Ordinal)
    {
        ["Microsoft.AspNetCore"] = LogLevel.Warning,
        // Tells once a quarter, when a key is made, what docs/security.md says of where keys lie.
        ["Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager"] = LogLevel.Error,
        ["Microsoft.Hosting.Lifetime"] = LogLevel.Warning,
        ["Microsoft.Identity"] = LogLevel.Warning,
        ["Microsoft.Identity.Web.MergedOptions"] = LogLevel.Error,
        // A paragraph and a stack for what the sign-in's own log tells in a line.
        ["Microsoft.Identity.Web.TokenAcquisition"] = LogLevel.Critical,
        ["Microsoft.IdentityModel"] = LogLevel.Critical,
        // Likewise: each attempt has a line of its own.
        ["Polly"] = LogLevel.Critical,
        ["System.Net.Http.HttpClient"] = LogLevel.Warning,
    };

    public static void KeepLogQuiet(this WebApplicationBuilder builder)
    {
        foreach (var (category, level) in Levels.Where(quiet => builder.Configuration[$"Logging:LogLevel:{quiet.Key}"] is null))
            builder.Logging.AddFilter(category, level);
    }
}
