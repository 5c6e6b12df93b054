using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using NigerBrief.Tenant.Authority;

namespace NigerBrief.Api.Tests.Installing;

/// <summary>What <c>docs/install-firm.md</c> tells the administrator.</summary>
public static partial class InstallPage
{
    private static readonly string Text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "install-firm.md"));

    /// <summary>The settings that the page's table names.</summary>
    public static IReadOnlyList<string> SettingsNamed { get; } = [.. Row.Matches(Text).Select(row => row.Groups[1].Value)];

    /// <summary>Its file of settings, with the firm's ids and certificate where the page has words.</summary>
    public static Dictionary<string, string?> Settings(string certificate)
    {
        var json = Json.Match(Text).Groups[1].Value
            .Replace("<id of the firm's tenant>", Registration.Tenant.ToString(), StringComparison.Ordinal)
            .Replace("<client id of the server>", Registration.Api.ToString(), StringComparison.Ordinal)
            .Replace("<client id of the pane>", Registration.Pane.ToString(), StringComparison.Ordinal)
            .Replace("<client id of setting up>", Registration.Setup.ToString(), StringComparison.Ordinal)
            .Replace("/etc/niger-brief/server.pfx", certificate, StringComparison.Ordinal)
            .Replace("…", Registration.Secret, StringComparison.Ordinal);
        return new ConfigurationBuilder().AddJsonStream(new MemoryStream(Encoding.UTF8.GetBytes(json))).Build()
            .AsEnumerable().Where(setting => setting.Value is not null).ToDictionary();
    }

    [GeneratedRegex(@"^\| `([A-Za-z0-9:]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row { get; }

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Json { get; }
}
